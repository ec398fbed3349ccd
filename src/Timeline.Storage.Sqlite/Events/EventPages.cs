using Timeline.Core;

namespace Timeline.Storage.Sqlite;

/// <summary>Pages and counts of events.</summary>
internal sealed class EventPages
{
    private readonly EventQuery _query;
    private readonly PlacesWithin _placesWithin;
    private readonly EventWalk _walk;

    internal EventPages(SqliteSession session, EventQuery query, CancellationToken cancellationToken)
    {
        _query = query;
        _placesWithin = PlacesWithin.Load(session, query.Filter, query.AsOf, cancellationToken);
        _walk = EventWalk.For(query.Filter, _placesWithin);
    }

    internal Page<Event> Page(SqliteSession session, PageRequest<EventKey?> page, CancellationToken cancellationToken)
    {
        if (_query.Filter?.Ids is { } ids)
        {
            return Named(session, ids, page, cancellationToken);
        }

        var rows = new List<Event>();
        foreach (var segment in EventSegment.For(_query.Order, page))
        {
            var wanted = page.Count + 1 - rows.Count;
            if (wanted > 0)
            {
                var (text, sql) = Statement(segment, wanted);
                rows.AddRange(session.Query(text, sql.Parameters, row => EntityTable.Read<Event>(row, _query.AsOf), cancellationToken));
            }
        }

        return Paging.Cut(rows, page.Count, page.FromEnd);
    }

    internal int Count(SqliteSession session, CancellationToken cancellationToken)
    {
        var sql = new SqlText();
        var parts = _walk.Branches is null
            ? [$"SELECT count(*) FROM event e WHERE {Wanted(sql)}"]
            : Enumerable.Range(0, _walk.Branches.Count).Select(i => $"SELECT count(*) {Branch(sql, i, EventSegment.Whole(_query.Order))}");
        return (int)session.Number($"SELECT {string.Join(" + ", parts.Select(p => $"({p})"))}", sql.Parameters, cancellationToken);
    }

    /// <summary>The statement for one segment of the list.</summary>
    internal (string Text, SqlText Sql) Statement(EventSegment segment, int count)
    {
        var sql = new SqlText();
        string text;
        if (segment.ByRecord)
        {
            text = $"SELECT {EntityTable.Columns} FROM event e INDEXED BY event_by_record WHERE {segment.RecordLimits(sql, _query.AsOf)} AND {Wanted(sql)} ORDER BY {segment.OrderBy("e.")}";
        }
        else if (_walk.Branches is null)
        {
            text = $"SELECT {EntityTable.Columns} FROM event e INDEXED BY event_by_time WHERE {segment.TimeLimits(sql, "e", _query.AsOf, _walk.StartFrom, _walk.StartUpTo)} AND {Wanted(sql)} ORDER BY {segment.OrderBy("e.")}";
        }
        else
        {
            var branches = Enumerable.Range(0, _walk.Branches.Count)
                .Select(i => $"SELECT {EntityTable.Columns}, t.start_min AS start_min, t.end_max AS end_max, t.slug AS slug {Branch(sql, i, segment)}");
            text = $"{string.Join(" UNION ALL ", branches)} ORDER BY {segment.OrderBy(_walk.Branches.Count == 1 ? "t." : "")}";
        }

        return ($"{text} LIMIT {sql.Value(count)}", sql);
    }

    private string Wanted(SqlText sql) =>
        $"{EntityTable.Holds(sql.Value(_query.AsOf))} AND {new EventFilterSql(sql, _placesWithin).Condition(_query.Filter)}";

    private string Branch(SqlText sql, int index, EventSegment segment)
    {
        var branch = _walk.Branches![index];
        var text = $"""
            FROM event_term t CROSS JOIN event e ON e.version = t.version
            WHERE t.term = {Term(sql, branch)} AND {segment.TimeLimits(sql, "t", _query.AsOf, branch.StartFrom, _walk.StartUpTo)} AND {Wanted(sql)}
            """;
        if (_walk.AreDisjoint || index == 0)
        {
            return text;
        }

        var earlier = string.Join(", ", _walk.Branches.Take(index).Select(b => Term(sql, b)));
        return $"{text} AND NOT EXISTS (SELECT 1 FROM event_term d WHERE d.term IN ({earlier}) AND d.start_min = t.start_min AND d.end_max = t.end_max AND d.slug = t.slug AND d.version = t.version)";
    }

    private static string Term(SqlText sql, TermBranch branch) =>
        $"(SELECT id FROM term WHERE dimension = {sql.Value(branch.Dimension)} AND value = {sql.Value(branch.Value)})";

    // As many candidates as ids, so they are put in order here.
    private Page<Event> Named(SqliteSession session, IReadOnlyList<string> ids, PageRequest<EventKey?> page, CancellationToken cancellationToken)
    {
        var sql = new SqlText();
        var text = $"SELECT {EntityTable.Columns} FROM {sql.List(ids.Distinct())} wanted CROSS JOIN event e ON e.slug = wanted.value WHERE {Wanted(sql)}";
        var found = session.Query(text, sql.Parameters, row => EntityTable.Read<Event>(row, _query.AsOf), cancellationToken);
        var inOrder = found.Select(e => (Key: EventKey.Of(e), Event: e))
            .Where(x => page.After is not { } after || EventKey.Compare(x.Key, after, _query.Order) > 0)
            .Where(x => page.Before is not { } before || EventKey.Compare(x.Key, before, _query.Order) < 0)
            .Order(Comparer<(EventKey Key, Event Event)>.Create((x, y) => EventKey.Compare(x.Key, y.Key, _query.Order)))
            .Select(x => x.Event);
        return Paging.Cut((page.FromEnd ? inOrder.Reverse() : inOrder).Take(page.Count + 1).ToList(), page.Count, page.FromEnd);
    }
}
