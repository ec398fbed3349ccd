using Timeline.Edtf;

namespace Timeline.Core.Tests.Events;

/// <summary>The closed forms, against every start and end that small bounds allow.</summary>
public sealed class TemporalFilterTests
{
    private const long NoStart = Bounds.NegativeInfinity;
    private const long NoEnd = Bounds.PositiveInfinity;

    // Enough points for two in each gap between the ends of a window, and the two infinities.
    private static readonly long[] Points = [NoStart, 0, 1, 2, 3, 4, 5, NoEnd];

    public static MatrixTheoryData<TemporalPredicate, Match> Questions => new(Enum.GetValues<TemporalPredicate>(), Enum.GetValues<Match>());

    [Theory]
    [MemberData(nameof(Questions))]
    public void Limits_EveryBoundsAndWindow_AgreeWithEveryStartAndEnd(TemporalPredicate predicate, Match match)
    {
        var found = 0;
        foreach (var window in Windows())
        {
            var limits = new TemporalFilter(window, predicate, match).Limits()!;
            foreach (var bounds in AllBounds())
            {
                var expected = match == Match.Certain
                    ? Spans(bounds).All(s => Holds(s.Start, s.End, window, predicate))
                    : Spans(bounds).Any(s => Holds(s.Start, s.End, window, predicate));
                limits.Admits(bounds).ShouldBe(expected, $"{bounds} in {window}");
                found += expected ? 1 : 0;
            }
        }

        found.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Limits_NoWindow_AreNone() => new TemporalFilter(Dated: true).Limits().ShouldBeNull();

    [Fact]
    public void Limits_Certain_ImplyPossible()
    {
        foreach (var predicate in Enum.GetValues<TemporalPredicate>())
        {
            foreach (var window in Windows())
            {
                var certain = new TemporalFilter(window, predicate, Match.Certain).Limits()!;
                var possible = new TemporalFilter(window, predicate).Limits()!;
                AllBounds().Where(certain.Admits).ShouldAllBe(b => possible.Admits(b));
            }
        }
    }

    [Fact]
    public void Impossible_AnyBounds_AdmitsNone() => AllBounds().ShouldAllBe(b => !BoundLimits.Impossible.Admits(b));

    private static IEnumerable<TimeWindow> Windows() =>
        from start in Points
        from end in Points
        where start < end && start is NoStart or 1 or 2 or 4 && end is 2 or 3 or 4 or NoEnd && start != NoEnd
        select new TimeWindow(start, end);

    /// <summary>All bounds as <see cref="Bounds"/> allows them.</summary>
    private static IEnumerable<Bounds> AllBounds() =>
        from startMin in Points
        from startMax in Points
        where startMin <= startMax && startMin != NoEnd
        from endMin in Points
        from endMax in Points
        where endMin <= endMax && endMax != NoStart
        where startMin < endMin || startMin == NoStart && endMin == NoStart
        where startMax < endMax || startMax == NoEnd && endMax == NoEnd
        where startMin < endMax
        select new Bounds(startMin, startMax, endMin, endMax);

    // What is not known has a value all the same, further out than any other: only what is open has none.
    private static IEnumerable<(long Start, long End)> Spans(Bounds b) =>
        from start in Points.Prepend(-1)
        where start >= b.StartMin && start <= b.StartMax && start != NoEnd && (start != NoStart || b.StartMax == NoStart)
        from end in Points.Append(6)
        where end >= b.EndMin && end <= b.EndMax && start < end && end != NoStart && (end != NoEnd || b.EndMin == NoEnd)
        select (start, end);

    // Allen's relations as the contract unites them. Nothing is before a window without a beginning or after one without an end.
    private static bool Holds(long start, long end, TimeWindow w, TemporalPredicate predicate)
    {
        var before = w.Start != NoStart && end <= w.Start;
        var after = w.End != NoEnd && start >= w.End;
        return predicate switch
        {
            TemporalPredicate.Before => before,
            TemporalPredicate.After => after,
            TemporalPredicate.Intersects => !before && !after,
            TemporalPredicate.Within => start >= w.Start && end <= w.End,
            _ => start <= w.Start && end >= w.End,
        };
    }
}
