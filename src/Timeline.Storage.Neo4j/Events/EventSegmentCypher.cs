using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Neo4j;

/// <summary>A segment of the list of events as order and limits in Cypher.</summary>
internal static class EventSegmentCypher
{
    // newestFirst is the revision negated: so that one index has the whole order one way round.
    internal static string OrderBy(this EventSegment segment)
    {
        var direction = segment.IsDescending ? "DESC" : "ASC";
        var time = $"v.startMin {direction}, v.endMax {direction}, v.slug {direction}";
        return segment.ByRecord ? $"v.newestFirst {direction}, {time}" : time;
    }

    /// <summary>The limits on the node <c>v</c>. The first property of the index has one on each side, so that it is entered and left there.</summary>
    internal static string Limits(this EventSegment segment, StatementText text, long? startFrom, long? startUpTo)
    {
        var limits = new List<string>();
        if (segment.ByRecord)
        {
            limits.Add($"v.newestFirst >= {text.Value(segment.Above is { } first ? -(long)first.RecordedIn : long.MinValue)}");
            limits.Add($"v.newestFirst <= {text.Value(segment.Below is { } last ? -(long)last.RecordedIn : long.MaxValue)}");
            if (segment.Above is { } after)
            {
                limits.Add(BeyondRecord(text, after, ">"));
            }

            if (segment.Below is { } before)
            {
                limits.Add(BeyondRecord(text, before, "<"));
            }

            return $"{string.Join(" AND ", limits)} AND v.startMin IS NOT NULL AND v.endMax IS NOT NULL AND v.slug IS NOT NULL";
        }

        long?[] from = [Bounds.NegativeInfinity, segment.Above?.Start, segment.StartFrom, startFrom];
        long?[] upTo = [long.MaxValue, segment.Below?.Start, segment.StartUpTo, startUpTo];
        limits.Add($"v.startMin >= {text.Value(from.Max())}");
        limits.Add($"v.startMin <= {text.Value(upTo.Min())}");
        if (segment.Above is { } above)
        {
            limits.Add(Beyond(text, above, ">"));
        }

        if (segment.Below is { } below)
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
