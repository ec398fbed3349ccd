using Timeline.Core;

namespace Timeline.GraphQL.Tests;

public sealed class StatementTests
{
    private const string Page = """
        { events(first: 50) { nodes { slug title when { label } participants { role actor { name } } places { name within { name } } sources { title } reports { slug title recordedIn { number } } recordedIn { number } } } }
        """;

    [Fact]
    public async Task PageOfFiftyEvents_WithAllThatHangsOnThem_CostsOneReadForEachKindOfThing()
    {
        await using var world = await World.CreateAsync();
        await world.CommitAsync(Story.Changes("many") with
        {
            Actors = [.. Enumerable.Range(0, 100).Select(i => Story.Person($"actor-{i}", new Name($"Actor {i}", "en")))],
            Reports =
            [
                .. Enumerable.Range(0, 100).Select(i => Story.Report($"event-{i:d3}", "paper", "2020-01-01") with
                {
                    Participants = [new($"actor-{i}", "host"), new($"actor-{99 - i}", "guest")], Places = [i % 2 == 0 ? "sentosa" : "hanoi"],
                }),
            ],
        });
        world.Store.TakeReads();
        var reply = await world.AskAsync(Page);

        _ = reply.Data;
        reply.At("events.nodes").GetArrayLength().ShouldBe(50);
        world.Store.TakeReads().ShouldBe(
        [
            "find Actor", "find Place", "find Place", "find Report", "find Source", "page of events", "revision newest", "revisions 1,2,4",
        ]);
    }

    [Theory]
    [InlineData("{ __typename }")]
    [InlineData("{ readDate(edtf: \"2019\") { level } }")]
    [InlineData("{ __schema { queryType { name } } }")]
    public async Task NothingOfTheStoreAsked_OnlyTheNewestRevisionIsReadAndSaid(string query)
    {
        await using var world = await World.CreateAsync();
        world.Store.TakeReads();

        (await world.AskAsync(query)).Revision.ShouldBe(3);
        (await world.AskAsync(query)).Revision.ShouldBe(3);
        world.Store.TakeReads().ShouldBe(["revision newest", "revision newest"]);
    }

    [Fact]
    public async Task NothingOfTheStoreAsked_TheStoreFails_AnswersWithoutARevision()
    {
        await using var world = await World.CreateAsync();
        world.Store.Failure = new StoreException("gone", isRetriable: true);
        var reply = await world.AskAsync("""{ __typename readDate(edtf: "2019") { level } }""");

        reply.Data.ShouldBe("""{"__typename":"Query","readDate":{"level":0}}""");
        reply.Json.GetProperty("extensions").TryGetProperty("revision", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task OneRevisionForAll_SeveralRootFields_LookItUpOnce()
    {
        await using var world = await World.CreateAsync();
        world.Store.TakeReads();
        await world.AskAsync("""{ a: event(id: "hanoi-summit") { slug } b: event(id: "dmz-meeting") { slug } c: event(id: "dmz-meeting", asOf: {revision: 1}) { slug } d: actor(id: "kim") { slug } }""");

        world.Store.TakeReads().ShouldBe(["find Actor", "find Event", "find Event", "revision newest"]);
    }
}
