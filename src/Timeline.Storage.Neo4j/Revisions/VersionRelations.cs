using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>The relationships of the versions of events or reports, in Cypher.</summary>
/// <param name="Add">Makes those of the node <c>v</c>, from its own properties; what they lead to must be there.</param>
/// <param name="KeepAsPast">Of the node <c>p</c>, whose version is over: says what it led to under names that no question about the present asks for.</param>
/// <param name="TakeOver">Leads to <c>v</c> what leads to <c>p</c>, the version before it.</param>
internal sealed record VersionRelations(string Add, string KeepAsPast, string TakeOver)
{
    /// <summary>The types of the links between events, as a pattern has them.</summary>
    internal static readonly string AnyLink = string.Join('|', Enum.GetValues<LinkType>().Select(t => t.ToName()));

    private static readonly string[] Links = [.. Enum.GetValues<LinkType>().Select(t => t.ToName())];

    private static readonly VersionRelations OfEvents = new(
        """
        CALL (v) { UNWIND v.places AS place MATCH (x:Place {slug: place}) CREATE (v)-[:AT]->(x) }
        UNWIND range(0, size(v.actors) - 1) AS i MATCH (x:Actor {slug: v.actors[i]}) CREATE (v)-[:INVOLVES {role: v.roles[i]}]->(x)
        """,
        $$"""
        CALL (p) { MATCH (p)-[r:INVOLVES]->(x) CREATE (p)-[:PAST_INVOLVES {role: r.role}]->(x) }
        CALL (p) { MATCH (p)-[:AT]->(x) CREATE (p)-[:PAST_AT]->(x) }
        CALL (p) { MATCH (p)-[r:{{AnyLink}}]->(x) CREATE (p)-[:PAST_LINK {type: type(r)}]->(x) }
        CALL (p) { UNWIND p.sources AS source WITH DISTINCT p, source MATCH (x:Source {slug: source}) MERGE (p)-[:PAST_SOURCE]->(x) }
        """,
        $$"""
        CALL (p, v) { MATCH (p)<-[:ABOUT]-(x:Report) CREATE (x)-[:ABOUT]->(v) }
        CALL (p, v) { MATCH (p)<-[r:PAST_LINK]-(x) CREATE (x)-[:PAST_LINK {type: r.type}]->(v) }
        {{string.Join('\n', Links.Select(type => $"CALL (p, v) {{ MATCH (p)<-[:{type}]-(x:Event) CREATE (x)-[:{type}]->(v) }}"))}}
        """);

    private static readonly VersionRelations OfReports = new(
        "MATCH (e:Event {slug: v.event}) CREATE (v)-[:ABOUT]->(e) WITH v MATCH (s:Source {slug: v.source}) CREATE (v)-[:FROM]->(s)",
        "CALL (p) { MATCH (p)-[:FROM]->(x) CREATE (p)-[:PAST_FROM]->(x) }",
        "");

    internal static VersionRelations Of(EntityType type) => type == EntityType.Event ? OfEvents : OfReports;
}
