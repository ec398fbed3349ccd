namespace Timeline.GraphQL;

/// <summary>Arithmetic on amounts that stays at the largest one instead of overflowing.</summary>
internal static class Saturating
{
    public static long Add(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;

    public static long Multiply(long a, long b) => a != 0 && b > long.MaxValue / a ? long.MaxValue : a * b;
}
