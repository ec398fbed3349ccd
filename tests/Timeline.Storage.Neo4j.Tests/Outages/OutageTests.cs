using System.Collections.Concurrent;
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
        await store.CommitAsync(Given.Changes(Given.Source("paper")), Ct);
        var acknowledged = new ConcurrentDictionary<string, int>();

        for (var round = 0; round < 2; round++)
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(Ct);
            var writers = Enumerable.Range(0, 3).Select(w => WriteAsync(store, $"r{round}-w{w}", acknowledged, stop.Token)).ToArray();
            await UntilAsync(() => acknowledged.Count >= 10 * (round + 1));
            server.Kill();
            (await Should.ThrowAsync<StoreException>(() => store.FindRevisionAsync(null, Ct))).IsRetriable.ShouldBeTrue();
            await server.RestartAsync();
            var before = acknowledged.Count;
            await UntilAsync(() => acknowledged.Count >= before + 10);
            await stop.CancelAsync();
            await Task.WhenAll(writers);
        }

        var newest = (await store.FindRevisionAsync(null, Ct))!.Number;
        acknowledged.Values.ShouldBeUnique();
        (await store.RevisionsByNumberAsync([.. acknowledged.Values], Ct)).Count.ShouldBe(acknowledged.Count);
        (await store.FindAsync<Event>([.. acknowledged.Keys], newest, Ct)).Keys.Order().ShouldBe(acknowledged.Keys.Order());
        (await store.CountEventsAsync(new(newest), Ct)).ShouldBe(newest - 1, "Each revision but the first added one event, and none was written twice.");
        foreach (var (key, number) in acknowledged)
        {
            var again = await store.CommitAsync(Changes(key), Ct);
            (again.Repeated, again.Revision!.Number).ShouldBe((true, number));
        }
    }

    [Fact]
    public async Task Commit_TwoInstancesAtOnce_NumbersAreTakenOnceEach()
    {
        var server = await Neo4jServer.FindAsync();
        await server.EmptyAsync();
        await using var first = Neo4jTimelineStore.At(server.Address, new SteppingClock(), Patient);
        await using var second = Neo4jTimelineStore.At(server.Address, new SteppingClock(), Patient);
        await first.CommitAsync(Given.Changes(Given.Source("paper")), Ct);

        var commits = Enumerable.Range(0, 30).Select(i => (i % 2 == 0 ? first : second).CommitAsync(Changes($"e{i}"), Ct));
        var numbers = (await Task.WhenAll(commits)).Select(c => c.Revision!.Number).ToArray();

        numbers.Order().ShouldBe(Enumerable.Range(2, 30));
        (await second.FindRevisionAsync(null, Ct))!.Number.ShouldBe(31);
        (await first.CountEventsAsync(new(31), Ct)).ShouldBe(30);
    }

    private static ChangeSet Changes(string name) => Given.Changes(Given.Report(name, on: "2019")) with { IdempotencyKey = name };

    private static async Task WriteAsync(Neo4jTimelineStore store, string name, ConcurrentDictionary<string, int> acknowledged, CancellationToken cancellationToken)
    {
        for (var i = 0; !cancellationToken.IsCancellationRequested; i++)
        {
            var result = await store.CommitAsync(Changes($"{name}-{i}"), Ct);
            acknowledged[$"{name}-{i}"] = result.Revision!.Number;
        }
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!holds())
        {
            await timer.WaitForNextTickAsync(Ct);
        }
    }
}
