using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>The constraints and indexes of the graph. All have names of their own, so that making them again changes nothing.</summary>
internal static class GraphSchema
{
    /// <summary>The version of the graph's shape that this program writes and reads; it stands in the node <c>(:Timeline)</c>.</summary>
    internal const int Format = 2;

    // The node that commits lock. Made here, where its name is unique already, and never by a commit: the graph may have been emptied, constraints and all.
    private static readonly string Head =
        $"MERGE (t:Timeline {{name: 'timeline'}}) ON CREATE SET t.id = randomUUID(), t.revision = 0, t.format = {Format}";

    private static readonly string[] Types = [.. Enum.GetNames<EntityType>()];

    /// <summary>The statements that make what is missing.</summary>
    internal static IEnumerable<string> Statements =>
    [
        Unique("timeline_name", "Timeline", "name"),
        Unique("revision_number", "Revision", "number"),
        Unique("commit_key", "CommitKey", "key"),
        Index("revision_instant", "Revision", "recordedAt", "number"),
        .. Types.SelectMany(type => (string[])
        [
            Unique($"{type.ToLowerInvariant()}_slug", type, "slug"),
            Index($"{type.ToLowerInvariant()}_version", $"{type}Version", "slug", "recordedFrom"),
        ]),
        Unique("retracted_event_slug", "RetractedEvent", "slug"),
        Unique("retracted_report_slug", "RetractedReport", "slug"),
        Index("event_time", "EventVersion", "startMin", "endMax", "slug"),
        Index("event_newest", "EventVersion", "newestFirst", "startMin", "endMax", "slug"),
        Index("event_gaps", "EventVersion", "hasGaps"),
    ];

    /// <summary>Makes what is missing, with the node <c>(:Timeline)</c>, and waits until it is ready.</summary>
    /// <exception cref="StoreException">The graph is of another program, or holds what breaks a constraint.</exception>
    internal static async Task EnsureAsync(ICypherSession session, CancellationToken cancellationToken)
    {
        var format = await session.ReadAsync(new("MATCH (t:Timeline {name: 'timeline'}) RETURN t.format"), row => row.Integer(0), cancellationToken);
        if (format is [not Format])
        {
            throw new StoreException(
                $"The graph was written by {(format[0] > Format ? "a newer" : "an older")} Timeline (format {format[0]}; this program reads {Format}).", isRetriable: false);
        }

        try
        {
            foreach (var statement in Statements)
            {
                await MakeAsync(session, statement, cancellationToken);
            }
        }
        catch (CypherException e) when (e is { IsRetriable: false, Code: not null })
        {
            var what = CypherErrors.IsOfSchema(e.Code) ? "The graph holds what Timeline did not write" : "Neo4j refuses to make the indexes that Timeline needs";
            throw new StoreException($"{what}: {(e.InnerException ?? e).Message}".ReplaceLineEndings(" "), isRetriable: false, e);
        }

        await MakeAsync(session, Head, cancellationToken);

        // What was committed by an instance that ended before it could say so.
        var newest = await session.ReadAsync(new("MATCH (r:Revision) RETURN max(r.number)"), row => row.IntegerOrNull(0), cancellationToken);
        if (newest is [{ } number])
        {
            await session.RunAsync(Publication.Statement((int)number), AccessMode.Write, cancellationToken).DrainAsync(cancellationToken);
        }

        await session.RunAsync(new("CALL db.awaitIndexes(300)"), AccessMode.Read, cancellationToken).DrainAsync(cancellationToken);
    }

    private static async Task MakeAsync(ICypherSession session, string statement, CancellationToken cancellationToken)
    {
        try
        {
            await session.RunAsync(new(statement), AccessMode.Write, cancellationToken).DrainAsync(cancellationToken);
        }
        catch (CypherException e) when (e.IsRetriable || CypherErrors.IsOfSomethingThere(e.Code))
        {
            // Another instance makes the same: IF NOT EXISTS does not save from deadlocks, nor from being second. As a unit of work it is run until it is done.
            await session.WriteAsync((transaction, token) => transaction.WriteAsync(new CypherStatement(statement), token), cancellationToken);
        }
    }

    private static string Unique(string name, string label, string property) =>
        $"CREATE CONSTRAINT {name} IF NOT EXISTS FOR (n:{label}) REQUIRE n.{property} IS UNIQUE";

    private static string Index(string name, string label, params string[] properties) =>
        $"CREATE RANGE INDEX {name} IF NOT EXISTS FOR (n:{label}) ON ({string.Join(", ", properties.Select(p => $"n.{p}"))})";
}
