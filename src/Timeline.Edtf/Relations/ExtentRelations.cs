namespace Timeline.Edtf;

/// <summary>The relations of two extents of which at least one may be one of several dates with gaps between.</summary>
internal static class ExtentRelations
{
    // So many stretches are looked at; beyond, the bounds alone answer, which never leave out what is possible.
    private const int MostStretches = 20_000;

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
        var left = MostStretches;
        foreach (var b in y.AllStretches(outerX.StartMin, outerX.EndMax))
        {
            foreach (var a in x.AllStretches(b.StartMin, b.EndMax))
            {
                found |= Touch(a, b) ? AllenRelationSet.Possible(a, b) : AllenRelationSet.None;
                if (found == outer || --left <= 0)
                {
                    return outer;
                }
            }

            if (--left <= 0)
            {
                return outer;
            }
        }

        return found;
    }

    private static bool Touch(in Bounds a, in Bounds b) => a.EndMax >= b.StartMin && a.StartMin <= b.EndMax;
}
