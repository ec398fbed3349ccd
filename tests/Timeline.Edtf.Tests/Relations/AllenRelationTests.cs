namespace Timeline.Edtf.Tests;

public sealed class AllenRelationTests
{
    // All boxes on a small grid, whole bounds two apart so that the grid between them is fine enough for the dense answer.
    private static readonly Bounds[] Boxes =
    [
        .. from startMin in Evens(0, 6)
           from startMax in Evens(startMin, startMin + 4)
           from endMin in Evens(startMin + 2, startMin + 6)
           from endMax in Evens(Math.Max(endMin, startMax + 2), Math.Max(endMin, startMax + 2) + 2)
           select new Bounds(startMin, startMax, endMin, endMax),
    ];

    [Fact]
    public void Possible_EveryPairOfBoxes_IsExactlyWhatEveryStartAndEndGives()
    {
        // One box of each place in the grid against all; the others only move it.
        foreach (var x in Boxes.Where(b => b.StartMin == 4))
        {
            foreach (var y in Boxes)
            {
                var expected = Enumerate(x, y);
                if (!AllenRelationSet.Possible(x, y).ToList().SequenceEqual(expected))
                {
                    AllenRelationSet.Possible(x, y).ToList().ShouldBe(expected, $"{x} and {y}");
                }
            }
        }
    }

    [Fact]
    public void Possible_SidesSwapped_IsTheMirror()
    {
        foreach (var x in Boxes)
        {
            foreach (var y in Boxes)
            {
                if (AllenRelationSet.Possible(y, x) != AllenRelationSet.Possible(x, y).Converse)
                {
                    Assert.Fail($"{x} and {y}");
                }
            }
        }
    }

    [Fact]
    public void Possible_PreciseExtents_IsExactlyOne()
    {
        foreach (var x in Boxes.Where(IsPrecise))
        {
            foreach (var y in Boxes.Where(IsPrecise))
            {
                AllenRelationSet.Possible(x, y).Count.ShouldBe(1, $"{x} and {y}");
            }
        }

        static bool IsPrecise(Bounds b) => b.StartMin == b.StartMax && b.EndMin == b.EndMax;
    }

    [Fact]
    public void Possible_OpenSides_DoNotTouchAtInfinity()
    {
        var onwards = new Bounds(0, 0, Bounds.PositiveInfinity, Bounds.PositiveInfinity);
        var since = new Bounds(10, 10, Bounds.PositiveInfinity, Bounds.PositiveInfinity);
        var unknown = new Bounds(Bounds.NegativeInfinity, Bounds.PositiveInfinity, Bounds.PositiveInfinity, Bounds.PositiveInfinity);

        AllenRelationSet.Possible(onwards, since).ToList().ShouldBe([AllenRelation.FinishedBy]);
        AllenRelationSet.Possible(since, onwards).ToList().ShouldBe([AllenRelation.Finishes]);
        AllenRelationSet.Possible(onwards, unknown).ToList().ShouldNotContain(AllenRelation.Meets);
        AllenRelationSet.Possible(unknown, onwards).ToList().ShouldNotContain(AllenRelation.MetBy);
    }

    // Real time is dense, so every choice of whole bounds is tried on a grid half as wide.
    private static AllenRelation[] Enumerate(Bounds x, Bounds y)
    {
        var found = new SortedSet<AllenRelation>();
        foreach (var (s1, e1) in Spans(x))
        {
            foreach (var (s2, e2) in Spans(y))
            {
                found.Add(Relation(s1, e1, s2, e2));
            }
        }

        return [.. found];
    }

    private static IEnumerable<(double Start, double End)> Spans(Bounds b)
    {
        for (double start = b.StartMin; start <= b.StartMax; start += 0.25)
        {
            for (double end = b.EndMin; end <= b.EndMax; end += 0.25)
            {
                if (start < end)
                {
                    yield return (start, end);
                }
            }
        }
    }

    private static AllenRelation Relation(double s1, double e1, double s2, double e2) => (s1.CompareTo(s2), e1.CompareTo(e2)) switch
    {
        _ when e1 < s2 => AllenRelation.Before,
        _ when e1 == s2 => AllenRelation.Meets,
        _ when s1 == e2 => AllenRelation.MetBy,
        _ when s1 > e2 => AllenRelation.After,
        ( < 0, < 0) => AllenRelation.Overlaps,
        ( < 0, 0) => AllenRelation.FinishedBy,
        ( < 0, > 0) => AllenRelation.Contains,
        (0, < 0) => AllenRelation.Starts,
        (0, 0) => AllenRelation.Equals,
        (0, > 0) => AllenRelation.StartedBy,
        ( > 0, < 0) => AllenRelation.During,
        ( > 0, 0) => AllenRelation.Finishes,
        _ => AllenRelation.OverlappedBy,
    };

    private static IEnumerable<long> Evens(long from, long to)
    {
        for (var even = from; even <= to; even += 2)
        {
            yield return even;
        }
    }
}
