using Timeline.Core;

namespace Timeline.Storage.Sqlite;

/// <summary>Entities by their slugs.</summary>
internal static class EntityLookup
{
    internal static Dictionary<string, T> Find<T>(SqliteSession session, IReadOnlyCollection<string> slugs, int asOf, CancellationToken cancellationToken)
        where T : Entity
    {
        var table = EntityTable.Name<T>();
        var sql = new SqlText();
        var text = $"""
            SELECT {EntityTable.Columns} FROM {sql.List(slugs.Distinct())} wanted CROSS JOIN {table} e
            WHERE e.version = (
                SELECT v.version FROM {table} v WHERE v.slug = wanted.value AND v.recorded_from <= {sql.Value(asOf)}
                ORDER BY v.recorded_from DESC LIMIT 1)
            """;

        // The last version by then, so if it ended by then too, nothing replaced it: it was retracted.
        return session.Query(text, sql.Parameters, row => EntityTable.Read<T>(row, asOf), cancellationToken)
            .Select(e => e.RecordedUntil is { } until ? e with { RetractedIn = until } : e)
            .ToDictionary(e => e.Slug, StringComparer.Ordinal);
    }
}
