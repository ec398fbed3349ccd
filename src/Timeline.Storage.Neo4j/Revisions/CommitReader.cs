using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>What the graph holds now, read within the transaction that will write.</summary>
/// <remarks>
/// The other ends of relationships have no label in these patterns: a plan made while the graph was empty would go on to read all nodes
/// with it for each slug.
/// </remarks>
internal sealed class CommitReader(ICypherTransaction transaction) : ICommitReader
{
    private readonly HashSet<(Type, string)> _nodes = [];

    /// <summary>Whether an entity that was read as current has a node, as what holds or as what was retracted.</summary>
    internal bool HasNode<T>(string slug) => _nodes.Contains((typeof(T), slug));

    public async Task<IReadOnlyDictionary<string, T>> CurrentAsync<T>(IReadOnlyCollection<string> slugs, CancellationToken cancellationToken)
        where T : Entity
    {
        if (slugs.Count == 0)
        {
            return new Dictionary<string, T>();
        }

        var statement = Current<T>(slugs);
        var found = await transaction.ReadAsync(statement, row => (Entity: VersionRow.Read<T>(row, int.MaxValue), Holds: row.Boolean(3)), cancellationToken);
        _nodes.UnionWith(found.Select(f => (typeof(T), f.Entity.Slug)));
        return found.Where(f => f.Holds).ToDictionary(f => f.Entity.Slug, f => f.Entity, StringComparer.Ordinal);
    }

    // Events and reports also as they were retracted: their nodes are there.
    private static CypherStatement Current<T>(IReadOnlyCollection<string> slugs)
        where T : Entity
    {
        var labels = Labels.Of<T>();
        var text = new StatementText();
        var wanted = $"UNWIND {text.Value(slugs.Distinct().ToArray())} AS wanted";
        return text.Statement(typeof(T) == typeof(Event) || typeof(T) == typeof(Report)
            ? $"{wanted} MATCH (v:{labels.Present}|{labels.Retracted} {{slug: wanted}}) RETURN {VersionRow.Columns}, v:{labels.Present}"
            : $"""
                {wanted} MATCH (v:{labels.Version} {PlacesWithin.Slug("wanted")}) WHERE v.recordedFrom > 0 AND v.recordedTo = {text.Value(VersionRow.Still)}
                RETURN {VersionRow.Columns}, true
                """);
    }

    public async Task<IReadOnlyList<string>> ExistingAsync(EntityType type, IReadOnlyCollection<string> slugs, CancellationToken cancellationToken)
    {
        if (slugs.Count == 0)
        {
            return [];
        }

        var text = new StatementText();
        var statement = text.Statement(
            $"UNWIND {text.Value(slugs.Distinct().ToArray())} AS wanted MATCH (v:{Labels.Of(type).Present} {PlacesWithin.Slug("wanted")}) RETURN v.slug");
        return await transaction.ReadAsync(statement, row => row.Text(0)!, cancellationToken);
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
            MATCH (e:Event {slug: wanted})<-[:ABOUT]-(v) USING INDEX e:Event(slug) WHERE v.recordedTo = {{text.Value(VersionRow.Still)}} RETURN {{VersionRow.Columns}}
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
            MATCH (s:Source {slug: wanted})<-[:FROM]-(r)-[:ABOUT]->(e) USING INDEX s:Source(slug) WHERE e:Event AND r.recordedTo = {{text.Value(VersionRow.Still)}} RETURN DISTINCT e.slug
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
            WHERE v.recordedFrom > 0 AND (v.recordedFrom > {{known}} OR v.recordedTo > {{known}} AND v.recordedTo < {{text.Value(VersionRow.Still)}})
            RETURN DISTINCT v.slug
            """);
        return await transaction.ReadAsync(statement, row => row.Text(0)!, cancellationToken);
    }
}
