using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>Writes the versions of a plan, and the relationships of what holds now.</summary>
internal sealed class PlanWriter(ICypherTransaction transaction, int revision)
{
    private static readonly string AnyLink = string.Join('|', Enum.GetValues<LinkType>().Select(t => t.ToName()));

    // Of the node v, whose version becomes the past: its relationships go to p, under names that no question about the present asks for.
    private static readonly string[] OfEvents =
    [
        "CALL (v, p) { MATCH (v)-[r:INVOLVES|PAST_INVOLVES]->(x) CREATE (p)-[:PAST_INVOLVES {role: r.role}]->(x) DELETE r }",
        "CALL (v, p) { MATCH (v)-[r:AT|PAST_AT]->(x) CREATE (p)-[:PAST_AT]->(x) DELETE r }",
        $"CALL (v, p) {{ MATCH (v)-[r:{AnyLink}|PAST_LINK]->(x) CREATE (p)-[:PAST_LINK {{type: coalesce(r.type, type(r))}}]->(x) DELETE r }}",
        "CALL (v, p) { MATCH (v)-[r:PAST_SOURCE]->() DELETE r }",
        "CALL (v, p) { UNWIND v.sources AS source WITH DISTINCT p, source MATCH (x:Source {slug: source}) CREATE (p)-[:PAST_SOURCE]->(x) }",
    ];

    private static readonly string[] OfReports =
    [
        "CALL (v, p) { MATCH (v)-[r:FROM|PAST_FROM]->(x) CREATE (p)-[:PAST_FROM]->(x) DELETE r }",
        "CALL (v, p) { MATCH (v)-[r:ABOUT]->() DELETE r }",
    ];

    internal async Task WriteAsync(ChangePlan plan, CancellationToken cancellationToken)
    {
        await Versions(EntityType.Report, OfReports).RetractAsync(
            plan.RetractedReports.Select(r => new Dictionary<string, object?> { ["slug"] = r.Report, ["reason"] = r.Reason }), cancellationToken);
        await Versions(EntityType.Event, OfEvents).RetractAsync(
            plan.RetractedEvents.Select(e => new Dictionary<string, object?> { ["slug"] = e, ["reason"] = null }), cancellationToken);

        await Versions(EntityType.Actor).PutAsync(plan.Actors.Select(a => Row(a.Slug, EntityProperties.Of(a, revision))), "", cancellationToken);
        await Versions(EntityType.Place).PutAsync(
            plan.Places.Select(p => Row(p.Slug, EntityProperties.Of(p, revision))),
            ", v.location = point({latitude: v.latitude, longitude: v.longitude})", cancellationToken);
        await Versions(EntityType.Source).PutAsync(plan.Sources.Select(s => Row(s.Slug, EntityProperties.Of(s, revision))), "", cancellationToken);
        await PutPlacesInPlacesAsync(plan.Places, cancellationToken);

        await Versions(EntityType.Event, OfEvents).PutAsync(
            plan.Events.Select(e => Row(e.Slug, EventProperties.Of(e, revision), EventProperties.FirstDayOf(e), EventProperties.LastDayOf(e))),
            ", v.firstDay = date(row.firstDay), v.lastDay = date(row.lastDay)", cancellationToken);
        await RelateAsync(
            plan.Events.SelectMany(e => e.Participants.Select(p => Pair(e.Slug, p.Value.Actor, p.Value.Role))),
            "Event", "Actor", "INVOLVES {role: pair.role}", cancellationToken);
        await RelateAsync(plan.Events.SelectMany(e => e.Places.Select(p => Pair(e.Slug, p.Value))), "Event", "Place", "AT", cancellationToken);
        foreach (var links in plan.Events.SelectMany(e => e.Links.Select(l => (e.Slug, l.Value))).ToLookup(l => l.Value.Type))
        {
            await RelateAsync(links.Select(l => Pair(l.Slug, l.Value.To)), "Event", "Event|RetractedEvent", links.Key.ToName(), cancellationToken);
        }

        await Versions(EntityType.Report, OfReports).PutAsync(plan.Reports.Select(r => Row(r.Slug, EntityProperties.Of(r, revision))), "", cancellationToken);
        await RelateAsync(plan.Reports.Select(r => Pair(r.Slug, r.Event)), "Report", "Event", "ABOUT", cancellationToken);
        await RelateAsync(plan.Reports.Select(r => Pair(r.Slug, r.Source)), "Report", "Source", "FROM", cancellationToken);
    }

    // A place keeps its node, so what it lay within, and when, stands on the relationships.
    private async Task PutPlacesInPlacesAsync(IReadOnlyList<Place> places, CancellationToken cancellationToken)
    {
        if (places.Count == 0)
        {
            return;
        }

        var text = new StatementText();
        await transaction.WriteAsync(
            text.Statement($$"""
                UNWIND {{text.Value(places.Select(p => p.Slug).ToArray())}} AS wanted
                MATCH (:Place {slug: wanted})-[w:WITHIN]->() WITH w, startNode(w) AS inner, endNode(w) AS outer
                CREATE (inner)-[:PAST_WITHIN {recordedFrom: w.recordedFrom, recordedTo: {{text.Value(revision)}}}]->(outer) DELETE w
                """),
            cancellationToken);
        var ends = $"{{recordedFrom: {revision}, recordedTo: {VersionRow.Still}}}";
        await RelateAsync(places.Where(p => p.Within is not null).Select(p => Pair(p.Slug, p.Within!)), "Place", "Place", $"WITHIN {ends}", cancellationToken);
    }

    private async Task RelateAsync(IEnumerable<Dictionary<string, object?>> pairs, string from, string to, string relationship, CancellationToken cancellationToken)
    {
        foreach (var chunk in pairs.Chunk(5_000))
        {
            var text = new StatementText();
            await transaction.WriteAsync(
                text.Statement($$"""
                    UNWIND {{text.Value(chunk)}} AS pair
                    MATCH (a:{{from}} {slug: pair.from}) MATCH (b:{{to}} {slug: pair.to}) CREATE (a)-[:{{relationship}}]->(b)
                    """),
                cancellationToken);
        }
    }

    private VersionWriter Versions(EntityType type, params string[] moved) => new(transaction, revision, type, moved);

    private static Dictionary<string, object?> Row(string slug, Dictionary<string, object?> properties, string? firstDay = null, string? lastDay = null) =>
        new() { ["slug"] = slug, ["properties"] = properties, ["firstDay"] = firstDay, ["lastDay"] = lastDay };

    private static Dictionary<string, object?> Pair(string from, string to, string? role = null) => new() { ["from"] = from, ["to"] = to, ["role"] = role };
}
