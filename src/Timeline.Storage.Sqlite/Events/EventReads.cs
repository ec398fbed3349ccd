using Timeline.Core;

namespace Timeline.Storage.Sqlite;

/// <summary>What is asked of several events at once, beside pages and look-ups.</summary>
internal static class EventReads
{
    internal static List<Event> LinkingTo(SqliteSession session, IReadOnlyCollection<string> events, int asOf, CancellationToken cancellationToken)
    {
        var sql = new SqlText();
        var text = $"""
            SELECT {EntityTable.Columns} FROM event e
            WHERE e.version IN (SELECT l.version FROM {sql.List(events)} wanted CROSS JOIN event_link l ON l.target = wanted.value)
              AND {EntityTable.Holds(sql.Value(asOf))}
            """;
        var found = session.Query(text, sql.Parameters, row => EntityTable.Read<Event>(row, asOf), cancellationToken);
        found.Sort((x, y) => string.CompareOrdinal(x.Slug, y.Slug));
        return found;
    }

    internal static List<Event> Histories(SqliteSession session, IReadOnlyCollection<string> events, int asOf, CancellationToken cancellationToken)
    {
        var sql = new SqlText();
        var text = $"""
            SELECT {EntityTable.Columns} FROM event e WHERE e.slug IN {sql.List(events)} AND e.recorded_from <= {sql.Value(asOf)}
            ORDER BY e.slug, e.recorded_from
            """;
        return session.Query(text, sql.Parameters, row => EntityTable.Read<Event>(row, asOf), cancellationToken);
    }

    internal static List<KindCount> Kinds(SqliteSession session, int asOf, CancellationToken cancellationToken)
    {
        var sql = new SqlText();
        var text = $"SELECT e.kind, count(*) FROM event e WHERE {EntityTable.Holds(sql.Value(asOf))} GROUP BY e.kind ORDER BY e.kind";
        return session.Query(text, sql.Parameters, row => new KindCount(row.GetString(0), row.GetInt32(1)), cancellationToken);
    }
}
