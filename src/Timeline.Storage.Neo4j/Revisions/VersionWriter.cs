using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>
/// The statements that write versions of events or reports: each is a node, the newest with the present label. Within the commit
/// relationships are only added; those that no longer hold are taken away when the revision is published (<see cref="Publication"/>).
/// </summary>
/// <param name="revision">The revision that writes.</param>
/// <param name="type">The type.</param>
internal sealed class VersionWriter(int revision, EntityType type)
{
    private readonly Labels _labels = Labels.Of(type);
    private readonly VersionRelations _relations = VersionRelations.Of(type);

    /// <summary>New versions with their relationships. What is there becomes the past.</summary>
    /// <param name="versions">The versions.</param>
    /// <param name="propertiesOf">The properties of each, all in the same order, the slug first.</param>
    /// <param name="isThere">Whether there is a node for a slug, of what holds or of what was retracted.</param>
    internal IEnumerable<CypherStatement> Put<T>(IEnumerable<T> versions, Func<T, NodeProperty[]> propertiesOf, Func<string, bool> isThere)
        where T : Entity
    {
        foreach (var part in versions.ToLookup(v => isThere(v.Slug)))
        {
            foreach (var chunk in part.Chunk(PlanWriter.RowsAtOnce))
            {
                // Each row is made when it is sent, while Neo4j reads the one before.
                var text = new StatementText();
                var rows = text.Value(chunk.Select(propertiesOf).Select(NodeProperty.Row));
                var map = NodeProperty.Map(propertiesOf(chunk[0]), "row", text);
                yield return text.Statement(part.Key ? Replace(rows, map, text) : Create(rows, map));
            }
        }
    }

    /// <summary>Entities end: their nodes stay, as what was retracted.</summary>
    internal IEnumerable<CypherStatement> Retract(IEnumerable<(string Slug, string? Reason)> ended)
    {
        foreach (var chunk in ended.Chunk(PlanWriter.RowsAtOnce))
        {
            var text = new StatementText();
            yield return text.Statement($$"""
                UNWIND {{text.Value(chunk.Select(e => new[] { e.Slug, e.Reason }))}} AS row
                MATCH (p:{{_labels.Present}} {slug: row[0]})
                REMOVE p:{{_labels.Present}} SET p:{{_labels.Retracted}}:{{Publication.Ended}}, p.recordedTo = {{text.Value(revision)}}, p.retractionReason = row[1]
                WITH p
                {{_relations.KeepAsPast}}
                """);
        }
    }

    private string Create(string rows, string map) => $"UNWIND {rows} AS row CREATE (v:{_labels.Present}:{_labels.Version} {map}) WITH v {_relations.Add}";

    private string Replace(string rows, string map, StatementText text) => $$"""
        UNWIND {{rows}} AS row
        MATCH (p:{{_labels.Present}}|{{_labels.Retracted}} {slug: row[0]})
        REMOVE p:{{_labels.Present}}:{{_labels.Retracted}}
        SET p:{{_labels.Past}}:{{Publication.Ended}}, p.recordedTo = CASE WHEN p.recordedTo < {{text.Value(VersionRow.Still)}} THEN p.recordedTo ELSE {{text.Value(revision)}} END
        CREATE (v:{{_labels.Present}}:{{_labels.Version}} {{map}})
        WITH p, v
        {{_relations.KeepAsPast}}
        {{_relations.TakeOver}}
        WITH v {{_relations.Add}}
        """;
}
