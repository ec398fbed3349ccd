using Timeline.Core;
using Timeline.Storage.Neo4j.Tests.Servers;
using Timeline.Storage.Specification;

namespace Timeline.Storage.Neo4j.Tests.Schema;

/// <summary>A graph in which somebody else wrote nodes that look like ours is refused in one line, and stays as it is.</summary>
public sealed class ForeignGraphTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("CREATE (:Event {slug: 'meeting'})", "The graph holds what Timeline did not write: Column")]
    [InlineData("CREATE (:Timeline {name: 'timeline', format: '2'})", "The graph holds what Timeline did not write: Column")]
    [InlineData("CREATE (:Timeline {name: 'timeline', format: 99})", "The graph was written by a newer Timeline")]
    public async Task Commit_IntoAForeignGraph_IsRefused(string foreign, string message)
    {
        var server = await Neo4jServer.FindAsync();
        await server.EmptyAsync();
        await using var session = await server.OpenAsync();
        await session.RunAsync(new(foreign), AccessMode.Write, Ct).DrainAsync(Ct);
        await using var store = Neo4jTimelineStore.At(server.Address, new SteppingClock(), options: null);

        var refusal = await Should.ThrowAsync<StoreException>(
            () => store.CommitAsync(Given.Changes(Given.Source("paper"), Given.Report("meeting", "paper", "2018")), Ct));

        refusal.Message.ShouldStartWith(message);
        refusal.IsRetriable.ShouldBeFalse();
        (await session.ReadAsync(new($"MATCH (n) WHERE NOT n:Timeline OR NOT n.format = {GraphSchema.Format} RETURN count(n)"), row => row.Integer(0), Ct)).ShouldBe([1]);
    }

    [Fact]
    public async Task Ask_OfAGraphThatBreaksAConstraint_IsRefusedWithTheWordsOfNeo4j()
    {
        var server = await Neo4jServer.FindAsync();
        await server.EmptyAsync();
        await using var session = await server.OpenAsync();
        await session.RunAsync(new("DROP CONSTRAINT event_slug IF EXISTS"), AccessMode.Write, Ct).DrainAsync(Ct);
        await session.RunAsync(new("CREATE (:Event {slug: 'x'}), (:Event {slug: 'x'})"), AccessMode.Write, Ct).DrainAsync(Ct);
        await using var store = Neo4jTimelineStore.At(server.Address, new SteppingClock(), options: null);

        var refusal = await Should.ThrowAsync<StoreException>(() => store.FindRevisionAsync(null, Ct));

        refusal.IsRetriable.ShouldBeFalse();
        refusal.Message.ShouldContain("event_slug");
        refusal.Message.ShouldNotContain('\n');
        await server.EmptyAsync();
    }
}
