using Timeline.Edtf;

namespace Timeline.GraphQL.Tests.Time;

public sealed class AllenRelationTests
{
    [Fact]
    public void Possible_BoundsApart_IsExactlyWhatEveryStartAndEndGives()
    {
        var random = new Random(20250209);
        for (var round = 0; round < 2_000; round++)
        {
            var (x, y) = (Some(random), Some(random));
            AllenRelations.Possible(x, y).ShouldBe(Enumerate(x, y), $"{x} and {y}");
        }
    }

    [Fact]
    public void Possible_SidesSwapped_IsTheMirror()
    {
        var random = new Random(20250209);
        for (var round = 0; round < 2_000; round++)
        {
            var (x, y) = (Some(random), Some(random));
            AllenRelations.Possible(y, x).Select(r => AllenRelation.After - r).Order().ShouldBe(AllenRelations.Possible(x, y).Select(r => (int)r));
        }
    }

    [Fact]
    public void Possible_OpenSides_DoNotTouchAtInfinity()
    {
        var onwards = new Bounds(0, 0, Bounds.PositiveInfinity, Bounds.PositiveInfinity);
        var since = new Bounds(10, 10, Bounds.PositiveInfinity, Bounds.PositiveInfinity);
        var unknown = new Bounds(Bounds.NegativeInfinity, Bounds.PositiveInfinity, Bounds.PositiveInfinity, Bounds.PositiveInfinity);

        AllenRelations.Possible(onwards, since).ShouldBe([AllenRelation.FinishedBy]);
        AllenRelations.Possible(since, onwards).ShouldBe([AllenRelation.Finishes]);
        AllenRelations.Possible(onwards, unknown).ShouldNotContain(AllenRelation.Meets);
        AllenRelations.Possible(unknown, onwards).ShouldNotContain(AllenRelation.MetBy);
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

    // Whole bounds two apart at least, so that the grid between them is fine enough for the dense answer.
    private static Bounds Some(Random random)
    {
        var startMin = 2 * random.Next(6);
        var startMax = startMin + 2 * random.Next(3);
        var endMin = startMin + 2 * (1 + random.Next(3));
        var endMax = Math.Max(endMin, startMax + 2) + 2 * random.Next(2);
        return new(startMin, startMax, endMin, endMax);
    }
}
