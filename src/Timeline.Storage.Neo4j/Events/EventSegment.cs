using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Neo4j;

/// <summary>A stretch of the list of events that one index gives in order: the whole list, or the dated or the undated part of it.</summary>
internal sealed class EventSegment
{
    private readonly EventKey? _above;
    private readonly EventKey? _below;
    private readonly long? _startFrom;
    private readonly long? _startUpTo;
    private readonly bool _descending;

    private EventSegment(bool byRecord, bool descending, EventKey? above, EventKey? below, long? startFrom = null, long? startUpTo = null) =>
        (ByRecord, _descending, _above, _below, _startFrom, _startUpTo) = (byRecord, descending, above, below, startFrom, startUpTo);

    /// <summary>True: the order of RECENTLY_RECORDED_FIRST; false: of time.</summary>
    internal bool ByRecord { get; }

    // newestFirst is the revision negated: so that one index has the whole order one way round.
    internal string OrderBy
    {
        get
        {
            var direction = _descending ? "DESC" : "ASC";
            var time = $"v.startMin {direction}, v.endMax {direction}, v.slug {direction}";
            return ByRecord ? $"v.newestFirst {direction}, {time}" : time;
        }
    }

    /// <summary>All of the list.</summary>
    internal static EventSegment Whole(EventOrder order) => new(order == EventOrder.RecentlyRecordedFirst, false, null, null);

    /// <summary>The segments of a part of the list, in the direction of travel.</summary>
    internal static IEnumerable<EventSegment> For(EventOrder order, PageRequest<EventKey?> page)
    {
        if (order != EventOrder.LatestFirst)
        {
            return [new(order == EventOrder.RecentlyRecordedFirst, page.FromEnd, page.After, page.Before)];
        }

        // Descending, but undated last: so the dated part, then the undated part, each descending.
        var segments = new List<EventSegment>();
        if (page.After is not { IsDated: false })
        {
            segments.Add(new(false, !page.FromEnd, page.Before is { IsDated: true } before ? before : null, page.After, startUpTo: EventKey.Undated - 1));
        }

        if (page.Before is not { IsDated: true })
        {
            segments.Add(new(false, !page.FromEnd, page.Before, page.After is { IsDated: false } after ? after : null, startFrom: EventKey.Undated));
        }

        if (page.FromEnd)
        {
            segments.Reverse();
        }

        return segments;
    }

    /// <summary>The limits on the node <c>v</c>. The first property of the index has one on each side, so that it is entered and left there.</summary>
    internal string Limits(StatementText text, long? startFrom, long? startUpTo)
    {
        var limits = new List<string>();
        if (ByRecord)
        {
            limits.Add($"v.newestFirst >= {text.Value(_above is { } first ? -(long)first.RecordedIn : long.MinValue)}");
            limits.Add($"v.newestFirst <= {text.Value(_below is { } last ? -(long)last.RecordedIn : long.MaxValue)}");
            if (_above is { } after)
            {
                limits.Add(BeyondRecord(text, after, ">"));
            }

            if (_below is { } before)
            {
                limits.Add(BeyondRecord(text, before, "<"));
            }

            return $"{string.Join(" AND ", limits)} AND v.startMin IS NOT NULL AND v.endMax IS NOT NULL AND v.slug IS NOT NULL";
        }

        long?[] from = [Bounds.NegativeInfinity, _above?.Start, _startFrom, startFrom];
        long?[] upTo = [long.MaxValue, _below?.Start, _startUpTo, startUpTo];
        limits.Add($"v.startMin >= {text.Value(from.Max())}");
        limits.Add($"v.startMin <= {text.Value(upTo.Min())}");
        if (_above is { } above)
        {
            limits.Add(Beyond(text, above, ">"));
        }

        if (_below is { } below)
        {
            limits.Add(Beyond(text, below, "<"));
        }

        return $"{string.Join(" AND ", limits)} AND v.endMax IS NOT NULL AND v.slug IS NOT NULL";
    }

    private static string BeyondRecord(StatementText text, EventKey key, string side)
    {
        var record = text.Value(-(long)key.RecordedIn);
        return $"CASE WHEN v.newestFirst <> {record} THEN v.newestFirst {side} {record} ELSE {Beyond(text, key, side)} END";
    }

    // Said with CASE, not with OR: of an OR the planner makes two walks, whose union is in no order.
    private static string Beyond(StatementText text, EventKey key, string side)
    {
        var (start, end) = (text.Value(key.Start), text.Value(key.End));
        return $"CASE WHEN v.startMin <> {start} THEN v.startMin {side} {start} WHEN v.endMax <> {end} THEN v.endMax {side} {end} ELSE v.slug {side} {text.Value(key.Slug)} END";
    }
}
