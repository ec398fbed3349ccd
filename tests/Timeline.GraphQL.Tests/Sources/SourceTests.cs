namespace Timeline.GraphQL.Tests.Sources;

public sealed class SourceTests(World world)
{
    [Fact]
    public async Task Source_AllFields_AreAsWritten()
    {
        var reply = await world.AskAsync("""
            { source(id: "paper") { slug formerSlugs title de: title(lang: ["de"]) titles { lang } publisher url language published { edtf reading } agencies reliability sha256 externalIds { url }
              reports(first: 2) { revision totalCount nodes { slug } pageInfo { hasNextPage } } } blog: source(id: "blog") { publisher published { edtf } reliability sha256 } }
            """);

        reply.Data.ShouldBe("""
            {"source":{"slug":"paper","formerSlugs":[],"title":"The Paper","de":"Die Zeitung","titles":[{"lang":"en"},{"lang":"de"}],"publisher":"Press & Co","url":"https://example.org/paper","language":"en",
            "published":{"edtf":"2025-01","reading":"WITHIN"},"agencies":["afp","dpa"],"reliability":"A","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","externalIds":[{"url":"https://doi.org/10.1000/182"}],
            "reports":{"revision":3,"totalCount":4,"nodes":[{"slug":"dmz-meeting.paper"},{"slug":"hanoi-summit.paper"}],"pageInfo":{"hasNextPage":true}}},
            "blog":{"publisher":null,"published":null,"reliability":"F","sha256":null}}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task SourceReports_Walked_AreBySlugAndPinned()
    {
        var first = await world.AskAsync("""{ source(id: "paper") { reports(first: 3) { pageInfo { endCursor } } } }""");
        var rest = await world.AskAsync("query($c: String) { source(id: \"paper\") { reports(after: $c) { nodes { slug } } } }", new { c = first.Text("source.reports.pageInfo.endCursor") });

        rest.Each("source.reports.nodes").ShouldBe("singapore-summit.paper");
    }

    [Theory]
    [InlineData("", "agency blog paper")]
    [InlineData("(text: \"zeit\")", "paper")]
    [InlineData("(text: \"press co\")", "paper")]
    [InlineData("(text: \"a\", first: 1)", "agency")]
    [InlineData("(asOf: {revision: 1})", "blog paper")]
    public async Task Sources_Narrowed_AreBySlug(string arguments, string expected) =>
        (await world.AskAsync($$"""{ sources{{arguments}} { nodes { slug } } }""")).Each("sources.nodes").ShouldBe(expected);
}
