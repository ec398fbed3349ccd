using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Specification.Model;

/// <summary>The relation of an event to a window by its definition: over every start and end that the bounds allow.</summary>
internal static class ModelTime
{
    /// <summary>True: the relation holds for some (POSSIBLE) or for every (CERTAIN) start and end within the bounds.</summary>
    internal static bool Meets(Bounds bounds, TimeWindow window, TemporalPredicate predicate, Match match)
    {
        // The truth of a predicate changes only where an end of the event passes an end of the window: these stand for all others.
        long[] tried =
        [
            bounds.StartMin, bounds.StartMax, bounds.EndMin, bounds.EndMax,
            .. Around(window.Start), .. Around(window.End), .. Around(bounds.StartMin), .. Around(bounds.EndMax),
        ];
        var cases =
            from start in tried
            where start >= bounds.StartMin && start <= bounds.StartMax && (start != Bounds.NegativeInfinity || bounds.StartMax == start)
            from end in tried
            where end >= bounds.EndMin && end <= bounds.EndMax && start < end && (end != Bounds.PositiveInfinity || bounds.EndMin == end)
            select Holds(start, end, window, predicate);
        return match == Match.Certain ? cases.All(c => c) : cases.Any(c => c);
    }

    /// <summary>The relation of a span to a window, as Allen has it; nothing lies beyond a side of the window that is open.</summary>
    internal static bool Holds(long start, long end, TimeWindow window, TemporalPredicate predicate)
    {
        var openStart = window.Start == Bounds.NegativeInfinity;
        var openEnd = window.End == Bounds.PositiveInfinity;
        return predicate switch
        {
            TemporalPredicate.Intersects => (openEnd || start < window.End) && (openStart || end > window.Start),
            TemporalPredicate.Within => start >= window.Start && end <= window.End,
            TemporalPredicate.Contains => start <= window.Start && end >= window.End,
            TemporalPredicate.Before => !openStart && end <= window.Start,
            _ => !openEnd && start >= window.End,
        };
    }

    private static IEnumerable<long> Around(long instant) =>
        instant is long.MinValue or long.MaxValue ? [instant] : [instant - 1, instant, instant + 1];
}
