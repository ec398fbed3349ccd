using Timeline.Core;

namespace Timeline.Storage.Sqlite;

/// <summary>Lists of actors, places, sources and reports, in the order of their slugs.</summary>
internal static class EntityList
{
    internal static Page<T> Page<T>(SqliteSession session, EntityQuery<T> query, PageRequest<string> page, CancellationToken cancellationToken)
        where T : Entity
    {
        var (text, sql) = PageStatement(query, page);
        var rows = session.Query(text, sql.Parameters, row => EntityTable.Read<T>(row, query.AsOf), cancellationToken);
        return Paging.Cut(rows, page.Count, page.FromEnd);
    }

    internal static (string Text, SqlText Sql) PageStatement<T>(EntityQuery<T> query, PageRequest<string> page)
        where T : Entity
    {
        var sql = new SqlText();
        var before = page.Before is { } key ? $" AND e.slug < {sql.Value(key)}" : "";

        // The lower end stands there even when it excludes nothing, so that the index is entered at its key.
        var text = $"""
            SELECT {EntityTable.Columns} FROM {EntityTable.Name<T>()} e
            WHERE e.slug > {sql.Value(page.After ?? "")}{before} AND {Condition(query, sql)}
            ORDER BY e.slug {(page.FromEnd ? "DESC" : "ASC")} LIMIT {sql.Value(page.Count + 1)}
            """;
        return (text, sql);
    }

    internal static int Count<T>(SqliteSession session, EntityQuery<T> query, CancellationToken cancellationToken)
        where T : Entity
    {
        var sql = new SqlText();
        var text = $"SELECT count(*) FROM {EntityTable.Name<T>()} e WHERE {Condition(query, sql)}";
        return (int)session.Number(text, sql.Parameters, cancellationToken);
    }

    private static string Condition<T>(EntityQuery<T> query, SqlText sql)
        where T : Entity
    {
        var all = new List<string> { EntityTable.Holds(sql.Value(query.AsOf)) };
        switch (query)
        {
            case ActorQuery actors:
                AddWords(actors.Text, "actor_word", sql, all);
                if (actors.Kinds is { } kinds)
                {
                    all.Add($"e.kind IN {sql.List(kinds.Select(k => k.ToString()))}");
                }

                break;
            case PlaceQuery places:
                AddWords(places.Text, "place_word", sql, all);
                AddWithin(places, sql, all);
                break;
            case SourceQuery sources:
                AddWords(sources.Text, "source_word", sql, all);
                break;
            case ReportQuery reports:
                all.Add($"e.source = {sql.Value(reports.Source)}");
                break;
            default:
                throw new NotSupportedException(query.GetType().Name);
        }

        return string.Join(" AND ", all);
    }

    private static void AddWords(string? text, string table, SqlText sql, List<string> all)
    {
        foreach (var word in text is null ? [] : SearchWords.Of(text))
        {
            all.Add($"EXISTS (SELECT 1 FROM {table} w WHERE w.version = e.version AND w.word >= {sql.Value(word)} AND w.word < {sql.Value(word + "\U0010FFFF")})");
        }
    }

    private static void AddWithin(PlaceQuery places, SqlText sql, List<string> all)
    {
        if (places.Within is not { } within)
        {
            return;
        }

        // The + keeps the order of the walk: the set is probed, not walked.
        var revision = sql.Value(places.AsOf);
        all.Add($"""
            +e.slug IN (
                WITH RECURSIVE below (slug) AS (
                    SELECT {sql.Value(within)}
                    UNION
                    SELECT p.slug FROM below b CROSS JOIN place p
                    WHERE p.within = b.slug AND p.recorded_from <= {revision} AND p.recorded_to > {revision})
                SELECT slug FROM below) AND e.slug <> {sql.Value(within)}
            """);
    }
}
