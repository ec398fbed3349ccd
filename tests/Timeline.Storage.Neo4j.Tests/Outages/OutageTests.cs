using System.Diagnostics;
using Timeline.Core;
using Timeline.Storage.Neo4j.Tests.Servers;
using Timeline.Storage.Specification;

namespace Timeline.Storage.Neo4j.Tests.Outages;

/// <summary>The server dies and comes back; two instances share one graph.</summary>
public sealed class OutageTests
{
    // A server that shares the machine with the tests takes long to come back.
    private static readonly CypherSessionOptions Patient = new() { WriteRetryTime = TimeSpan.FromMinutes(3), RetryAttempts = 200 };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Kill_UnderAStreamOfCommits_LosesNoAcknowledgedRevision()
    {
        var server = await Neo4jServer.FindAsync();
        Assert.SkipUnless(server.CanRestart, "The server was not started here, so it cannot be killed.");
        await server.EmptyAsync();
        await using var store = Neo4jTimelineStore.At(server.Address, new SteppingClock(), Patient);
        await store.CommitAsync(CommitStream.Beginning, Ct);
        var stream = new CommitStream(store);

        for (var round = 0; round < 2; round++)
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(Ct);
            var writers = Enumerable.Range(0, 3).Select(w => stream.WriteAsync($"round-{round}-writer-{w}", stop.Token, Ct)).ToArray();
            await UntilAsync(() => stream.Acknowledged.Count >= 10 * (round + 1));
            server.Kill();
            (await Should.ThrowAsync<StoreException>(() => store.FindRevisionAsync(null, Ct))).IsRetriable.ShouldBeTrue();
            await server.RestartAsync();
            var before = stream.Acknowledged.Count;
            await UntilAsync(() => stream.Acknowledged.Count >= before + 10);
            await stop.CancelAsync();
            await Task.WhenAll(writers);
        }

        stream.Unknown.ShouldBeEmpty();
        (await CommitAudit.RunAsync(store, stream, Ct)).Faults.ShouldBeEmpty();
        (await CommitAudit.RepeatAsync(store, stream.Acknowledged, Ct)).ShouldBeEmpty();
        (await CommitAudit.RunAsync(store, stream, Ct)).Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("MATCH (e:Event {slug: 'writer-1-event-2'}) DETACH DELETE e")]
    [InlineData("MATCH (:Event {slug: 'writer-1-event-2'})-[r:INVOLVES]->() DELETE r")]
    [InlineData("MATCH (p:PlaceVersion {slug: 'writer-1-place'}) DELETE p")]
    [InlineData("MATCH (r:Report {slug: 'writer-1-event-1.paper'}) SET r.body = replace(r.body, 'Event 1', 'Event 7')")]
    [InlineData("MATCH (r:Revision {number: 2}) DELETE r")]
    [InlineData("CREATE (e:Event:EventVersion {slug: 'twice', recordedFrom: 2, recordedTo: 9223372036854775807, startMin: 1, endMax: 2})")]
    public async Task Audit_OfASpoiltGraph_FindsIt(string spoil)
    {
        var server = await Neo4jServer.FindAsync();
        await server.EmptyAsync();
        await using var store = Neo4jTimelineStore.At(server.Address, new SteppingClock(), Patient);
        await store.CommitAsync(CommitStream.Beginning, Ct);
        var stream = new CommitStream(store);
        await stream.CommitAsync("writer-1", Ct);
        await stream.CommitAsync("writer-2", Ct);
        (await CommitAudit.RunAsync(store, stream, Ct)).Faults.ShouldBeEmpty();

        await using var session = await server.OpenAsync();
        await session.RunAsync(new(spoil), AccessMode.Write, Ct).DrainAsync(Ct);

        (await CommitAudit.RunAsync(store, stream, Ct)).Faults.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Audit_OfCommitsThatAreNotThere_FindsTheAcknowledgedOneOnly()
    {
        var server = await Neo4jServer.FindAsync();
        await server.EmptyAsync();
        await using var store = Neo4jTimelineStore.At(server.Address, new SteppingClock(), Patient);
        await store.CommitAsync(CommitStream.Beginning, Ct);
        var stream = new CommitStream(store);

        stream.Unknown["asked"] = new TimeoutException();
        (await CommitAudit.RunAsync(store, stream, Ct)).Faults.ShouldBeEmpty();
        stream.Acknowledged["told"] = 2;
        (await CommitAudit.RunAsync(store, stream, Ct)).Faults.ShouldHaveSingleItem().ShouldStartWith("told: acknowledged as revision 2");
        (await CommitAudit.RepeatAsync(store, stream.Acknowledged, Ct)).ShouldHaveSingleItem().ShouldStartWith("told: acknowledged as revision 2");
    }

    [Fact]
    public async Task Commit_TwoInstancesAtOnce_NumbersAreTakenOnceEach()
    {
        var server = await Neo4jServer.FindAsync();
        await server.EmptyAsync();
        await using var first = Neo4jTimelineStore.At(server.Address, new SteppingClock(), Patient);
        await using var second = Neo4jTimelineStore.At(server.Address, new SteppingClock(), Patient);
        await first.CommitAsync(CommitStream.Beginning, Ct);

        var commits = Enumerable.Range(0, 30).Select(i => (i % 2 == 0 ? first : second).CommitAsync(CommitStream.Changes($"writer-{i}"), Ct));
        var numbers = (await Task.WhenAll(commits)).Select(c => c.Revision!.Number).ToArray();

        numbers.Order().ShouldBe(Enumerable.Range(2, 30));
        (await second.FindRevisionAsync(null, Ct))!.Number.ShouldBe(31);
        (await first.CountEventsAsync(new(31), Ct)).ShouldBe(30 * CommitStream.EventsEach);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        var begun = Stopwatch.GetTimestamp();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!holds())
        {
            Stopwatch.GetElapsedTime(begun).ShouldBeLessThan(TimeSpan.FromMinutes(4));
            await timer.WaitForNextTickAsync(Ct);
        }
    }
}
