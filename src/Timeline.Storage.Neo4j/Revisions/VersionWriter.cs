using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>
/// Writes versions of events or reports: each is a node, the newest with the present label. Within the commit relationships are only added;
/// those that no longer hold are taken away when the revision is published (<see cref="Publication"/>).
/// </summary>
/// <param name="transaction">The writing transaction.</param>
/// <param name="revision">The revision that writes.</param>
/// <param name="type">The type.</param>
internal sealed class VersionWriter(ICypherTransaction transaction, int revision, EntityType type)
{
    private readonly Labels _labels = Labels.Of(type);
    private readonly VersionRelations _relations = VersionRelations.Of(type);

    /// <summary>Writes new versions with their relationships. What is there becomes the past.</summary>
    /// <param name="versions">The properties of each, all in the same order, the slug first.</param>
    /// <param name="isThere">Whether there is a node for a slug, of what holds or of what was retracted.</param>
    /// <param name="cancellationToken">Stops it; the transaction is then rolled back.</param>
    internal async Task PutAsync(IEnumerable<NodeProperty[]> versions, Func<string, bool> isThere, CancellationToken cancellationToken)
    {
        foreach (var chunk in versions.Chunk(PlanWriter.RowsAtOnce))
        {
            var map = NodeProperty.Map(chunk[0], "row");
            var rows = chunk.ToLookup(v => isThere((string)v[0].Value!), NodeProperty.Row);
            if (rows[false].Any())
            {
                var text = new StatementText();
                await transaction.WriteAsync(
                    text.Statement($"UNWIND {text.Value(rows[false])} AS row CREATE (v:{_labels.Present}:{_labels.Version} {map}) WITH v {_relations.Add}"),
                    cancellationToken);
            }

            if (rows[true].Any())
            {
                await ReplaceAsync(rows[true], map, cancellationToken);
            }
        }
    }

    /// <summary>Ends entities: their nodes stay, as what was retracted.</summary>
    internal async Task RetractAsync(IEnumerable<(string Slug, string? Reason)> ended, CancellationToken cancellationToken)
    {
        foreach (var chunk in ended.Chunk(PlanWriter.RowsAtOnce))
        {
            var text = new StatementText();
            await transaction.WriteAsync(
                text.Statement($$"""
                    UNWIND {{text.Value(chunk.Select(e => new[] { e.Slug, e.Reason }))}} AS row
                    MATCH (p:{{_labels.Present}} {slug: row[0]})
                    REMOVE p:{{_labels.Present}} SET p:{{_labels.Retracted}}:{{Publication.Ended}}, p.recordedTo = {{text.Value(revision)}}, p.retractionReason = row[1]
                    WITH p
                    {{_relations.KeepAsPast}}
                    """),
                cancellationToken);
        }
    }

    private Task ReplaceAsync(IEnumerable<object?[]> rows, string map, CancellationToken cancellationToken)
    {
        var text = new StatementText();
        return transaction.WriteAsync(
            text.Statement($$"""
                UNWIND {{text.Value(rows)}} AS row
                MATCH (p:{{_labels.Present}}|{{_labels.Retracted}} {slug: row[0]})
                REMOVE p:{{_labels.Present}}:{{_labels.Retracted}}
                SET p:{{_labels.Past}}:{{Publication.Ended}}, p.recordedTo = CASE WHEN p.recordedTo < {{text.Value(VersionRow.Still)}} THEN p.recordedTo ELSE {{text.Value(revision)}} END
                CREATE (v:{{_labels.Present}}:{{_labels.Version}} {{map}})
                WITH p, v
                {{_relations.KeepAsPast}}
                {{_relations.TakeOver}}
                WITH v {{_relations.Add}}
                """),
            cancellationToken);
    }
}
