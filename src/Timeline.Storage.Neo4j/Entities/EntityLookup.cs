using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>Entities by their slugs: those that are not known yet in one statement.</summary>
internal static class EntityLookup
{
    internal static async Task<IReadOnlyDictionary<string, T>> FindAsync<T>(
        ICypherSession session, KnownAnswers known, IReadOnlyCollection<string> slugs, int asOf, CancellationToken cancellationToken)
        where T : Entity
    {
        var found = new Dictionary<string, T>(slugs.Count, StringComparer.Ordinal);
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var slug in slugs)
        {
            if (known.Find<T>(slug, asOf) is { } entity)
            {
                found[slug] = entity;
            }
            else
            {
                unknown.Add(slug);
            }
        }

        if (unknown.Count > 0)
        {
            var asked = known.Now;
            foreach (var (entity, upTo, length) in await session.ReadAsync(Statement<T>(unknown, asOf), row => Read<T>(row, asOf), cancellationToken))
            {
                known.Keep(entity, upTo, length, asked);
                found[entity.Slug] = entity;
            }
        }

        return found;
    }

    internal static CypherStatement Statement<T>(IReadOnlyCollection<string> slugs, int asOf)
        where T : Entity
    {
        var text = new StatementText();
        return text.Statement($$"""
            UNWIND {{text.Value(slugs)}} AS wanted
            CALL (wanted) {
              MATCH (v:{{Labels.Of<T>().Version}} {slug: wanted}) WHERE v.recordedFrom <= {{text.Value(asOf)}}
              RETURN v ORDER BY v.recordedFrom DESC LIMIT 1
            }
            RETURN {{VersionRow.Columns}}
            """);
    }

    // It is the last version by then, so if it ended by then too, nothing replaced it: it was retracted. One that ended later is known up to its end.
    private static (T Entity, int UpTo, int Length) Read<T>(CypherRow row, int asOf)
        where T : Entity
    {
        var entity = VersionRow.Read<T>(row, asOf);
        return (entity.RecordedUntil is { } until ? entity with { RetractedIn = until } : entity, VersionRow.KnownUpTo(row, asOf), row.Text(2)!.Length);
    }
}
