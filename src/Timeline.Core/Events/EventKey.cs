using Timeline.Edtf;

namespace Timeline.Core;

/// <summary>Where an event stands in the orders of events.</summary>
/// <param name="RecordedIn">The revision that wrote the version.</param>
/// <param name="Start">The earliest start; <see cref="Bounds.NegativeInfinity"/>: no bound; <see cref="Undated"/>: no date.</param>
/// <param name="End">The latest end; <see cref="Bounds.PositiveInfinity"/>: no bound or no date.</param>
/// <param name="Slug">The slug.</param>
public readonly record struct EventKey(int RecordedIn, long Start, long End, string Slug)
{
    /// <summary>The start of undated events: after every date.</summary>
    public const long Undated = long.MaxValue;

    /// <summary>False: the event has no date.</summary>
    public bool IsDated => Start != Undated;

    /// <summary>The key of an event.</summary>
    public static EventKey Of(Event e) => e.When.Bounds is { } b
        ? new(e.RecordedIn, b.StartMin, b.EndMax, e.Slug)
        : new(e.RecordedIn, Undated, Bounds.PositiveInfinity, e.Slug);

    /// <summary>True: an event listed after <paramref name="previous"/> in an order is certainly later, or in LATEST_FIRST earlier, than it.</summary>
    public bool IsCertainlyAfter(EventKey previous, EventOrder order) =>
        IsDated && previous.IsDated
        && (order == EventOrder.LatestFirst ? previous.Start >= End : previous.End <= Start);

    /// <summary>Which of two keys comes first in an order; the order of the list, undated last in all of them.</summary>
    public static int Compare(EventKey x, EventKey y, EventOrder order)
    {
        var result = order switch
        {
            EventOrder.LatestFirst => y.IsDated.CompareTo(x.IsDated),
            EventOrder.RecentlyRecordedFirst => y.RecordedIn.CompareTo(x.RecordedIn),
            _ => 0,
        };
        return result != 0 ? result : order == EventOrder.LatestFirst ? ByTime(y, x) : ByTime(x, y);
    }

    private static int ByTime(EventKey x, EventKey y)
    {
        var result = x.Start.CompareTo(y.Start);
        result = result != 0 ? result : x.End.CompareTo(y.End);
        return result != 0 ? result : string.CompareOrdinal(x.Slug, y.Slug);
    }
}
