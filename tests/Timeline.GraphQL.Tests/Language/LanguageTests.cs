namespace Timeline.GraphQL.Tests.Language;

public sealed class LanguageTests(World world)
{
    [Theory]
    [InlineData("", null, "Singapore summit")]
    [InlineData("", "de", "Gipfel in Singapur")]
    [InlineData("", "de-AT, en;q=0.9", "Gipfel in Singapur")]
    [InlineData("", "en;q=0.5, de;q=0.9", "Gipfel in Singapur")]
    [InlineData("", "fr, ja", "Singapore summit")]
    [InlineData("", "de;q=0", "Singapore summit")]
    [InlineData("(lang: [\"de\"])", "en", "Gipfel in Singapur")]
    [InlineData("(lang: [\"fr\", \"en\"])", "de", "Singapore summit")]
    [InlineData("(lang: [\"fr\"])", "de", "Gipfel in Singapur")]
    [InlineData("(lang: [])", "de", "Gipfel in Singapur")]
    public async Task Title_ArgumentThenHeaderThenEnglish_IsChosen(string argument, string? header, string expected) =>
        (await world.AskAsync($$"""{ event(id: "singapore-summit") { title{{argument}} } }""", language: header)).Text("event.title").ShouldBe(expected);

    [Fact]
    public async Task Title_NoneOfTheWanted_IsTheFirstTagByBytes()
    {
        var reply = await world.AskAsync("""{ actor(id: "un") { name names { text lang } } }""", language: "ja");

        reply.Text("actor.name").ShouldBe("Vereinte Nationen");
        reply.Each("actor.names", "lang").ShouldBe("de fr");
    }

    [Fact]
    public async Task Label_English_OrGermanByTheSameRule()
    {
        const string Query = """{ event(id: "hanoi-summit") { when { label de: label(lang: ["de-CH"]) en: label(lang: ["fr", "en"]) fr: label(lang: ["fr"]) } } }""";
        var english = await world.AskAsync(Query);
        var german = await world.AskAsync(Query, language: "de");

        english.Text("event.when.label").ShouldBe(english.Text("event.when.en"));
        english.Text("event.when.fr").ShouldBe(english.Text("event.when.en"));
        german.Text("event.when.label").ShouldBe(english.Text("event.when.de"));
        english.Text("event.when.de").ShouldNotBe(english.Text("event.when.en"));
    }

    [Theory]
    [InlineData("d")]
    [InlineData("")]
    [InlineData("de_AT")]
    [InlineData("not a tag")]
    public async Task Lang_NotATag_IsBadArgument(string tag) =>
        (await world.AskAsync("query($l: [LanguageTag!]) { actor(id: \"kim\") { name(lang: $l) } }", new { l = new[] { tag } })).Code.ShouldBe("BAD_ARGUMENT");

    [Theory]
    [InlineData(null, "")]
    [InlineData("  ", "")]
    [InlineData("de", "de")]
    [InlineData("da, en-gb;q=0.8, en;q=0.7", "da en-gb en")]
    [InlineData("en;q=0.1, de;q=1.0, fr;Q=0.5, *;q=0.2", "de fr en")]
    [InlineData("a, b;q=, c d, de;q=2, it;q=-1, nl;q=nan, es", "es")]
    [InlineData("en, de, fr", "en de fr")]
    public void AcceptLanguage_AsSent_IsByWeightThenPlace(string? header, string expected) =>
        string.Join(' ', AcceptLanguage.Read(header)).ShouldBe(expected);

    [Fact]
    public void AcceptLanguage_VeryLong_IsReadUpToALimit() =>
        AcceptLanguage.Read(string.Join(',', Enumerable.Repeat("de", 100_000))).Count.ShouldBe(50);
}
