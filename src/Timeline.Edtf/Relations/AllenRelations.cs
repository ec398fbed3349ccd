namespace Timeline.Edtf;

/// <summary>Which relations two extents allow.</summary>
public static class AllenRelations
{
    /// <summary>The relations that some start and end within the bounds give, in the order of the enum. Never leaves out one that is possible.</summary>
    public static IReadOnlyList<AllenRelation> Possible(Bounds x, Bounds y) => [.. Enum.GetValues<AllenRelation>().Where(r => IsPossible(r, x, y))];

    private static bool IsPossible(AllenRelation relation, Bounds x, Bounds y)
    {
        var startsFirst = x.StartMin < y.StartMax;
        var startsLast = y.StartMin < x.StartMax;
        var endsFirst = x.EndMin < y.EndMax;
        var endsLast = y.EndMin < x.EndMax;
        var startTogether = x.StartMin <= y.StartMax && y.StartMin <= x.StartMax;
        var endTogether = x.EndMin <= y.EndMax && y.EndMin <= x.EndMax;
        return relation switch
        {
            AllenRelation.Before => x.EndMin < y.StartMax,
            AllenRelation.Meets => Touch(x.EndMin, x.EndMax, y.StartMin, y.StartMax),
            AllenRelation.Overlaps => startsFirst && y.StartMin < x.EndMax && endsFirst,
            AllenRelation.Starts => startTogether && endsFirst,
            AllenRelation.During => startsLast && endsFirst,
            AllenRelation.Finishes => startsLast && endTogether,
            AllenRelation.Equals => startTogether && endTogether,
            AllenRelation.FinishedBy => startsFirst && endTogether,
            AllenRelation.Contains => startsFirst && endsLast,
            AllenRelation.StartedBy => startTogether && endsLast,
            AllenRelation.OverlappedBy => startsLast && x.StartMin < y.EndMax && endsLast,
            AllenRelation.MetBy => Touch(y.EndMin, y.EndMax, x.StartMin, x.StartMax),
            _ => y.EndMin < x.StartMax,
        };
    }

    // One can only end where the other begins at an instant: two open sides do not touch at infinity.
    private static bool Touch(long endMin, long endMax, long startMin, long startMax)
    {
        var (from, to) = (Math.Max(endMin, startMin), Math.Min(endMax, startMax));
        return from <= to && from != Bounds.PositiveInfinity && to != Bounds.NegativeInfinity;
    }
}
