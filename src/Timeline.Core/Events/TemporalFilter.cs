using Timeline.Edtf;

namespace Timeline.Core;

/// <summary>What relation the event has to a span: unions of Allen's relations.</summary>
public enum TemporalPredicate
{
    /// <summary>All but before, meets, met by, after.</summary>
    Intersects,

    /// <summary>Starts, during, finishes, equals.</summary>
    Within,

    /// <summary>Started by, contains, finished by, equals.</summary>
    Contains,

    /// <summary>Before or meets.</summary>
    Before,

    /// <summary>After or met by.</summary>
    After,
}

/// <summary>How sure the relation must be.</summary>
public enum Match
{
    /// <summary>It holds for some start and end within the bounds.</summary>
    Possible,

    /// <summary>It holds for every start and end within the bounds.</summary>
    Certain,
}

/// <summary>A span of time, half-open, in milliseconds since the Unix epoch; <see cref="Bounds"/> says which values stand for no bound.</summary>
/// <param name="Start">The first instant.</param>
/// <param name="End">The first instant after it; greater than <paramref name="Start"/>.</param>
public readonly record struct TimeWindow(long Start, long End);

/// <summary>The time of the events wanted.</summary>
/// <param name="Window">What the event is compared with, or null. Only dated events meet it.</param>
/// <param name="Is">The relation of the event to the window.</param>
/// <param name="Match">How sure it must be.</param>
/// <param name="Dated">True: only dated events; false: only undated ones; null: both.</param>
public sealed record TemporalFilter(TimeWindow? Window = null, TemporalPredicate Is = TemporalPredicate.Intersects,
    Match Match = Match.Possible, bool? Dated = null)
{
    private const int MostStretches = 20_000;

    /// <summary>
    /// True: extents with gaps (<see cref="Extent.HasGaps"/>) that meet the <see cref="Limits"/> must be asked by <see cref="Admits"/> too.
    /// False: the limits alone answer for all extents. What is certain, before or after asks each bound by itself.
    /// </summary>
    public bool AsksGaps => Window is not null && Match == Match.Possible
        && Is is TemporalPredicate.Intersects or TemporalPredicate.Within or TemporalPredicate.Contains;

    /// <summary>True: an event of this extent meets the filter: by its bounds, and where it has gaps by one of its stretches.</summary>
    public bool Admits(Extent extent)
    {
        if (Dated is { } dated && dated != extent.IsDated)
        {
            return false;
        }

        return Limits() is not { } limits
            || extent.IsDated
            && limits.Admits(extent.Bounds.Value)
            && (!AsksGaps || !extent.HasGaps || AdmitsStretch(extent, limits));
    }

    /// <summary>
    /// What the predicate asks of the four bounds, as limits that all must hold. Exact, not approximate: the closed forms over
    /// independent bounds with start before end.
    /// </summary>
    /// <returns>Null: no window. An <see cref="BoundLimits.Impossible"/> one: nothing can meet it.</returns>
    public BoundLimits? Limits()
    {
        if (Window is not var (start, end))
        {
            return null;
        }

        var certain = Match == Match.Certain;
        return Is switch
        {
            TemporalPredicate.Intersects when certain => new() { StartMaxBelow = Before(end), EndMinAbove = After(start) },
            TemporalPredicate.Intersects => new() { StartMinBelow = Before(end), EndMaxAbove = After(start) },
            TemporalPredicate.Within when certain => new() { StartMinFrom = start, EndMaxUpTo = end },
            TemporalPredicate.Within => new() { StartMaxFrom = start, EndMinUpTo = end },
            TemporalPredicate.Contains when certain => new() { StartMaxUpTo = start, EndMinFrom = end },
            TemporalPredicate.Contains => new()
            {
                StartMinUpTo = start == Bounds.NegativeInfinity ? null : start,
                StartMaxUpTo = start == Bounds.NegativeInfinity ? start : null,
                EndMaxFrom = end == Bounds.PositiveInfinity ? null : end,
                EndMinFrom = end == Bounds.PositiveInfinity ? end : null,
            },

            // Nothing lies before a span without a beginning, or after one without an end.
            TemporalPredicate.Before when start == Bounds.NegativeInfinity => BoundLimits.Impossible,
            TemporalPredicate.After when end == Bounds.PositiveInfinity => BoundLimits.Impossible,
            TemporalPredicate.Before when certain => new() { EndMaxUpTo = start },
            TemporalPredicate.Before => new() { EndMinUpTo = start },
            TemporalPredicate.After when certain => new() { StartMinFrom = end },
            _ => new() { StartMaxFrom = end },
        };

        // A bound that is not known is finite all the same: it always lies inside a side of the window that is open, and never covers one.
        static long? Before(long end) => end == Bounds.PositiveInfinity ? null : end;
        static long? After(long start) => start == Bounds.NegativeInfinity ? null : start;
    }

    // A stretch covers the window only where it reaches from one end of it to the other. So many are looked at; beyond, the bounds of all answer.
    private bool AdmitsStretch(Extent extent, BoundLimits limits)
    {
        var (start, end) = Window!.Value;
        var near = Is == TemporalPredicate.Contains ? extent.Stretches(end, start) : extent.Stretches(start, end);
        var asked = 0;
        foreach (var stretch in near)
        {
            if (limits.Admits(stretch) || ++asked == MostStretches)
            {
                return true;
            }
        }

        return false;
    }
}
