using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>
/// What makes a revision seen. Neo4j shows readers parts of a commit before the rest, so a commit only adds relationships, and marks the nodes
/// some of whose relationships are over; then, in a transaction of its own, those are taken away and the revision is named as the newest.
/// Whoever reads as of a revision finds all of it at any moment. What an instance that ends in between leaves undone, the next one does.
/// </summary>
internal static class Publication
{
    /// <summary>The label that marks a node until then.</summary>
    internal const string Ended = "Ended";

    private static readonly string Links = string.Join('|', Enum.GetValues<LinkType>().Select(t => t.ToName()));

    /// <summary>Publishes a revision that is wholly there, unless a later one is published already.</summary>
    internal static CypherStatement Statement(int number)
    {
        var text = new StatementText();
        return text.Statement($$"""
            CALL () {
              MATCH (p:{{Ended}}) REMOVE p:{{Ended}} WITH p
              CALL (p) { MATCH (p)-[r:INVOLVES|AT|ABOUT|FROM|{{Links}}]->() DELETE r }
              CALL (p) { MATCH (p)-[r:WITHIN]->() WHERE r.recordedTo < {{text.Value(VersionRow.Still)}} DELETE r }
              CALL (p) { MATCH (p)<-[r:ABOUT|PAST_LINK|{{Links}}]-() WHERE p:PastEvent DELETE r }
            }
            MATCH (t:Timeline {name: 'timeline'}) WHERE t.revision < {{text.Value(number)}} SET t.revision = {{text.Value(number)}}
            """);
    }
}
