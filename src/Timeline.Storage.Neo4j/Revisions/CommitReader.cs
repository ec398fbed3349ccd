using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>What the graph holds now, read within the transaction that will write.</summary>
/// <remarks>The hints are for the first commits: a plan made while the graph was empty would go on to read all reports for each event.</remarks>
internal sealed class CommitReader(ICypherTransaction transaction) : ICommitReader
{
    public async Task<IReadOnlyDictionary<string, T>> CurrentAsync<T>(IReadOnlyCollection<string> slugs, CancellationToken cancellationToken)
        where T : Entity
    {
        if (slugs.Count == 0)
        {
            return new Dictionary<string, T>();
        }

        var text = new StatementText();
        var statement = text.Statement($$"""
            UNWIND {{text.Value(slugs.Distinct().ToArray())}} AS wanted
            MATCH (v:{{Labels.Of<T>().Present}} {slug: wanted}) RETURN {{VersionRow.Columns}}
            """);
        return (await transaction.ReadAsync(statement, row => VersionRow.Read<T>(row, int.MaxValue), cancellationToken))
            .ToDictionary(e => e.Slug, StringComparer.Ordinal);
    }

    public async Task<IReadOnlyList<Report>> ReportsOfAsync(IReadOnlyCollection<string> events, CancellationToken cancellationToken)
    {
        if (events.Count == 0)
        {
            return [];
        }

        var text = new StatementText();
        var statement = text.Statement($$"""
            UNWIND {{text.Value(events)}} AS wanted
            MATCH (e:Event {slug: wanted})<-[:ABOUT]-(v:Report) USING INDEX e:Event(slug) RETURN {{VersionRow.Columns}}
            """);
        return await transaction.ReadAsync(statement, row => VersionRow.Read<Report>(row, int.MaxValue), cancellationToken);
    }

    public async Task<IReadOnlyList<string>> EventsFromAsync(IReadOnlyCollection<string> sources, CancellationToken cancellationToken)
    {
        if (sources.Count == 0)
        {
            return [];
        }

        var text = new StatementText();
        var statement = text.Statement($$"""
            UNWIND {{text.Value(sources)}} AS wanted
            MATCH (s:Source {slug: wanted})<-[:FROM]-(:Report)-[:ABOUT]->(e:Event) USING INDEX s:Source(slug) RETURN DISTINCT e.slug
            """);
        return await transaction.ReadAsync(statement, row => row.Text(0)!, cancellationToken);
    }

    public async Task<IReadOnlyList<string>> ChangedSinceAsync(EntityType type, IReadOnlyCollection<string> slugs, int revision, CancellationToken cancellationToken)
    {
        if (slugs.Count == 0)
        {
            return [];
        }

        var text = new StatementText();
        var known = text.Value(revision);
        var statement = text.Statement($$"""
            UNWIND {{text.Value(slugs)}} AS wanted
            MATCH (v:{{Labels.Of(type).Version}} {slug: wanted})
            WHERE v.recordedFrom > {{known}} OR v.recordedTo > {{known}} AND v.recordedTo < {{text.Value(VersionRow.Still)}}
            RETURN DISTINCT v.slug
            """);
        return await transaction.ReadAsync(statement, row => row.Text(0)!, cancellationToken);
    }
}
