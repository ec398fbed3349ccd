namespace Timeline.Storage.Neo4j.Tests.Requests;

/// <summary>What a GraphQL request costs the server: a fixed few statements, each one round trip, whatever a page holds.</summary>
public sealed class RequestStatementTests(CrowdedGraph graph) : IClassFixture<CrowdedGraph>
{
    private const string Everything = """
        nodes {
          id title when { label } tags recordedIn { number author }
          participants { role actor { name } reports { slug } }
          places { name within { name within { name } } }
          sources { title }
          reports { title quotes { exact } source { title } recordedIn { number } participants { actor { name } } places { name } }
          links { type direction event { title } reports { slug } }
        }
        pageInfo { hasNextPage endCursor }
        """;

    // The newest revision and the page; actors; places, what these lie within and what that lies within; sources; reports, and those of the
    // links; revisions of the events, and those of the reports; the events that links lead to and those they come from.
    private const int OfEverything = 13;

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public async Task Page_WithAllThatHangsOnItsEvents_CostsTheSameForOneAndForFifty(int first) =>
        await CheckAsync($"{{ events(first: {first}) {{ {Everything} }} }}", OfEverything, first);

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public async Task Page_AsOfAnEarlierRevision_CostsTheSame(int first) =>
        await CheckAsync($"{{ events(first: {first}, asOf: {{revision: 2}}) {{ {Everything} }} }}", OfEverything, first);

    // Pages and entities are kept as of a revision; left are the newest revision, revisions twice and the events that link here.
    [Fact]
    public async Task Page_AskedAgain_CostsNeitherPageNorLookUps()
    {
        var query = $"{{ events(first: 50) {{ {Everything} }} }}";
        var (first, _, _) = await graph.AskAsync(query);

        var (again, _, statements) = await graph.AskAgainAsync(query);

        again.ToString().ShouldBe(first.ToString());
        statements.Count.ShouldBe(4, Shown(statements));
    }

    [Theory]
    [InlineData("order: EARLIEST_FIRST", 2)]
    [InlineData("order: LATEST_FIRST", 2)]
    [InlineData("order: RECENTLY_RECORDED_FIRST", 2)]
    [InlineData("asOf: {instant: \"2026-01-02T12:00:00Z\"}", 3)]
    [InlineData("filter: {when: {extent: \"2020\", match: CERTAIN}}", 2)]
    // Which of the events that are one of several dates meet the window is asked before the page.
    [InlineData("filter: {when: {extent: \"2020\"}}", 3)]
    [InlineData("filter: {places: {anyOf: [\"pyongyang\", \"seoul\"], includeWithin: false}}", 2)]
    // What lies within the places is asked before the page, once for all of them.
    [InlineData("filter: {places: {anyOf: [\"world\", \"asia\"]}}", 3)]
    [InlineData("filter: {places: {anyOf: [\"world\"]}, or: [{places: {noneOf: [\"korea\"]}}, {places: {anyOf: [\"asia\"]}}], when: {extent: \"2020\"}}", 4)]
    [InlineData("filter: {actors: {anyOf: [\"actor-0\", \"actor-1\", \"actor-2\"], roles: [\"host\"]}, sources: [\"paper\"], kinds: [\"diplomacy\"], tags: [\"summit\"]}", 2)]
    public async Task Page_OfAnOrderOrAFilter_CostsTheSameForOneAndForFifteen(string arguments, int expected)
    {
        await CheckAsync($"{{ events(first: 1, {arguments}) {{ nodes {{ title }} }} }}", expected, 1);
        await CheckAsync($"{{ events(first: 15, {arguments}) {{ nodes {{ title }} }} }}", expected, 15);
    }

    [Fact]
    public async Task Page_WithItsCount_CostsTheStatementsOfTheFilterTwiceAtMost()
    {
        await CheckAsync("{ events(first: 5) { totalCount nodes { title } } }", 3, 5);

        // Page and count are asked for side by side: one may find what the other has asked before the page.
        var (_, _, statements) = await graph.AskAsync("""{ events(first: 5, filter: {places: {anyOf: ["world"]}, when: {extent: "2020"}}) { totalCount nodes { title } } }""");
        statements.Count.ShouldBeInRange(5, 7, Shown(statements));
    }

    // The dated events come first, so the undated are asked for where those are not enough.
    [Theory]
    [InlineData(CrowdedGraph.Events - 1, 2)]
    [InlineData(CrowdedGraph.Events, 3)]
    public async Task Page_LatestFirst_CostsOneMoreWhereTheDatedEventsEnd(int first, int expected) =>
        await CheckAsync($"{{ events(first: {first}, order: LATEST_FIRST) {{ nodes {{ title }} }} }}", expected, first);

