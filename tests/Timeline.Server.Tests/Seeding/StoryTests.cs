namespace Timeline.Server.Tests.Seeding;

/// <summary>What a fresh service shows.</summary>
public sealed class StoryTests(Service service) : IClassFixture<Service>
{
    [Theory]
    [InlineData("singapore-summit-2018", "[2017..2021]", "2018-06-12")]
    [InlineData("hanoi-summit-2019", "2019-02-2X", "2019-02-27/2019-02-28")]
    [InlineData("dmz-meeting-2019", "2019-06", "2019-06-30")]
    [InlineData("cruise-missile-test-2025-01", "[2025-01-20..2025-01-31]", "2025-01-25")]
    public async Task Event_BySlug_IsWhatTheArticleSaysThenWhatIsKnown(string slug, string before, string now)
    {
        var data = await service.AskAsync($$"""
            { before: event(id: "{{slug}}", asOf: {revision: 1}) { when { edtf } } now: event(id: "{{slug}}") { when { edtf } } }
            """);

        data["before"]!["when"]!["edtf"]!.GetValue<string>().ShouldBe(before);
        data["now"]!["when"]!["edtf"]!.GetValue<string>().ShouldBe(now);
    }

    [Theory]
    [InlineData("2018-06-12", "singapore-summit-2018")]
    [InlineData("2019-02-27/2019-02-28", "hanoi-summit-2019")]
    [InlineData("2019-06-30", "dmz-meeting-2019")]
    [InlineData("2025-01-25", "cruise-missile-test-2025-01")]
    public async Task Events_CertainlyWithinTheTextOfTheirDate_AreFound(string extent, string slug)
    {
        (await service.SlugsAsync($$"""{when: {extent: "{{extent}}", is: WITHIN, match: CERTAIN} }""")).ShouldBe([slug]);
        (await service.SlugsAsync($$"""{when: {extent: "{{extent}}"} }""")).ShouldContain(slug);
    }

    [Fact]
    public async Task Events_OnTheDayOfSingapore_GiveSingapore()
    {
        var data = await service.AskAsync("""{ events(filter: {when: {extent: "2018-06-12"}, kinds: ["diplomacy/summit"]}) { nodes { slug } } }""");

        data["events"]!["nodes"]!.ToJsonString().ShouldBe("""[{"slug":"singapore-summit-2018"}]""");
    }

    [Theory]
    [InlineData("donald-trump", "singapore-summit-2018", "hanoi-summit-2019", "dmz-meeting-2019")]
    [InlineData("kim-jong-un", "singapore-summit-2018", "hanoi-summit-2019", "dmz-meeting-2019")]
    [InlineData("north-korea", "cruise-missile-test-2025-01")]
    public async Task Events_ByActor_AreFoundNowAndBefore(string actor, params string[] slugs)
    {
        var filter = $$"""{actors: {anyOf: ["{{actor}}"]} }""";

        (await service.SlugsAsync(filter)).ShouldContainAllOf(slugs);
        (await service.SlugsAsync(filter, "asOf: {revision: 1}")).ShouldContainAllOf(slugs);
    }

    [Fact]
    public async Task Actors_TwoSpellingsOfOneName_AreOneActor()
    {
        var data = await service.AskAsync("""{ one: actors(text: "kim jong un") { nodes { slug } } other: actors(text: "Kim Jong-un") { nodes { slug } } }""");

        data["one"]!.ToJsonString().ShouldContain("kim-jong-un");
        data["other"]!.ToJsonString().ShouldBe(data["one"]!.ToJsonString());
    }

    [Fact]
    public async Task Sources_OfAFreshService_AreOfTwelvePublishersAtLeast()
    {
        var data = await service.AskAsync("{ sources(first: 500) { nodes { publisher } } }");

        data["sources"]!["nodes"]!.AsArray().Select(s => s!["publisher"]!.GetValue<string>()).Distinct().Count().ShouldBeGreaterThanOrEqualTo(12);
    }

    [Fact]
    public async Task Events_EveryOne_HasATitleInBothLanguages()
    {
        var data = await service.AskAsync("{ events(first: 500) { totalCount nodes { slug titles { lang } } } }");

        var nodes = data["events"]!["nodes"]!.AsArray();
        nodes.Count.ShouldBe(data["events"]!["totalCount"]!.GetValue<int>());
        nodes.ShouldAllBe(n => new[] { "de", "en" }.All(l => n!["titles"]!.AsArray().Any(t => t!["lang"]!.GetValue<string>() == l)));
    }

    [Fact]
    public async Task Event_WithSourcesThatDisagree_ShowsThemSideBySide()
    {
        var data = await service.AskAsync("""{ event(id: "kim-visit-beijing-2018-03") { when { edtf } reports { when { edtf } source { publisher } } } }""");

        data["event"]!["reports"]!.AsArray().Select(r => r!["when"]!["edtf"]!.GetValue<string>()).Order().ShouldBe(["2018-03-25", "2018-03-27"]);
    }
}

internal static class SequenceAssertions
{
    /// <summary>Every expected item is among the actual ones.</summary>
    internal static void ShouldContainAllOf(this IEnumerable<string> actual, IEnumerable<string> expected) => expected.ShouldBeSubsetOf(actual);
}
