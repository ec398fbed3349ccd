using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Sqlite;

/// <summary>A segment of the list of events as order and limits in SQL.</summary>
internal static class EventSegmentSql
{
    internal static string OrderBy(this EventSegment segment, string row)
    {
        var (first, then) = segment.IsDescending ? ("ASC", "DESC") : ("DESC", "ASC");
        var time = $"{row}start_min {then}, {row}end_max {then}, {row}slug {then}";
        return segment.ByRecord ? $"{row}recorded_from {first}, {time}" : time;
    }

    /// <summary>
    /// The limits on a row with start_min, end_max and slug; always one on each side that the index can use. Dated rows lie within
    /// the starts of what was written up to the revision.
    /// </summary>
    internal static string TimeLimits(this EventSegment segment, SqlText sql, string row, int asOf, long? startFrom, long? startUpTo)
    {
        var from = Math.Max(startFrom ?? Bounds.NegativeInfinity, segment.StartFrom ?? Bounds.NegativeInfinity);
        var upTo = Math.Min(startUpTo ?? long.MaxValue, segment.StartUpTo ?? long.MaxValue);

        // One limit a side, the narrower: given two, the planner might enter the index at the wider.
        var lower = segment.Above is { } above && above.Start >= from
            ? $"({row}.start_min, {row}.end_max, {row}.slug) > ({Key(sql, above)})"
            : $"{row}.start_min >= max({sql.Value(from)}, (SELECT earliest_start FROM revision WHERE number = {sql.Value(asOf)}))";
        var upper = segment.Below is { } below && below.Start <= upTo
            ? $"({row}.start_min, {row}.end_max, {row}.slug) < ({Key(sql, below)})"
            : upTo == EventKey.Undated
                ? $"{row}.start_min <= {sql.Value(upTo)}"
                : $"{row}.start_min <= min({sql.Value(upTo)}, (SELECT latest_start FROM revision WHERE number = {sql.Value(asOf)}))";
        return $"{lower} AND {upper}";
    }

    /// <summary>The limits on the row <c>e</c> in the order of RECENTLY_RECORDED_FIRST.</summary>
    internal static string RecordLimits(this EventSegment segment, SqlText sql, int asOf)
    {
        var limits = $"e.recorded_from <= {sql.Value(segment.Above?.RecordedIn ?? asOf)}";
        if (segment.Above is { } after)
        {
            limits += $" AND (e.recorded_from < {sql.Value(after.RecordedIn)} OR (e.start_min, e.end_max, e.slug) > ({Key(sql, after)}))";
        }

        if (segment.Below is { } before)
        {
            limits += $" AND e.recorded_from >= {sql.Value(before.RecordedIn)}"
                + $" AND (e.recorded_from > {sql.Value(before.RecordedIn)} OR (e.start_min, e.end_max, e.slug) < ({Key(sql, before)}))";
        }

        return limits;
    }

    private static string Key(SqlText sql, EventKey key) => $"{sql.Value(key.Start)}, {sql.Value(key.End)}, {sql.Value(key.Slug)}";
}
