namespace Timeline.GraphQL.Tests.Revisions;

public sealed class RevisionTests(World world)
{
    [Fact]
    public async Task Revision_ByNumber_TellsWhoWhenWhy()
    {
        var reply = await world.AskAsync("{ revision(number: 2) { number recordedAt author reason counts { added changed retracted } } }");

        reply.Data.ShouldBe("""{"revision":{"number":2,"recordedAt":"2025-02-01T00:00:00Z","author":"tester","reason":"because of second","counts":{"added":1,"changed":1,"retracted":0}}}""");
    }

    [Fact]
    public async Task Revision_UnknownNumber_IsNull()
    {
        var reply = await world.AskAsync("{ a: revision(number: 0) { number } b: revision(number: 99) { number } c: revision(number: -1) { number } newest: revision { number } }");

        reply.Data.ShouldBe("""{"a":null,"b":null,"c":null,"newest":{"number":3}}""");
    }

    [Fact]
    public async Task Revisions_Walked_AreNewestFirst()
    {
        var first = await world.AskAsync("{ revisions(first: 2) { revision totalCount nodes { number } edges { cursor node { reason } } pageInfo { hasNextPage endCursor } } }");
        var rest = await world.AskAsync("query($c: String) { revisions(after: $c) { revision nodes { number } pageInfo { hasNextPage hasPreviousPage } } }", new { c = first.Text("revisions.pageInfo.endCursor") });

        first.Each("revisions.nodes", "number").ShouldBe("3 2");
        first.At("revisions.totalCount").GetInt32().ShouldBe(3);
        rest.Data.ShouldBe("""{"revisions":{"revision":3,"nodes":[{"number":1}],"pageInfo":{"hasNextPage":false,"hasPreviousPage":true}}}""");
    }

    [Fact]
    public async Task Revisions_OfTheEmptyStore_AreNone()
    {
        await using var own = new World();
        await own.InitializeAsync(isEmpty: true);
        var reply = await own.AskAsync("{ revisions { revision totalCount nodes { number } } revision { number } events { revision totalCount nodes { slug } } }");

        reply.Data.ShouldBe("""{"revisions":{"revision":0,"totalCount":0,"nodes":[]},"revision":null,"events":{"revision":0,"totalCount":0,"nodes":[]}}""");
        reply.Revision.ShouldBe(0);
    }

    [Fact]
    public async Task Retracted_ReadById_StaysReadableWithRetractedIn()
    {
        var reply = await world.AskAsync("""
            { event(id: "rumour") { slug retractedIn { number } recordedIn { number } reports { slug } history { from { number } until { number } event { retractedIn { number } reports { slug } } } }
              report(id: "rumour.blog") { slug retractedIn { number } event { slug } source { slug } } node(id: "event:rumour") { id } }
            """);

        reply.At("event.retractedIn.number").GetInt32().ShouldBe(3);
        reply.At("event.recordedIn.number").GetInt32().ShouldBe(1);
        reply.At("event.reports").GetArrayLength().ShouldBe(0);
        reply.At("event.history").GetRawText().ShouldBe("""[{"from":{"number":1},"until":{"number":3},"event":{"retractedIn":null,"reports":[{"slug":"rumour.blog"}]}}]""");
        reply.At("report.retractedIn.number").GetInt32().ShouldBe(3);
        reply.At("node").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Object);
    }

    [Fact]
    public async Task Retracted_ListsCountsFiltersAndLinks_LeaveItOut()
    {
        var reply = await world.AskAsync("""
            { events(filter: {ids: ["rumour"]}) { totalCount nodes { slug } } source(id: "blog") { reports { totalCount nodes { slug } } } eventKinds { path }
              event(id: "sanctions") { links { event { slug } } reports { links { type } } } }
            """);

        reply.At("events.totalCount").GetInt32().ShouldBe(0);
        reply.At("source.reports.totalCount").GetInt32().ShouldBe(0);
        reply.Each("eventKinds", "path").ShouldNotContain("unclassified");
        reply.Each("event.links", "event.slug").ShouldBe("missile-test");
        reply.At("event.reports.0.links").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Retracted_AsOfARevisionBefore_ShowsNothingOfIt()
    {
        var reply = await world.AskAsync("""
            { event(id: "rumour", asOf: {revision: 2}) { retractedIn { number } reports { slug retractedIn { number } } history { until { number } } } events(asOf: {revision: 2}, filter: {ids: ["rumour"]}) { totalCount } }
            """);

        reply.Data.ShouldBe("""{"event":{"retractedIn":null,"reports":[{"slug":"rumour.blog","retractedIn":null}],"history":[{"until":null}]},"events":{"totalCount":1}}""");
    }
}
