using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>
/// Writes actors, places or sources: the one node of the entity takes what people read, so that whatever leads to it stays; each version is
/// a node of its own.
/// </summary>
/// <param name="transaction">The writing transaction.</param>
/// <param name="revision">The revision that writes.</param>
/// <param name="type">The type.</param>
internal sealed class EntityWriter(ICypherTransaction transaction, int revision, EntityType type)
{
    private readonly Labels _labels = Labels.Of(type);

    /// <summary>Writes new versions.</summary>
    /// <param name="entities">The properties of each, all in the same order, the slug first.</param>
    /// <param name="isThere">Whether there is a node for a slug.</param>
    /// <param name="cancellationToken">Stops it; the transaction is then rolled back.</param>
    internal async Task PutAsync(IEnumerable<EntityNode> entities, Func<string, bool> isThere, CancellationToken cancellationToken)
    {
        foreach (var chunk in entities.Chunk(PlanWriter.RowsAtOnce))
        {
            var shown = NodeProperty.Map(chunk[0].Shown, "row[0]");
            var version = NodeProperty.Map(chunk[0].Version, "row[1]");
            foreach (var rows in chunk.ToLookup(e => isThere((string)e.Shown[0].Value!), e => new[] { NodeProperty.Row(e.Shown), NodeProperty.Row(e.Version) }))
            {
                var text = new StatementText();
                var isOld = rows.Key;
                await transaction.WriteAsync(
                    text.Statement($$"""
                        UNWIND {{text.Value(rows)}} AS row
                        {{(isOld ? $"{End(text)} SET e = {shown}" : $"CREATE (e:{_labels.Present} {shown})")}}
                        CREATE (:{{_labels.Version}} {{version}})
                        """),
                    cancellationToken);
            }
        }
    }

    private string End(StatementText text) => $$"""
        MATCH (e:{{_labels.Present}} {slug: row[0][0]})
        MATCH (v:{{_labels.Version}} {slug: e.slug}) WHERE v.recordedFrom < {{text.Value(revision)}} AND v.recordedTo = {{text.Value(VersionRow.Still)}}
        SET v.recordedTo = {{text.Value(revision)}}
        """;
}
