using Timeline.Core;

namespace Timeline.Storage.Sqlite.Tests.Plans;

public sealed class StatementCountTests : StoryStore
{
    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(100)]
    public async Task Events_WhateverThePageHolds_CostOneStatement(int count)
    {
        (await Count(() => Store.EventsAsync(new(11), new(count), default))).ShouldBe(1);
        (await Count(() => Store.CountEventsAsync(new(11), default))).ShouldBe(1);
    }

    [Fact]
    public async Task Events_OverTheUndatedInLatestFirst_CostTwo() =>
        (await Count(() => Store.EventsAsync(new(11, Order: EventOrder.LatestFirst), new(100), default))).ShouldBe(2);

    [Fact]
    public async Task Events_InPlaces_CostOneMoreHoweverManyPlaces() =>
        (await Count(() => Store.EventsAsync(new(11, new() { Places = new(AnyOf: ["land", "city"]), Not = new() { Places = new(["hall"]) } }), new(50), default))).ShouldBe(2);

    [Fact]
    public async Task LookUps_HoweverMany_CostOneStatement()
    {
        (await Count(() => Store.FindAsync<Actor>([.. Enumerable.Range(0, 10).Select(i => $"actor-{i}")], 11, default))).ShouldBe(1);
        (await Count(() => Store.LinkingToAsync([.. Enumerable.Range(0, 100).Select(i => $"event-{i:d3}")], 11, default))).ShouldBe(1);
        (await Count(() => Store.HistoriesAsync([.. Enumerable.Range(0, 100).Select(i => $"event-{i:d3}")], 11, default))).ShouldBe(1);
    }

    private async Task<int> Count(Func<Task> ask)
    {
        var count = 0;
        Store.Statements.Listener = _ => count++;
        await ask();
        Store.Statements.Listener = null;
        return count;
    }
}
