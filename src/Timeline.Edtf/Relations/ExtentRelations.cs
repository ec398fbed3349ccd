namespace Timeline.Edtf;

/// <summary>The relations of two extents of which at least one may be one of several dates with gaps between.</summary>
internal static class ExtentRelations
{
    // So many pairs are looked at; beyond, the bounds alone answer, which never leave out what is possible.
    private const int MostPairs = 20_000;

    private static AllenRelationSet Apart { get; } = new(AllenRelation.Before, AllenRelation.After);

    public static AllenRelationSet Possible(Extent x, Extent y)
    {
        var (outerX, outerY) = (x.Bounds!.Value, y.Bounds!.Value);
        var outer = AllenRelationSet.Possible(outerX, outerY);
        if (!x.HasGaps && !y.HasGaps)
        {
            return outer;
        }

        // Being apart asks for one bound of each, which the outer bounds have; all else needs two stretches that touch.
        var found = outer & Apart;
        var pairs = 0;
        foreach (var b in y.Stretches(outerX.StartMin, outerX.EndMax))
        {
            foreach (var a in x.Stretches(b.StartMin, b.EndMax))
            {
                found |= AllenRelationSet.Possible(a, b);
                if (found == outer || ++pairs == MostPairs)
                {
                    return outer;
                }
            }
        }

        return found;
    }
}
