namespace Timeline.GraphQL.Tests.Events;

public sealed class RelationTests(World world)
{
    [Fact]
    public async Task RelationTo_DaysApart_IsCertain()
    {
        var reply = await world.AskAsync("""{ event(id: "singapore-summit") { relationTo(event: "event:hanoi-summit") { possible certain text } } }""");

        reply.Data.ShouldBe("""{"event":{"relationTo":{"possible":["BEFORE"],"certain":"BEFORE","text":"before"}}}""");
    }

    [Fact]
    public async Task RelationTo_ItselfOnADay_LeavesAllOpenWithinTheDay()
    {
        var reply = await world.AskAsync("""{ event(id: "hanoi-summit") { relationTo(event: "hanoi-summit") { possible certain text } } }""", language: "de");

        reply.At("event.relationTo.possible").GetArrayLength().ShouldBe(13);
        reply.At("event.relationTo.certain").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        reply.Text("event.relationTo.text").ShouldBe("davor, gleichzeitig oder danach");
    }

    [Fact]
    public async Task RelationTo_OpenState_LiesWithinIt()
    {
        var reply = await world.AskAsync("""{ event(id: "missile-test") { relationTo(event: "sanctions") { certain text } } }""");

        reply.Text("event.relationTo.certain").ShouldBe("DURING");
        reply.Text("event.relationTo.text").ShouldBe("during");
    }

    [Theory]
    [InlineData("rumour")]
    [InlineData("nobody")]
    public async Task RelationTo_UndatedOrUnknown_IsNull(string other) =>
        (await world.AskAsync($$"""{ event(id: "missile-test") { relationTo(event: "{{other}}") { text } } }""")).Data.ShouldBe("""{"event":{"relationTo":null}}""");

    [Fact]
    public async Task RelationTo_MalformedId_IsBadIdAndLeavesTheRest()
    {
        var reply = await world.AskAsync("""{ event(id: "missile-test") { slug relationTo(event: "actor:kim") { text } } }""");

        reply.Code.ShouldBe("BAD_ID");
        reply.Json.GetProperty("data").GetRawText().ShouldBe("""{"event":{"slug":"missile-test","relationTo":null}}""");
    }
}
