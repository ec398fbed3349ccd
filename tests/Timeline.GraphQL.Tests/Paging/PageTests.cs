namespace Timeline.GraphQL.Tests.Paging;

public sealed class PageTests(World world)
{
    [Theory]
    [InlineData("first: 1, last: 1", "BAD_ARGUMENT")]
    [InlineData("first: -1", "BAD_ARGUMENT")]
    [InlineData("last: -1", "BAD_ARGUMENT")]
    [InlineData("first: 501", "PAGE_TOO_LARGE")]
    [InlineData("last: 501", "PAGE_TOO_LARGE")]
    public async Task Page_ImpossibleSize_IsRefused(string arguments, string code) =>
        (await world.AskAsync($$"""{ events({{arguments}}) { totalCount } }""")).Code.ShouldBe(code);

    [Fact]
    public async Task Page_NestedList_IsRefusedAlike()
    {
        (await world.AskAsync("""{ actor(id: "kim") { events(first: -1) { totalCount } } }""")).Code.ShouldBe("BAD_ARGUMENT");
        (await world.AskAsync("""{ source(id: "paper") { reports(first: 501) { totalCount } } }""")).Code.ShouldBe("PAGE_TOO_LARGE");
        (await world.AskAsync("{ revisions(first: -1) { totalCount } }")).Code.ShouldBe("BAD_ARGUMENT");
    }

    [Fact]
    public async Task Page_NoSizeOrNull_IsFifty()
    {
        await using var many = await World.CreateAsync();
        await many.CommitAsync(Story.Changes("many") with { Reports = [.. Enumerable.Range(0, 60).Select(i => Story.Report($"e{i:d2}", "paper", "2020"))] });
        var reply = await many.AskAsync("query($n: Int) { a: events { nodes { slug } totalCount pageInfo { hasNextPage } } b: events(first: $n) { nodes { slug } } c: events(first: 500) { nodes { slug } } }", new { n = (int?)null });

        reply.At("a.nodes").GetArrayLength().ShouldBe(50);
        reply.At("b.nodes").GetArrayLength().ShouldBe(50);
        reply.At("c.nodes").GetArrayLength().ShouldBe(65);
        reply.At("a.totalCount").GetInt32().ShouldBe(65);
        reply.At("a.pageInfo.hasNextPage").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Page_OfNone_IsEmptyAndSaysThatThereIsMore()
    {
        var reply = await world.AskAsync("{ events(first: 0) { revision nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }");

        reply.Data.ShouldBe("""{"events":{"revision":3,"nodes":[],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false,"startCursor":null,"endCursor":null}}}""");
    }

    [Fact]
    public async Task Page_Last_CountsFromTheEndInTheSameOrder()
    {
        var reply = await world.AskAsync("{ events(last: 2) { nodes { slug } pageInfo { hasNextPage hasPreviousPage } } }");

        reply.Data.ShouldBe("""{"events":{"nodes":[{"slug":"dmz-meeting"},{"slug":"missile-test"}],"pageInfo":{"hasNextPage":false,"hasPreviousPage":true}}}""");
    }

    [Fact]
    public async Task TotalCount_NotAsked_IsNotCounted()
    {
        await using var own = await World.CreateAsync();
        own.Store.TakeReads();
        await own.AskAsync("{ events { nodes { slug } edges { cursor } pageInfo { hasNextPage } } }");
        own.Store.TakeReads().ShouldBe(["page of events", "revision newest"]);

        await own.AskAsync("{ events { totalCount } }");
        own.Store.TakeReads().ShouldBe(["count of events", "revision newest"]);
    }

    [Fact]
    public async Task AfterPrevious_AcrossPages_IsTheSameAsInOneList()
    {
        const string All = "{ events(order: ORDER) { edges { cursor afterPrevious } } }";
        foreach (var order in (string[])["EARLIEST_FIRST", "LATEST_FIRST", "RECENTLY_RECORDED_FIRST"])
        {
            var list = await world.AskAsync(All.Replace("ORDER", order, StringComparison.Ordinal));
            for (var i = 1; i < 5; i++)
            {
                var after = list.Text($"events.edges.{i - 1}.cursor");
                var forward = await world.AskAsync($$"""query($c: String) { events(order: {{order}}, first: 1, after: $c) { edges { afterPrevious } } }""", new { c = after });
                var backward = await world.AskAsync($$"""query($c: String) { events(order: {{order}}, last: 1, before: $c) { edges { afterPrevious } } }""", new { c = list.Text($"events.edges.{i}.cursor") });

                forward.At("events.edges.0.afterPrevious").GetBoolean().ShouldBe(list.At($"events.edges.{i}.afterPrevious").GetBoolean());
                backward.At("events.edges.0.afterPrevious").GetBoolean().ShouldBe(list.At($"events.edges.{i - 1}.afterPrevious").GetBoolean());
            }
        }
    }

    [Fact]
    public async Task AfterPrevious_Sequence_SaysWhatCertainlyFollows()
    {
        // The sanctions go on without end, so nothing certainly comes after them.
        (await world.AskAsync("{ events { edges { node { slug } afterPrevious } } }")).Each("events.edges", "afterPrevious").ShouldBe("False False True True True");
        (await world.AskAsync("{ events(order: LATEST_FIRST) { edges { afterPrevious } } }")).Each("events.edges", "afterPrevious").ShouldBe("False True True True False");
    }
}