    [Theory]
    [InlineData("node(id: \"event:event-00\") { ... on Event { title } }", 2)]
    [InlineData("node(id: \"actor:actor-0\") { ... on Actor { name } }", 2)]
    [InlineData("nodes(ids: [\"event:event-00\", \"event:event-01\", \"event:nobody\"]) { id }", 2)]
    [InlineData("nodes(ids: [\"event:event-00\", \"actor:actor-0\", \"place:seoul\", \"source:paper\", \"report:event-00.paper\"]) { id }", 6)]
    [InlineData("event(id: \"event-00\") { title participants { actor { name } } places { name } }", 4)]
    [InlineData("a: event(id: \"event-00\") { title } b: event(id: \"event-01\") { title } c: event(id: \"event-01\", asOf: {revision: 1}) { title }", 3)]
    [InlineData("revision { number } revisions(first: 2) { nodes { number } }", 3)]
    [InlineData("eventKinds { path }", 2)]
    [InlineData("__typename", 1)]
    public async Task LookUp_ById_CostsOneStatementForEachKindOfThing(string query, int expected)
    {
        var (_, _, statements) = await graph.AskAsync($"{{ {query} }}");

        statements.Count.ShouldBe(expected, Shown(statements));
    }

    [Fact]
    public async Task History_OfOneAndOfFifty_CostsOneStatementAndOneForItsRevisions()
    {
        foreach (var first in (int[])[1, 50])
        {
            await CheckAsync($"{{ events(first: {first}) {{ nodes {{ history {{ from {{ number }} until {{ number }} event {{ title }} }} }} }} }}", 4, first);
        }
    }

    // Each version is read as of the revision that wrote it, so what hangs on them is asked for revision by revision: here there are three.
    [Fact]
    public async Task History_WithWhatHangsOnItsVersions_CostsOneStatementForEachKindOfThingAndRevision()
    {
        foreach (var first in (int[])[1, 50])
        {
            await CheckAsync($"{{ events(first: {first}) {{ nodes {{ history {{ event {{ participants {{ actor {{ name }} }} places {{ name }} }} }} }} }} }}", 3 + (3 * 2), first);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public async Task NestedConnection_BelowOneActor_CostsAFixedFew(int first)
    {
        var (data, _, statements) = await graph.AskAsync($"{{ actor(id: \"actor-0\") {{ events(first: {first}) {{ {Everything} }} }} }}");

        data.GetProperty("actor").GetProperty("events").GetProperty("nodes").GetArrayLength().ShouldBe(Math.Min(first, 10));
        statements.Count.ShouldBe(OfEverything + 1, Shown(statements));
    }

    // The most: what lies within the place and the dates with gaps, for the page and again for the count, and both parts of the list.
    [Fact]
    public async Task NestedConnection_AtItsMost_CostsSevenStatementsAtMost()
    {
        var (_, _, statements) = await graph.AskAsync("""
            { place(id: "nowhere") { events(first: 1, order: LATEST_FIRST, filter: {when: {from: 0}}) { totalCount nodes { slug } } } }
            """);

        statements.Count.ShouldBeInRange(2 + 5, 2 + 7, Shown(statements));
    }

    // A list below each of several things is a page of its own. What bounds them is the limit of the cost: each counts two at least.
    [Theory]
    [InlineData("actors(first: 1) { nodes { events(first: 5) { nodes { slug } } } }", 2 + 1)]
    [InlineData("actors(first: 10) { nodes { events(first: 5) { nodes { slug } } } }", 2 + 10)]
    [InlineData("actors(first: 10) { nodes { events(first: 5) { nodes { participants { actor { name } } places { name } } } } }", 2 + 10 + 2)]
    [InlineData("actors(first: 10) { nodes { events(first: 5) { totalCount nodes { slug } } } }", 2 + 20)]
    [InlineData("actors(first: 10) { nodes { a: events { totalCount } b: events(filter: {tags: [\"summit\"]}) { totalCount } c: events(filter: {kinds: [\"x\"]}) { totalCount } } }", 2 + 30)]
    public async Task NestedConnection_BelowSeveralThings_CostsSomeStatementsForEachAndNeverMoreThanItsCost(string query, int expected)
    {
        var (_, cost, statements) = await graph.AskAsync($"{{ {query} }}");

        statements.Count.ShouldBe(expected, Shown(statements));
        ((long)statements.Count).ShouldBeLessThanOrEqualTo(cost);
    }

    private async Task CheckAsync(string query, int expected, int nodes)
    {
        var (data, _, statements) = await graph.AskAsync(query);

        data.GetProperty("events").GetProperty("nodes").GetArrayLength().ShouldBe(nodes);
        statements.Count.ShouldBe(expected, Shown(statements));
    }

    private static string Shown(IEnumerable<CypherStatement> statements) =>
        string.Join('\n', statements.Select(s => s.Text.ReplaceLineEndings(" ")));
}
