namespace Timeline.Core;

/// <summary>A stretch of the list of events that one index gives in order: the whole list, or the dated or the undated part of it.</summary>
/// <param name="ByRecord">True: the order of RECENTLY_RECORDED_FIRST; false: of time.</param>
/// <param name="IsDescending">True: against the order of the index.</param>
/// <param name="Above">Only events above this key in the index, or null.</param>
/// <param name="Below">Only events below this key in the index, or null.</param>
/// <param name="StartFrom">Only events that start at this or later, or null.</param>
/// <param name="StartUpTo">Only events that start at this or earlier, or null.</param>
public sealed record EventSegment(
    bool ByRecord, bool IsDescending, EventKey? Above = null, EventKey? Below = null, long? StartFrom = null, long? StartUpTo = null)
{
    /// <summary>All of the list.</summary>
    public static EventSegment Whole(EventOrder order) => new(order == EventOrder.RecentlyRecordedFirst, IsDescending: false);

    /// <summary>The segments of a part of the list, in the direction of travel.</summary>
    public static IEnumerable<EventSegment> For(EventOrder order, PageRequest<EventKey?> page)
    {
        if (order != EventOrder.LatestFirst)
        {
            return [new(order == EventOrder.RecentlyRecordedFirst, page.FromEnd, page.After, page.Before)];
        }

        // Descending, but undated last: so the dated part, then the undated part, each descending.
        var segments = new List<EventSegment>();
        if (page.After is not { IsDated: false })
        {
            segments.Add(new(false, !page.FromEnd, page.Before is { IsDated: true } before ? before : null, page.After, StartUpTo: EventKey.Undated - 1));
        }

        if (page.Before is not { IsDated: true })
        {
            segments.Add(new(false, !page.FromEnd, page.Before, page.After is { IsDated: false } after ? after : null, StartFrom: EventKey.Undated));
        }

        if (page.FromEnd)
        {
            segments.Reverse();
        }

        return segments;
    }
}
