namespace Timeline.GraphQL.Tests.Places;

public sealed class PlaceTests(World world)
{
    [Fact]
    public async Task Place_AllFields_AreAsWritten()
    {
        var reply = await world.AskAsync("""
            { place(id: "singapore") { slug formerSlugs name names { text } externalIds { system } within { slug within { slug } } coordinates { latitude longitude } events { totalCount nodes { slug } } } }
            """);

        reply.Data.ShouldBe("""
            {"place":{"slug":"singapore","formerSlugs":[],"name":"The singapore","names":[{"text":"The singapore"}],"externalIds":[],"within":{"slug":"asia","within":null},
            "coordinates":{"latitude":1.29,"longitude":103.85},"events":{"totalCount":1,"nodes":[{"slug":"singapore-summit"}]}}}
            """.ReplaceLineEndings(""));
    }

    [Theory]
    [InlineData("", "asia hanoi sentosa singapore")]
    [InlineData("(within: \"asia\")", "hanoi sentosa singapore")]
    [InlineData("(within: \"place:singapore\")", "sentosa")]
    [InlineData("(within: \"nowhere\")", "")]
    [InlineData("(text: \"the s\")", "sentosa singapore")]
    [InlineData("(text: \"han\", within: \"singapore\")", "")]
    public async Task Places_Narrowed_AreBySlug(string arguments, string expected) =>
        (await world.AskAsync($$"""{ places{{arguments}} { nodes { slug } } }""")).Each("places.nodes").ShouldBe(expected);

    [Fact]
    public async Task Places_WithinMalformedId_IsBadId() =>
        (await world.AskAsync("""{ places(within: "actor:kim") { totalCount } }""")).Code.ShouldBe("BAD_ID");
}
