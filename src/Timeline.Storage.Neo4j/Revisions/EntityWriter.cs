using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>
/// The statements that write actors, places or sources: the one node of the entity takes what people read, so that whatever leads to it stays; each version is
/// a node of its own.
/// </summary>
/// <param name="revision">The revision that writes.</param>
/// <param name="type">The type.</param>
internal sealed class EntityWriter(int revision, EntityType type)
{
    private readonly Labels _labels = Labels.Of(type);

    /// <summary>New versions.</summary>
    /// <param name="entities">The entities.</param>
    /// <param name="nodeOf">What is written of each.</param>
    /// <param name="isThere">Whether there is a node for a slug.</param>
    internal IEnumerable<CypherStatement> Put<T>(IEnumerable<T> entities, Func<T, EntityNode> nodeOf, Func<string, bool> isThere)
        where T : Entity
    {
        foreach (var part in entities.ToLookup(e => isThere(e.Slug)))
        {
            foreach (var chunk in part.Chunk(PlanWriter.RowsAtOnce))
            {
                var text = new StatementText();
                var rows = text.Value(chunk.Select(nodeOf).Select(n => new[] { NodeProperty.Row(n.Shown), NodeProperty.Row(n.Version) }));
                var first = nodeOf(chunk[0]);
                var shown = NodeProperty.Map(first.Shown, "row[0]", text);
                yield return text.Statement($$"""
                    UNWIND {{rows}} AS row
                    {{(part.Key ? $"{End(text)} SET e = {shown}" : $"CREATE (e:{_labels.Present} {shown})")}}
                    CREATE (:{{_labels.Version}} {{NodeProperty.Map(first.Version, "row[1]", text)}})
                    """);
            }
        }
    }

    private string End(StatementText text) => $$"""
        MATCH (e:{{_labels.Present}} {slug: row[0][0]})
        MATCH (v:{{_labels.Version}} {slug: e.slug}) WHERE v.recordedFrom < {{text.Value(revision)}} AND v.recordedTo = {{text.Value(VersionRow.Still)}}
        SET v.recordedTo = {{text.Value(revision)}}
        """;
}
