namespace Timeline.GraphQL.Tests.Events;

public sealed class OrderTests(World world)
{
    [Theory]
    [InlineData("EARLIEST_FIRST", "sanctions singapore-summit hanoi-summit dmz-meeting missile-test rumour")]
    [InlineData("LATEST_FIRST", "missile-test dmz-meeting hanoi-summit singapore-summit sanctions rumour")]
    [InlineData("RECENTLY_RECORDED_FIRST", "dmz-meeting missile-test sanctions singapore-summit hanoi-summit rumour")]
    public async Task Events_InEachOrder_UndatedLast(string order, string expected) =>
        (await world.AskAsync($$"""{ events(order: {{order}}, asOf: {revision: 2}) { nodes { slug } } }""")).Each("events.nodes").ShouldBe(expected);

    [Fact]
    public async Task Order_NotGivenOrNull_IsEarliestFirst()
    {
        var reply = await world.AskAsync("query($o: EventOrder) { a: events { nodes { slug } } b: events(order: $o) { nodes { slug } } c: events(order: null) { nodes { slug } } }", new { o = (string?)null });

        reply.Each("a.nodes").ShouldStartWith("sanctions singapore-summit");
        reply.Each("b.nodes").ShouldBe(reply.Each("a.nodes"));
        reply.Each("c.nodes").ShouldBe(reply.Each("a.nodes"));
    }

    [Fact]
    public async Task ActorEvents_Ordered_FollowTheSameOrders() =>
        (await world.AskAsync("""{ actor(id: "kim") { events(order: LATEST_FIRST) { nodes { slug } } } }""")).Each("actor.events.nodes")
            .ShouldBe("missile-test dmz-meeting hanoi-summit singapore-summit");
}
