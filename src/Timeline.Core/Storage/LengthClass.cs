using Timeline.Edtf;

namespace Timeline.Core;

/// <summary>
/// Classes of the span from the earliest start to the latest end. What ends after an instant began at most one class's length
/// before it: so a window is found class by class, without reading all that began earlier.
/// </summary>
public static class LengthClass
{
    private const long Day = 86_400_000;
    private static readonly long[] Longest = [Day, 31 * Day, 366 * Day, 3_653 * Day, 36_525 * Day, 365_250 * Day];

    /// <summary>The classes, the shortest first; the last holds everything longer and everything without a bound.</summary>
    public static IEnumerable<int> All => Enumerable.Range(0, Longest.Length + 1);

    /// <summary>The class of a span.</summary>
    public static int Of(Bounds bounds)
    {
        if (bounds.StartMin == Bounds.NegativeInfinity || bounds.EndMax == Bounds.PositiveInfinity)
        {
            return Longest.Length;
        }

        var length = (Int128)bounds.EndMax - bounds.StartMin;
        var i = 0;
        while (i < Longest.Length && length > Longest[i])
        {
            i++;
        }

        return i;
    }

    /// <summary>The earliest start that something of a class can have if it ends at or after an instant; null: any.</summary>
    public static long? EarliestStart(int lengthClass, long endsFrom) =>
        lengthClass == Longest.Length || endsFrom < long.MinValue + Longest[lengthClass] ? null : endsFrom - Longest[lengthClass];
}
