namespace Timeline.Edtf.Calendar;

/// <summary>Bounds of several parts made into one.</summary>
internal static class Combine
{
    /// <summary>The start of one and the end of the other.</summary>
    public static Bounds Ends(in Bounds start, in Bounds end) =>
        new(start.StartMin, start.StartMax, end.EndMin, end.EndMax, start.Saturated || end.Saturated);

    /// <summary>One of two: whatever either allows.</summary>
    public static Bounds OneOf(in Bounds left, in Bounds right) => new(
        Math.Min(left.StartMin, right.StartMin),
        Math.Max(left.StartMax, right.StartMax),
        Math.Min(left.EndMin, right.EndMin),
        Math.Max(left.EndMax, right.EndMax),
        left.Saturated || right.Saturated);

    /// <summary>Both: from the start of the earlier to the end of the later.</summary>
    public static Bounds AllOf(in Bounds left, in Bounds right) => new(
        Math.Min(left.StartMin, right.StartMin),
        Math.Min(left.StartMax, right.StartMax),
        Math.Max(left.EndMin, right.EndMin),
        Math.Max(left.EndMax, right.EndMax),
        left.Saturated || right.Saturated);

    /// <summary>The same bounds without the starts at or after every end, and the ends at or before every start.</summary>
    public static Bounds Ordered(in Bounds bounds)
    {
        var (startMax, endMin) = (bounds.StartMax, bounds.EndMin);
        if (bounds.EndMax != Bounds.PositiveInfinity && startMax >= bounds.EndMax)
        {
            startMax = bounds.EndMax - 1;
        }

        if (bounds.StartMin != Bounds.NegativeInfinity && endMin <= bounds.StartMin)
        {
            endMin = bounds.StartMin + 1;
        }

        return bounds with { StartMax = startMax, EndMin = endMin };
    }
}
