namespace Timeline.GraphQL.Tests.Events;

public sealed class LinkTests(World world)
{
    [Fact]
    public async Task Links_FromBothSides_AreByTypeThenSlug()
    {
        var reply = await world.AskAsync("""{ event(id: "hanoi-summit", asOf: {revision: 1}) { links { type direction event { slug } reports { slug } } } }""");

        reply.At("event.links").GetRawText().ShouldBe("""
            [{"type":"CAUSED_BY","direction":"OUT","event":{"slug":"singapore-summit"},"reports":[{"slug":"hanoi-summit.paper"}]},
            {"type":"FOLLOWS","direction":"IN","event":{"slug":"dmz-meeting"},"reports":[{"slug":"dmz-meeting.paper"}]},
            {"type":"FOLLOWS","direction":"OUT","event":{"slug":"singapore-summit"},"reports":[{"slug":"hanoi-summit.paper"}]},
            {"type":"PART_OF","direction":"IN","event":{"slug":"rumour"},"reports":[{"slug":"rumour.blog"}]}]
            """.ReplaceLineEndings(""));
    }

    [Theory]
    [InlineData("direction: OUT", "singapore-summit singapore-summit")]
    [InlineData("direction: IN", "dmz-meeting rumour")]
    [InlineData("types: [FOLLOWS]", "dmz-meeting singapore-summit")]
    [InlineData("types: [FOLLOWS], direction: IN", "dmz-meeting")]
    [InlineData("types: []", "")]
    [InlineData("types: null, direction: null", "singapore-summit dmz-meeting singapore-summit rumour")]
    public async Task Links_Narrowed_AreOnlyThese(string arguments, string expected) =>
        (await world.AskAsync($$"""{ event(id: "hanoi-summit", asOf: {revision: 1}) { links({{arguments}}) { event { slug } } } }""")).Each("event.links", "event.slug").ShouldBe(expected);

    [Theory]
    [InlineData("OUT")]
    [InlineData("IN")]
    [InlineData("BOTH")]
    public async Task SymmetricLink_StatedByBothSides_IsOneAndAlwaysBoth(string direction)
    {
        var reply = await world.AskAsync($$"""{ event(id: "rumour", asOf: {revision: 1}) { links(types: [SAME_AS], direction: {{direction}}) { type direction event { slug } reports { slug } } } }""");

        reply.At("event.links").GetRawText().ShouldBe("""[{"type":"SAME_AS","direction":"BOTH","event":{"slug":"sanctions"},"reports":[{"slug":"rumour.blog"},{"slug":"sanctions.paper"}]}]""");
    }

    [Fact]
    public async Task Links_OnlyOutgoing_DoNotReadTheOtherSide()
    {
        await using var own = await World.CreateAsync();
        own.Store.TakeReads();
        await own.AskAsync("""{ event(id: "hanoi-summit") { links(types: [FOLLOWS], direction: OUT) { event { slug } } } }""");
        own.Store.TakeReads().ShouldBe(["find Event", "find Event", "revision newest"]);

        await own.AskAsync("""{ event(id: "hanoi-summit") { links(types: [FOLLOWS], direction: IN) { event { slug } } } }""");
        own.Store.TakeReads().ShouldBe(["find Event", "linking to", "revision newest"]);
    }

    [Fact]
    public async Task ReportLinks_Several_AreByTypeThenSlug() =>
        (await world.AskAsync("""{ report(id: "rumour.blog", asOf: {revision: 1}) { links { type event { slug } } } }""")).Data
            .ShouldBe("""{"report":{"links":[{"type":"PART_OF","event":{"slug":"hanoi-summit"}},{"type":"SAME_AS","event":{"slug":"sanctions"}}]}}""");
}
