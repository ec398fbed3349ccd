using Timeline.Core;

namespace Timeline.Storage.Sqlite;

/// <summary>Pages and counts of events.</summary>
internal sealed class EventPages
{
    private const int LongestArms = 32_000;
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
        var wanted = Wanted(sql);
        var branches = Branches(wanted);
        var parts = branches is null
            ? [$"SELECT count(*) FROM event e WHERE {wanted}"]
            : Enumerable.Range(0, branches.Count).Select(i => $"SELECT count(*) {Branch(sql, branches, i, EventSegment.Whole(_query.Order), wanted)}");
        return (int)session.Number($"SELECT {string.Join(" + ", parts.Select(p => $"({p})"))}", sql.Parameters, cancellationToken);
    }

    /// <summary>The statement for one segment of the list.</summary>
    internal (string Text, SqlText Sql) Statement(EventSegment segment, int count)
    {
        var sql = new SqlText();

        // Written once and used in every arm: parameters do not multiply.
        var wanted = Wanted(sql);
        string text;
        if (segment.ByRecord)
        {
            text = $"SELECT {EntityTable.Columns} FROM event e INDEXED BY event_by_record WHERE {segment.RecordLimits(sql, _query.AsOf)} AND {wanted} ORDER BY {segment.OrderBy("e.")}";
        }
        else if (Branches(wanted) is { } branches)
        {
            var arms = Enumerable.Range(0, branches.Count)
                .Select(i => $"SELECT {EntityTable.Columns}, t.start_min AS start_min, t.end_max AS end_max, t.slug AS slug {Branch(sql, branches, i, segment, wanted)}");
            text = $"{string.Join(" UNION ALL ", arms)} ORDER BY {segment.OrderBy(branches.Count == 1 ? "t." : "")}";
        }
        else
        {
            text = $"SELECT {EntityTable.Columns} FROM event e INDEXED BY event_by_time WHERE {segment.TimeLimits(sql, "e", _query.AsOf, _walk.StartFrom, _walk.StartUpTo)} AND {wanted} ORDER BY {segment.OrderBy("e.")}";
        }

        return ($"{text} LIMIT {sql.Value(count)}", sql);
    }

    private string Wanted(SqlText sql) =>
        $"{EntityTable.Holds(sql.Value(_query.AsOf))} AND {new EventFilterSql(sql, _placesWithin).Condition(_query.Filter)}";

    // A long condition in every arm would make a statement that takes longer to prepare than to run.
    private IReadOnlyList<TermBranch>? Branches(string wanted) =>
        _walk.Branches is { } branches && branches.Count * wanted.Length <= LongestArms ? branches : null;

    private string Branch(SqlText sql, IReadOnlyList<TermBranch> branches, int index, EventSegment segment, string wanted)
    {
        var branch = branches[index];
        var text = $"""
            FROM event_term t CROSS JOIN event e ON e.version = t.version
            WHERE t.term = {Term(sql, branch)} AND {segment.TimeLimits(sql, "t", _query.AsOf, branch.StartFrom, _walk.StartUpTo)} AND {wanted}
            """;
        if (_walk.AreDisjoint || index == 0)
        {
            return text;
        }

        var earlier = string.Join(", ", branches.Take(index).Select(b => Term(sql, b)));
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
