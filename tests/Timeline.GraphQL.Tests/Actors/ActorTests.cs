namespace Timeline.GraphQL.Tests.Actors;

public sealed class ActorTests(World world)
{
    [Fact]
    public async Task Actor_AllFields_AreAsWritten()
    {
        var reply = await world.AskAsync("""
            { actor(id: "kim", asOf: {revision: 1}) { slug formerSlugs kind name de: name(lang: ["de"]) names { text lang preferred } externalIds { system } events(first: 1) { totalCount nodes { slug } } }
              un: actor(id: "un") { kind externalIds { system value url } } }
            """);

        reply.Data.ShouldBe("""
            {"actor":{"slug":"kim","formerSlugs":[],"kind":"PERSON","name":"Kim Jong Un","de":"Kim Dschong Un",
            "names":[{"text":"Kim","lang":"en","preferred":false},{"text":"Kim Jong Un","lang":"en","preferred":true},{"text":"Kim Dschong Un","lang":"de","preferred":false},{"text":"김정은","lang":"ko","preferred":false}],
            "externalIds":[],"events":{"totalCount":3,"nodes":[{"slug":"singapore-summit"}]}},
            "un":{"kind":"ORGANISATION","externalIds":[{"system":"wikidata","value":"Q1065","url":"https://www.wikidata.org/wiki/Q1065"},{"system":"ours","value":"7","url":null}]}}
            """.ReplaceLineEndings(""));
    }

    [Theory]
    [InlineData("", "kim trump un")]
    [InlineData("(kinds: [PERSON])", "kim trump")]
    [InlineData("(kinds: [])", "")]
    [InlineData("(kinds: [STATE, GROUP])", "")]
    [InlineData("(text: \"KÍM thi\")", "kim")]
    [InlineData("(text: \"unies\")", "un")]
    [InlineData("(text: \"im\")", "")]
    [InlineData("(text: \"nat\", kinds: [ORGANISATION])", "un")]
    [InlineData("(text: \"jong\", asOf: {revision: 1})", "kim")]
    [InlineData("(text: \"jong\")", "")]
    public async Task Actors_Narrowed_AreBySlug(string arguments, string expected)
    {
        var reply = await world.AskAsync($$"""{ actors{{arguments}} { totalCount nodes { slug } } }""");

        reply.Each("actors.nodes").ShouldBe(expected);
        reply.At("actors.totalCount").GetInt32().ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Actors_VeryLongText_IsBadArgument() =>
        (await world.AskAsync("query($t: String) { actors(text: $t) { totalCount } }", new { t = new string('a', 501) })).Code.ShouldBe("BAD_ARGUMENT");
}
