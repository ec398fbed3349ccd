using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>Writes the versions of a plan, and the relationships of what holds now.</summary>
/// <param name="transaction">The writing transaction.</param>
/// <param name="revision">The revision that writes.</param>
/// <param name="reader">What the plan was made from: it knows which entities have a node.</param>
internal sealed class PlanWriter(ICypherTransaction transaction, int revision, CommitReader reader)
{
    /// <summary>As many rows a statement as keep the request small and the plan worth it.</summary>
    internal const int RowsAtOnce = 1_000;

    internal async Task WriteAsync(ChangePlan plan, CancellationToken cancellationToken)
    {
        await Versions(EntityType.Report).RetractAsync(plan.RetractedReports.Select(r => (r.Report, (string?)r.Reason)), cancellationToken);
        await Versions(EntityType.Event).RetractAsync(plan.RetractedEvents.Select(e => (e, (string?)null)), cancellationToken);

        await Entities(EntityType.Actor).PutAsync(plan.Actors.Select(a => EntityProperties.Of(a, revision)), reader.HasNode<Actor>, cancellationToken);
        await Entities(EntityType.Place).PutAsync(plan.Places.Select(p => EntityProperties.Of(p, revision)), reader.HasNode<Place>, cancellationToken);
        await Entities(EntityType.Source).PutAsync(plan.Sources.Select(s => EntityProperties.Of(s, revision)), reader.HasNode<Source>, cancellationToken);
        await PutPlacesInPlacesAsync(plan.Places, cancellationToken);
        await Versions(EntityType.Event).PutAsync(plan.Events.Select(e => EventProperties.Of(e, revision)), reader.HasNode<Event>, cancellationToken);
        await PutLinksAsync(plan.Events, cancellationToken);
        await Versions(EntityType.Report).PutAsync(plan.Reports.Select(r => EntityProperties.Of(r, revision)), reader.HasNode<Report>, cancellationToken);
    }

    // What a place lay within, and when, stands on the relationships.
    private async Task PutPlacesInPlacesAsync(IReadOnlyList<Place> places, CancellationToken cancellationToken)
    {
        foreach (var chunk in places.Where(p => reader.HasNode<Place>(p.Slug)).Chunk(RowsAtOnce))
        {
            var text = new StatementText();
            await transaction.WriteAsync(
                text.Statement($$"""
                    UNWIND {{text.Value(chunk.Select(p => p.Slug))}} AS wanted
                    MATCH (inner:Place {slug: wanted})-[w:WITHIN]->(outer) WHERE w.recordedTo = {{text.Value(VersionRow.Still)}}
                    SET inner:{{Publication.Ended}}, w.recordedTo = {{text.Value(revision)}}
                    CREATE (inner)-[:PAST_WITHIN {recordedFrom: w.recordedFrom, recordedTo: w.recordedTo}]->(outer)
                    """),
                cancellationToken);
        }

        foreach (var chunk in places.Where(p => p.Within is not null).Chunk(RowsAtOnce))
        {
            var text = new StatementText();
            await transaction.WriteAsync(
                text.Statement($$"""
                    UNWIND {{text.Value(chunk.Select(p => new[] { p.Slug, p.Within }))}} AS pair
                    MATCH (inner:Place {slug: pair[0]}) MATCH (outer:Place {slug: pair[1]})
                    CREATE (inner)-[:WITHIN {recordedFrom: {{text.Value(revision)}}, recordedTo: {{text.Value(VersionRow.Still)}}}]->(outer)
                    """),
                cancellationToken);
        }
    }

    // Apart from the events: one may lead to another of the same revision.
    private async Task PutLinksAsync(IReadOnlyList<Event> events, CancellationToken cancellationToken)
    {
        foreach (var links in events.SelectMany(e => e.Links.Select(l => (From: e.Slug, l.Value))).ToLookup(l => l.Value.Type, l => new[] { l.From, l.Value.To }))
        {
            foreach (var chunk in links.Chunk(RowsAtOnce))
            {
                var text = new StatementText();
                await transaction.WriteAsync(
                    text.Statement($$"""
                        UNWIND {{text.Value(chunk)}} AS pair
                        MATCH (a:Event {slug: pair[0]}) MATCH (b:Event|RetractedEvent {slug: pair[1]}) CREATE (a)-[:{{links.Key.ToName()}}]->(b)
                        """),
                    cancellationToken);
            }
        }
    }

    private EntityWriter Entities(EntityType type) => new(transaction, revision, type);

    private VersionWriter Versions(EntityType type) => new(transaction, revision, type);
}
