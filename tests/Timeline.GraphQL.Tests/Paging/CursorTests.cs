namespace Timeline.GraphQL.Tests.Paging;

public sealed class CursorTests(World world)
{
    [Theory]
    [InlineData("EARLIEST_FIRST")]
    [InlineData("LATEST_FIRST")]
    [InlineData("RECENTLY_RECORDED_FIRST")]
    public async Task Events_WalkedOneByOneEitherWay_GiveTheWholeListOnce(string order)
    {
        var all = (await world.AskAsync($$"""{ events(order: {{order}}) { nodes { slug } } }""")).Each("events.nodes");
        var forward = await WalkAsync($"order: {order}, first: 2, after", "endCursor");
        var backward = await WalkAsync($"order: {order}, last: 2, before", "startCursor");

        string.Join(' ', forward).ShouldBe(all);
        string.Join(' ', backward).ShouldBe(all);
    }

    [Theory]
    [InlineData("actors", "kim trump un")]
    [InlineData("places", "asia hanoi sentosa singapore")]
    [InlineData("sources", "agency blog paper")]
    public async Task Entities_WalkedOneByOne_AreInOrderOfSlug(string list, string expected)
    {
        var seen = new List<string>();
        string? after = null;
        for (var more = true; more;)
        {
            var reply = await world.AskAsync($$"""query($after: String) { list: {{list}}(first: 1, after: $after) { totalCount nodes { slug } pageInfo { hasNextPage endCursor hasPreviousPage } } }""", new { after });
            seen.Add(reply.Each("list.nodes"));
            reply.At("list.totalCount").GetInt32().ShouldBe(expected.Split(' ').Length);
            reply.At("list.pageInfo.hasPreviousPage").GetBoolean().ShouldBe(after is not null);
            (after, more) = (reply.Text("list.pageInfo.endCursor"), reply.At("list.pageInfo.hasNextPage").GetBoolean());
        }

        string.Join(' ', seen).ShouldBe(expected);
    }

    [Fact]
    public async Task Pages_MuchWrittenInBetween_NeitherRepeatNorSkip()
    {
        await using var world = await World.CreateAsync();
        var first = await world.AskAsync("{ events(first: 2) { revision nodes { slug } pageInfo { endCursor } } }");
        await world.CommitAsync(Story.Changes("more") with
        {
            Reports = [Story.Report("aaa", "paper", "2018-01"), Story.Report("zzz", "paper", "2030"), Story.Report("hanoi-summit", "paper", "1990")],
            Actors = [Story.Person("kim", new Core.Name("Renamed", "en"))],
        });
        var rest = await world.AskAsync(
            "query($after: String) { events(first: 10, after: $after) { revision totalCount nodes { slug participants { actor { name } } when { edtf } } } newest: events(first: 1) { revision } }",
            new { after = first.Text("events.pageInfo.endCursor") });

        first.Each("events.nodes").ShouldBe("sanctions singapore-summit");
        rest.Each("events.nodes").ShouldBe("hanoi-summit dmz-meeting missile-test");
        rest.At("events.revision").GetInt32().ShouldBe(3);
        rest.At("events.totalCount").GetInt32().ShouldBe(5);
        rest.Text("events.nodes.0.participants.0.actor.name").ShouldBe("Kim the Third");
        rest.Text("events.nodes.0.when.edtf").ShouldBe("2019-02");
        rest.At("newest.revision").GetInt32().ShouldBe(4);
        rest.Revision.ShouldBe(4);
    }

    [Fact]
    public async Task Cursor_NestedBelowACursor_HoldsItsOwnRevision()
    {
        var cursor = (await world.AskAsync("""{ actor(id: "kim") { events(first: 1) { pageInfo { endCursor } } } }""")).Text("actor.events.pageInfo.endCursor");
        var reply = await world.AskAsync("query($c: String) { actor(id: \"kim\") { events(first: 5, after: $c) { revision nodes { slug } } } }", new { c = cursor });

        reply.Each("actor.events.nodes").ShouldBe("hanoi-summit dmz-meeting missile-test");
    }

    [Fact]
    public async Task Cursor_OnAnotherField_IsBadCursor()
    {
        var cursor = await CursorAsync();

        (await world.AskAsync("query($c: String) { actor(id: \"kim\") { events(after: $c) { totalCount } } }", new { c = cursor })).Code.ShouldBe("BAD_CURSOR");
        (await world.AskAsync("query($c: String) { actors(after: $c) { totalCount } }", new { c = cursor })).Code.ShouldBe("BAD_CURSOR");
        (await world.AskAsync("query($c: String) { revisions(after: $c) { totalCount } }", new { c = cursor })).Code.ShouldBe("BAD_CURSOR");
    }

    [Fact]
    public async Task Cursor_OfTheSameFieldOfAnotherActor_IsBadCursor()
    {
        var cursor = (await world.AskAsync("""{ actor(id: "kim") { events(first: 1) { pageInfo { endCursor } } } }""")).Text("actor.events.pageInfo.endCursor");

        (await world.AskAsync("query($c: String) { actor(id: \"trump\") { events(after: $c) { totalCount } } }", new { c = cursor })).Code.ShouldBe("BAD_CURSOR");
    }

