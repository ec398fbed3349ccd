using Timeline.Core;
using Timeline.Storage.Neo4j.Tests.Servers;
using Timeline.Storage.Specification;

namespace Timeline.Storage.Neo4j.Tests.Schema;

/// <summary>How a store comes to its graph.</summary>
public sealed class OpeningTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Open_SeveralAtOnceOnACleanDatabase_AllAnswer()
    {
        var server = await Neo4jServer.FindAsync();
        await server.CleanAsync();
        var stores = Enumerable.Range(0, 4).Select(_ => Neo4jTimelineStore.At(server.Address, new SteppingClock(), options: null)).ToArray();

        var numbers = await Task.WhenAll(stores.Select(async (s, i) => (await s.CommitAsync(Given.Changes(Given.Actor($"actor-{i}")), Ct)).Revision!.Number));

        numbers.Order().ShouldBe([1, 2, 3, 4]);
        foreach (var store in stores)
        {
            await store.DisposeAsync();
        }
    }

    [Fact]
    public async Task Commit_ToADatabaseThatWasCleanedMeanwhile_MakesTheSchemaAnewAndNumbersOnce()
    {
        var server = await Neo4jServer.FindAsync();
        await server.EmptyAsync();
        await using var first = Neo4jTimelineStore.At(server.Address, new SteppingClock(), options: null);
        await using var second = Neo4jTimelineStore.At(server.Address, new SteppingClock(), options: null);
        await first.CommitAsync(Given.Changes(Given.Actor("before")), Ct);
        (await second.FindRevisionAsync(null, Ct))!.Number.ShouldBe(1);
        await server.CleanAsync();

        var commits = await Task.WhenAll(Enumerable.Range(0, 12).Select(i =>
            (i % 2 == 0 ? first : second).CommitAsync(Given.Changes(Given.Actor($"actor-{i}"), Given.Source("paper")), Ct)));

        commits.Select(c => c.Revision!.Number).Order().ShouldBe(Enumerable.Range(1, 12));
        await using var session = await server.OpenAsync();
        (await session.ReadAsync(new("MATCH (t:Timeline) RETURN count(t)"), row => row.Integer(0), Ct)).ShouldBe([1]);
        (await session.ReadAsync(new("SHOW CONSTRAINTS YIELD name RETURN count(name)"), row => row.Integer(0), Ct))[0].ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task Ask_WhileTheOpeningHangs_IsUnavailableInTimeAndTheOpeningGoesOn()
    {
        var opened = new TaskCompletionSource<ICypherSession>();
        var times = 0;
        await using var fake = await FakeNeo4j.StartAsync();
        await using var store = Neo4jTimelineStore.Over(
            _ =>
            {
                times++;
                return opened.Task;
            },
            new SteppingClock(),
            "slow");

        (await Should.ThrowAsync<StoreException>(() => store.FindRevisionAsync(null, Ct))).IsRetriable.ShouldBeTrue();

        opened.SetResult(await fake.OpenAsync());
        (await store.FindRevisionAsync(null, Ct)).ShouldBeNull();
        times.ShouldBe(1);
    }
}
