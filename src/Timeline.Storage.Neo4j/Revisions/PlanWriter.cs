using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>The statements that write the versions of a plan, and the relationships of what holds now, in the order in which they are to be run.</summary>
/// <param name="revision">The revision that writes.</param>
/// <param name="reader">What the plan was made from: it knows which entities have a node.</param>
internal sealed class PlanWriter(int revision, CommitReader reader)
{
    /// <summary>As many rows a statement as keep the request small and the plan worth it.</summary>
    internal const int RowsAtOnce = 500;

    internal IEnumerable<CypherStatement> Statements(ChangePlan plan) =>
    [
        .. Versions(EntityType.Report).Retract(plan.RetractedReports.Select(r => (r.Report, (string?)r.Reason))),
        .. Versions(EntityType.Event).Retract(plan.RetractedEvents.Select(e => (e, (string?)null))),
        .. Entities(EntityType.Actor).Put(plan.Actors, a => EntityProperties.Of(a, revision), reader.HasNode<Actor>),
        .. Entities(EntityType.Place).Put(plan.Places, p => EntityProperties.Of(p, revision), reader.HasNode<Place>),
        .. Entities(EntityType.Source).Put(plan.Sources, s => EntityProperties.Of(s, revision), reader.HasNode<Source>),
        .. PlacesInPlaces(plan.Places),
        .. Versions(EntityType.Event).Put(plan.Events, e => EventProperties.Of(e, revision), reader.HasNode<Event>),
        .. Links(plan.Events),
        .. Versions(EntityType.Report).Put(plan.Reports, r => EntityProperties.Of(r, revision), reader.HasNode<Report>),
    ];

    // What a place lay within, and when, stands on the relationships.
    private IEnumerable<CypherStatement> PlacesInPlaces(IReadOnlyList<Place> places)
    {
        foreach (var chunk in places.Where(p => reader.HasNode<Place>(p.Slug)).Chunk(RowsAtOnce))
        {
            var text = new StatementText();
            yield return text.Statement($$"""
                UNWIND {{text.Value(chunk.Select(p => p.Slug))}} AS wanted
                MATCH (inner:Place {slug: wanted})-[w:WITHIN]->(outer) WHERE w.recordedTo = {{text.Value(VersionRow.Still)}}
                SET inner:{{Publication.Ended}}, w.recordedTo = {{text.Value(revision)}}
                CREATE (inner)-[:PAST_WITHIN {recordedFrom: w.recordedFrom, recordedTo: w.recordedTo}]->(outer)
                """);
        }

        foreach (var chunk in places.Where(p => p.Within is not null).Chunk(RowsAtOnce))
        {
            var text = new StatementText();
            yield return text.Statement($$"""
                UNWIND {{text.Value(chunk.Select(p => new[] { p.Slug, p.Within }))}} AS pair
                MATCH (inner:Place {slug: pair[0]}) MATCH (outer:Place {slug: pair[1]})
                CREATE (inner)-[:WITHIN {recordedFrom: {{text.Value(revision)}}, recordedTo: {{text.Value(VersionRow.Still)}}}]->(outer)
                """);
        }
    }

    // Apart from the events: one may lead to another of the same revision.
    private static IEnumerable<CypherStatement> Links(IReadOnlyList<Event> events)
    {
        foreach (var links in events.SelectMany(e => e.Links.Select(l => (From: e.Slug, l.Value))).ToLookup(l => l.Value.Type, l => new[] { l.From, l.Value.To }))
        {
            foreach (var chunk in links.Chunk(RowsAtOnce))
            {
                var text = new StatementText();
                yield return text.Statement($$"""
                    UNWIND {{text.Value(chunk)}} AS pair
                    MATCH (a:Event {slug: pair[0]}) MATCH (b:Event|RetractedEvent {slug: pair[1]}) CREATE (a)-[:{{links.Key.ToName()}}]->(b)
                    """);
            }
        }
    }

    private EntityWriter Entities(EntityType type) => new(revision, type);

    private VersionWriter Versions(EntityType type) => new(revision, type);
}