    [Fact]
    public async Task Cursor_AlteredOrCutAnywhere_IsBadCursor()
    {
        var cursor = await CursorAsync();

        for (var i = 0; i < cursor.Length; i++)
        {
            var altered = cursor[..i] + (cursor[i] == 'A' ? 'B' : 'A') + cursor[(i + 1)..];
            (await world.AskAsync("query($c: String) { events(after: $c) { totalCount } }", new { c = altered })).Code.ShouldBe("BAD_CURSOR");
            (await world.AskAsync("query($c: String) { events(after: $c) { totalCount } }", new { c = cursor[..i] })).Code.ShouldBe("BAD_CURSOR");
        }
    }

    [Fact]
    public async Task Cursor_InAnotherOrder_IsBadCursor() =>
        (await world.AskAsync("query($c: String) { events(after: $c, order: LATEST_FIRST) { totalCount } }", new { c = await CursorAsync() })).Code.ShouldBe("BAD_CURSOR");

    [Fact]
    public async Task Cursor_WithAsOfOfAnotherRevision_IsBadCursor()
    {
        var cursor = await CursorAsync();

        (await world.AskAsync("query($c: String) { events(after: $c, asOf: {revision: 1}) { totalCount } }", new { c = cursor })).Code.ShouldBe("BAD_CURSOR");
        (await world.AskAsync("query($c: String) { events(after: $c, asOf: {instant: \"2025-01-15T00:00:00Z\"}) { totalCount } }", new { c = cursor })).Code.ShouldBe("BAD_CURSOR");
        (await world.AskAsync("query($c: String) { events(after: $c, asOf: {revision: 3}) { totalCount } }", new { c = cursor })).At("events.totalCount").GetInt32().ShouldBe(5);
    }

    [Fact]
    public async Task Cursor_BelowAnExplicitAsOfOfAnotherRevision_IsBadCursor()
    {
        var cursor = (await world.AskAsync("""{ actor(id: "kim") { events(first: 1) { pageInfo { endCursor } } } }""")).Text("actor.events.pageInfo.endCursor");

        (await world.AskAsync("query($c: String) { actor(id: \"kim\", asOf: {revision: 1}) { events(after: $c) { totalCount } } }", new { c = cursor })).Code.ShouldBe("BAD_CURSOR");
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("ä")]
    [InlineData("MQ")]
    [InlineData("gICA")]
    public async Task Cursor_Garbage_IsBadCursor(string cursor)
    {
        (await world.AskAsync("query($c: String) { events(after: $c) { totalCount } }", new { c = cursor })).Code.ShouldBe("BAD_CURSOR");
        (await world.AskAsync("query($c: String) { events(before: $c) { totalCount } }", new { c = cursor })).Code.ShouldBe("BAD_CURSOR");
        (await world.AskAsync("query($c: String) { actors(after: $c) { totalCount } }", new { c = cursor })).Code.ShouldBe("BAD_CURSOR");
    }

    [Fact]
    public async Task Cursor_ForgedParts_IsBadCursor()
    {
        string[] forged =
        [
            new Cursor("Query.events", "EarliestFirst", 99, ["1", "2", "3", "a"]).Write(),
            new Cursor("Query.events", "EarliestFirst", 3, ["1", "2", "a"]).Write(),
            new Cursor("Query.events", "EarliestFirst", 3, ["1", "2", "3", "A B"]).Write(),
            new Cursor("Query.events", "EarliestFirst", 3, ["x", "2", "3", "a"]).Write(),
        ];
        foreach (var cursor in forged)
        {
            (await world.AskAsync("query($c: String) { events(after: $c) { totalCount } }", new { c = cursor })).Code.ShouldBe("BAD_CURSOR");
        }
    }

    [Fact]
    public async Task AfterAndBefore_OfTwoRevisions_IsBadCursor()
    {
        var old = (await world.AskAsync("{ events(first: 1, asOf: {revision: 1}) { pageInfo { endCursor } } }")).Text("events.pageInfo.endCursor");

        (await world.AskAsync("query($a: String, $b: String) { events(after: $a, before: $b) { totalCount } }", new { a = old, b = await CursorAsync() })).Code.ShouldBe("BAD_CURSOR");
    }

    [Fact]
    public async Task AfterAndBefore_OfOneRevision_GiveWhatLiesBetween()
    {
        var edges = await world.AskAsync("{ events { edges { cursor } } }");
        var reply = await world.AskAsync(
            "query($a: String, $b: String) { events(after: $a, before: $b) { nodes { slug } pageInfo { hasNextPage hasPreviousPage } } }",
            new { a = edges.Text("events.edges.0.cursor"), b = edges.Text("events.edges.3.cursor") });

        reply.Data.ShouldBe("""{"events":{"nodes":[{"slug":"singapore-summit"},{"slug":"hanoi-summit"}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":true}}}""");
    }

    private async Task<string> CursorAsync() => (await world.AskAsync("{ events(first: 1) { edges { cursor } } }")).Text("events.edges.0.cursor")!;

    private async Task<List<string>> WalkAsync(string arguments, string next)
    {
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var reply = await world.AskAsync($$"""query($c: String) { events({{arguments}}: $c) { nodes { slug } pageInfo { {{next}} } } }""", new { c = cursor });
            var page = reply.Each("events.nodes").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            seen.InsertRange(next == "startCursor" ? 0 : seen.Count, page);
            cursor = reply.Text($"events.pageInfo.{next}");
        }
        while (cursor is not null);
        return seen;
    }
}
