using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>Entities by their slugs.</summary>
internal static class EntityLookup
{
    internal static async Task<IReadOnlyDictionary<string, T>> FindAsync<T>(
        ICypherSession session, IReadOnlyCollection<string> slugs, int asOf, CancellationToken cancellationToken)
        where T : Entity
    {
        if (slugs.Count == 0)
        {
            return new Dictionary<string, T>();
        }

        // The last version by then, so if it ended by then too, nothing replaced it: it was retracted.
        var rows = await session.ReadAsync(Statement<T>(slugs, asOf), row => VersionRow.Read<T>(row, asOf), cancellationToken);
        return rows.Select(e => e.RecordedUntil is { } until ? e with { RetractedIn = until } : e).ToDictionary(e => e.Slug, StringComparer.Ordinal);
    }

    internal static CypherStatement Statement<T>(IReadOnlyCollection<string> slugs, int asOf)
        where T : Entity
    {
        var text = new StatementText();
        return text.Statement($$"""
            UNWIND {{text.Value(slugs.Distinct().ToArray())}} AS wanted
            CALL (wanted) {
              MATCH (v:{{Labels.Of<T>().Version}} {slug: wanted}) WHERE v.recordedFrom <= {{text.Value(asOf)}}
              RETURN v ORDER BY v.recordedFrom DESC LIMIT 1
            }
            RETURN {{VersionRow.Columns}}
            """);
    }
}
