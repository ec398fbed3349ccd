namespace Timeline.Storage.Neo4j;

/// <summary>
/// What makes a revision seen. Neo4j shows readers parts of a commit before the rest, so a commit only adds relationships, and marks the nodes
/// some of whose relationships are over; then, in a transaction of its own, those are taken away and the revision is named as the newest.
/// So a read as of a revision finds all of it while a commit is applied, and while it is published. What an instance that ends in between
/// leaves undone, the next commit or the next start does.
/// </summary>
internal static class Publication
{
    /// <summary>The label that marks a node until then.</summary>
    internal const string Ended = "Ended";

    /// <summary>Takes away the relationships that are over. To be run by whoever holds the lock.</summary>
    internal static CypherStatement TakeAway()
    {
        var text = new StatementText();
        return text.Statement(TakeAway(text));
    }

    /// <summary>Publishes a revision that is committed, unless a later one is published already. Takes the lock that commits take, and as they do before all else.</summary>
    internal static CypherStatement Statement(int number)
    {
        var text = new StatementText();
        return text.Statement($$"""
            MATCH (t:Timeline {name: 'timeline'}) SET t.turns = coalesce(t.turns, 0) + 1 WITH t
            CALL () { {{TakeAway(text)}} }
            WITH t WHERE t.revision < {{text.Value(number)}} SET t.revision = {{text.Value(number)}}
            """);
    }

    private static string TakeAway(StatementText text) => $$"""
        MATCH (p:{{Ended}}) REMOVE p:{{Ended}} WITH p
        CALL (p) { MATCH (p)-[r:INVOLVES|AT|ABOUT|FROM|{{VersionRelations.AnyLink}}]->() DELETE r }
        CALL (p) { MATCH (p)-[r:WITHIN]->() WHERE r.recordedTo < {{text.Value(VersionRow.Still)}} DELETE r }
        CALL (p) { MATCH (p)<-[r:ABOUT|PAST_LINK|{{VersionRelations.AnyLink}}]-() WHERE p:PastEvent DELETE r }
        """;
}
