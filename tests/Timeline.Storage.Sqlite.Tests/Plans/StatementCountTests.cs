using Timeline.Core;

namespace Timeline.Storage.Sqlite.Tests.Plans;

public sealed class StatementCountTests : IAsyncLifetime
{
    private readonly StoreFile _file = new();
    private SqliteTimelineStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        _store = _file.Open();
        foreach (var changes in Some.Story())
        {
            await _store.CommitAsync(changes, default);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _file.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(100)]
    public async Task Events_WhateverThePageHolds_CostOneStatement(int count)
    {
        (await Count(() => _store.EventsAsync(new(11), new(count), default))).ShouldBe(1);
        (await Count(() => _store.CountEventsAsync(new(11), default))).ShouldBe(1);
    }

    [Fact]
    public async Task Events_OverTheUndatedInLatestFirst_CostTwo() =>
        (await Count(() => _store.EventsAsync(new(11, Order: EventOrder.LatestFirst), new(100), default))).ShouldBe(2);

    [Fact]
    public async Task Events_InPlaces_CostOneMoreHoweverManyPlaces() =>
        (await Count(() => _store.EventsAsync(new(11, new() { Places = new(AnyOf: ["land", "city"]), Not = new() { Places = new(["hall"]) } }), new(50), default))).ShouldBe(2);

    [Fact]
    public async Task LookUps_HoweverMany_CostOneStatement()
    {
        (await Count(() => _store.FindAsync<Actor>([.. Enumerable.Range(0, 10).Select(i => $"actor-{i}")], 11, default))).ShouldBe(1);
        (await Count(() => _store.LinkingToAsync([.. Enumerable.Range(0, 100).Select(i => $"event-{i:d3}")], 11, default))).ShouldBe(1);
        (await Count(() => _store.HistoriesAsync([.. Enumerable.Range(0, 100).Select(i => $"event-{i:d3}")], 11, default))).ShouldBe(1);
    }

    private async Task<int> Count(Func<Task> ask)
    {
        var count = 0;
        _store.Statements.Listener = _ => count++;
        await ask();
        _store.Statements.Listener = null;
        return count;
    }
}
