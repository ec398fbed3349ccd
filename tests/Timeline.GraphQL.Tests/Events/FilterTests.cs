namespace Timeline.GraphQL.Tests.Events;

public sealed class FilterTests(World world)
{
    [Theory]
    [InlineData("{}", "sanctions singapore-summit hanoi-summit dmz-meeting missile-test")]
    [InlineData("{when: {extent: \"2018-06-12\"}}", "sanctions singapore-summit")]
    [InlineData("{when: {extent: \"2018-06-12\", is: WITHIN, match: CERTAIN}}", "singapore-summit")]
    [InlineData("{when: {extent: \"2018-06-12\", is: AFTER}}", "hanoi-summit dmz-meeting missile-test")]
    [InlineData("{when: {extent: \"../2018\", is: WITHIN}}", "singapore-summit")]
    [InlineData("{when: {from: 1528761600000, to: 1528761600001}}", "sanctions singapore-summit")]
    [InlineData("{when: {from: 1528848000000}}", "sanctions hanoi-summit dmz-meeting missile-test")]
    [InlineData("{when: {to: 1528761600000}}", "sanctions")]
    [InlineData("{when: {to: 1.528761600e12, is: INTERSECTS, match: null}}", "sanctions")]
    [InlineData("{when: {dated: false}}", "")]
    [InlineData("{when: {}}", "sanctions singapore-summit hanoi-summit dmz-meeting missile-test")]
    [InlineData("{actors: {anyOf: [\"trump\", \"actor:un\"]}}", "sanctions singapore-summit dmz-meeting")]
    [InlineData("{actors: {allOf: [\"kim\", \"trump\"]}}", "singapore-summit dmz-meeting")]
    [InlineData("{actors: {anyOf: [\"kim\"], roles: [\"host\"]}}", "dmz-meeting")]
    [InlineData("{actors: {roles: [\"imposer\"]}}", "sanctions")]
    [InlineData("{actors: {noneOf: [\"kim\"]}}", "sanctions")]
    [InlineData("{actors: {anyOf: []}}", "")]
    [InlineData("{actors: {allOf: [], noneOf: []}}", "sanctions singapore-summit hanoi-summit dmz-meeting missile-test")]
    [InlineData("{places: {anyOf: [\"asia\"]}}", "singapore-summit hanoi-summit")]
    [InlineData("{places: {anyOf: [\"singapore\"], includeWithin: false}}", "")]
    [InlineData("{places: {noneOf: [\"place:asia\"]}}", "sanctions dmz-meeting missile-test")]
    [InlineData("{kinds: [\"diplomacy\"]}", "singapore-summit hanoi-summit dmz-meeting")]
    [InlineData("{kinds: [\"diplomacy/meeting\", \"weapons-test/missile\"]}", "dmz-meeting missile-test")]
    [InlineData("{kinds: [\"weapons\"]}", "")]
    [InlineData("{kinds: []}", "")]
    [InlineData("{tags: [\"summit\", \"border\"]}", "singapore-summit hanoi-summit dmz-meeting")]
    [InlineData("{sources: [\"agency\"]}", "dmz-meeting missile-test")]
    [InlineData("{minReliability: A}", "sanctions singapore-summit hanoi-summit dmz-meeting")]
    [InlineData("{minReliability: F}", "sanctions singapore-summit hanoi-summit dmz-meeting missile-test")]
    [InlineData("{minCredibility: 1}", "singapore-summit hanoi-summit dmz-meeting")]
    [InlineData("{minCredibility: 6}", "singapore-summit hanoi-summit dmz-meeting missile-test")]
    [InlineData("{minReliability: A, minCredibility: 1}", "singapore-summit hanoi-summit")]
    [InlineData("{ids: [\"missile-test\", \"event:sanctions\", \"nobody\"]}", "sanctions missile-test")]
    [InlineData("{not: {kinds: [\"diplomacy\"]}}", "sanctions missile-test")]
    [InlineData("{and: [], tags: [\"border\"]}", "dmz-meeting")]
    [InlineData("{or: []}", "")]
    [InlineData("{or: [{tags: [\"border\"]}, {and: [{kinds: [\"state\"]}, {not: {tags: [\"border\"]}}]}]}", "sanctions dmz-meeting")]
    [InlineData("{when: null, actors: null, places: null, kinds: null, sources: null, and: null, not: null}", "sanctions singapore-summit hanoi-summit dmz-meeting missile-test")]
    public async Task Filter_EachPart_FindsAsItSays(string filter, string expected)
    {
        var reply = await world.AskAsync($$"""{ events(filter: {{filter}}) { totalCount nodes { slug } } }""");

        _ = reply.Data;
        reply.Each("events.nodes").ShouldBe(expected);
        reply.At("events.totalCount").GetInt32().ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Filter_MinReliabilityF_NeverMetBySourcesThatCannotBeJudged() =>
        (await world.AskAsync("""{ events(filter: {minReliability: F}, asOf: {revision: 2}) { nodes { slug } } }""")).Each("events.nodes").ShouldNotContain("rumour");

    [Theory]
    [InlineData("{when: {extent: \"2018-06-12\", from: 1}}")]
    [InlineData("{when: {extent: \"2018-06-12\", to: 1}}")]
    [InlineData("{when: {from: 2, to: 2}}")]
    [InlineData("{when: {from: 3, to: 2}}")]
    [InlineData("{when: {is: BEFORE}}")]
    [InlineData("{when: {match: CERTAIN, dated: true}}")]
    [InlineData("{when: {extent: \"[2018,2020]\"}}")]
    [InlineData("{when: {extent: \"2018/\"}}")]
    [InlineData("{minCredibility: 0}")]
    [InlineData("{minCredibility: 7}")]
    [InlineData("{kinds: [\"Diplomacy\"]}")]
    [InlineData("{kinds: [\"diplomacy/\"]}")]
    [InlineData("{kinds: [\"\"]}")]
    public async Task Filter_ThatCannotBeRead_IsBadArgument(string filter) =>
        (await world.AskAsync($$"""{ events(filter: {{filter}}) { totalCount } }""")).Code.ShouldBe("BAD_ARGUMENT");

    [Fact]
    public async Task Filter_DateThatIsNone_IsBadDateWithPositionAndExpectation()
    {
        var reply = await world.AskAsync("""{ events(filter: {when: {extent: "2018-13"}}) { totalCount } }""");

        reply.Code.ShouldBe("BAD_DATE");
        reply.Error.GetProperty("extensions").GetProperty("position").GetInt32().ShouldBe(5);
        reply.Error.GetProperty("extensions").GetProperty("expected").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Filter_NestedTenDeep_IsReadAndElevenIsNot()
    {
        static object Nested(int levels) => levels == 1 ? new { tags = new[] { "summit" } } : new { not = Nested(levels - 1) };

        (await AskAsync(Nested(10))).Codes.ShouldBeEmpty();
        (await AskAsync(Nested(11))).Code.ShouldBe("BAD_ARGUMENT");
    }

    [Fact]
    public async Task Filter_TooManyConditions_IsBadArgument()
    {
        static object Many(int count) => new { or = Enumerable.Range(0, count).Select(i => new { tags = new[] { $"t{i}" } }) };

        (await AskAsync(Many(199))).Codes.ShouldBeEmpty();
        (await AskAsync(Many(200))).Code.ShouldBe("BAD_ARGUMENT");
    }

    [Fact]
    public async Task Filter_ListOverFiveHundred_IsBadArgument()
    {
        (await AskAsync(new { tags = Enumerable.Range(0, 500).Select(i => $"t{i}") })).Codes.ShouldBeEmpty();
        (await AskAsync(new { tags = Enumerable.Range(0, 501).Select(i => $"t{i}") })).Code.ShouldBe("BAD_ARGUMENT");
        (await world.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Range(0, 501).Select(i => $"event:e{i}") })).Code.ShouldBe("BAD_ARGUMENT");
    }

    [Fact]
    public async Task ActorAndPlaceEvents_WithAFilter_MeetBoth()
    {
        var reply = await world.AskAsync("""
            { actor(id: "kim") { events(filter: {actors: {anyOf: ["trump"]}}) { totalCount nodes { slug } } }
              place(id: "asia") { events(filter: {tags: ["Asia"]}) { totalCount nodes { slug } } all: events { totalCount } } }
            """);

        reply.Each("actor.events.nodes").ShouldBe("singapore-summit dmz-meeting");
        reply.Each("place.events.nodes").ShouldBe("singapore-summit");
        reply.At("place.all.totalCount").GetInt32().ShouldBe(2);
    }

    private Task<Reply> AskAsync(object filter) => world.AskAsync("query($f: EventFilter) { events(filter: $f) { totalCount } }", new { f = filter });
}
