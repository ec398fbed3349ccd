using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Sqlite;

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

    internal string OrderBy(string row)
    {
        var (first, then) = _descending ? ("ASC", "DESC") : ("DESC", "ASC");
        var time = $"{row}start_min {then}, {row}end_max {then}, {row}slug {then}";
        return ByRecord ? $"{row}recorded_from {first}, {time}" : time;
    }

    /// <summary>
    /// The limits on a row with start_min, end_max and slug; always one on each side that the index can use. Dated rows lie within
    /// the starts of what was written up to the revision.
    /// </summary>
    internal string TimeLimits(SqlText sql, string row, int asOf, long? startFrom, long? startUpTo)
    {
        var from = Math.Max(startFrom ?? Bounds.NegativeInfinity, _startFrom ?? Bounds.NegativeInfinity);
        var upTo = Math.Min(startUpTo ?? long.MaxValue, _startUpTo ?? long.MaxValue);

        // One limit a side, the narrower: given two, the planner might enter the index at the wider.
        var lower = _above is { } above && above.Start >= from
            ? $"({row}.start_min, {row}.end_max, {row}.slug) > ({Key(sql, above)})"
            : $"{row}.start_min >= max({sql.Value(from)}, (SELECT earliest_start FROM revision WHERE number = {sql.Value(asOf)}))";
        var upper = _below is { } below && below.Start <= upTo
            ? $"({row}.start_min, {row}.end_max, {row}.slug) < ({Key(sql, below)})"
            : upTo == EventKey.Undated
                ? $"{row}.start_min <= {sql.Value(upTo)}"
                : $"{row}.start_min <= min({sql.Value(upTo)}, (SELECT latest_start FROM revision WHERE number = {sql.Value(asOf)}))";
        return $"{lower} AND {upper}";
    }

    /// <summary>The limits on the row <c>e</c> in the order of RECENTLY_RECORDED_FIRST.</summary>
    internal string RecordLimits(SqlText sql, int asOf)
    {
        var limits = $"e.recorded_from <= {sql.Value(_above?.RecordedIn ?? asOf)}";
        if (_above is { } after)
        {
            limits += $" AND (e.recorded_from < {sql.Value(after.RecordedIn)} OR (e.start_min, e.end_max, e.slug) > ({Key(sql, after)}))";
        }

        if (_below is { } before)
        {
            limits += $" AND e.recorded_from >= {sql.Value(before.RecordedIn)}"
                + $" AND (e.recorded_from > {sql.Value(before.RecordedIn)} OR (e.start_min, e.end_max, e.slug) < ({Key(sql, before)}))";
        }

        return limits;
    }

    private static string Key(SqlText sql, EventKey key) => $"{sql.Value(key.Start)}, {sql.Value(key.End)}, {sql.Value(key.Slug)}";
}
