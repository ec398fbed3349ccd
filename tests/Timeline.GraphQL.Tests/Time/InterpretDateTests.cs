namespace Timeline.GraphQL.Tests.Time;

public sealed class InterpretDateTests(World world)
{
    private const string Query = "query($t: String!, $l: LanguageTag, $r: Edtf) { interpretDate(text: $t, lang: $l, reference: $r) { edtf } }";

    [Fact]
    public async Task InterpretDate_FridayWithAReference_SaysWhichAndWhy()
    {
        var reply = await world.AskAsync("""{ interpretDate(text: "Am Freitag", lang: "de", reference: "2025-02-09") { edtf reason assumed } }""");

        reply.Data.ShouldBe("""
            {"interpretDate":[
            {"edtf":"2025-02-07","reason":"a day of the week","assumed":["the Friday on or before the reference date, 2025-02-09"]},
            {"edtf":"2025-02-14","reason":"a day of the week","assumed":["the Friday after the reference date, 2025-02-09"]}]}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task InterpretDate_Extent_IsReadWithin()
    {
        var reply = await world.AskAsync("""{ interpretDate(text: "June 1985") { extent { edtf written reading label(lang: ["de"]) startMin startMax endMin endMax } } }""");

        reply.At("interpretDate.0.extent").GetRawText().ShouldBe(
            """{"edtf":"1985-06","written":"1985-06","reading":"WITHIN","label":"Juni 1985","startMin":486432000000,"startMax":489023999999,"endMin":486432000001,"endMax":489024000000}""");
    }

    [Theory]
    [InlineData("in June", "XXXX-06")]
    [InlineData("on Friday", "")]
    [InlineData("hello", "")]
    [InlineData("", "")]
    [InlineData("12/04/1985", "1985-04-12 1985-12-04")]
    [InlineData("2019-06?", "2019-06?")]
    [InlineData("\ud800", "")]
    public async Task InterpretDate_WithoutReference_GivesWhatTheTextSays(string text, string edtf) =>
        (await AskAsync(text)).Each("interpretDate", "edtf").ShouldBe(edtf);

    [Theory]
    [InlineData("19. Jahrhundert")]
    [InlineData("19th century")]
    public async Task InterpretDate_WhateverTheLanguage_TriesBoth(string text)
    {
        (await AskAsync(text, "en")).Each("interpretDate", "edtf").ShouldBe("18XX [1801..1900]");
        (await AskAsync(text, "de")).Each("interpretDate", "edtf").ShouldBe("18XX [1801..1900]");
    }

    [Theory]
    [InlineData(null, null, "1985-04-12 1985-12-04")]
    [InlineData("en-US", null, "1985-12-04 1985-04-12")]
    [InlineData(null, "ja, en-US;q=0.9, de;q=0.5", "1985-12-04 1985-04-12")]
    [InlineData(null, "de, en-US;q=0.5", "1985-04-12 1985-12-04")]
    [InlineData("de-AT", "en-US", "1985-04-12 1985-12-04")]
    [InlineData("fr", "en-US", "1985-04-12 1985-12-04")]
    public async Task InterpretDate_Language_OrdersTheCandidates(string? language, string? header, string edtf) =>
        (await AskAsync("12/04/1985", language, header: header)).Each("interpretDate", "edtf").ShouldBe(edtf);

    [Fact]
    public async Task InterpretDate_ReferenceThatIsNoDate_IsBadDateWithPositionAndExpectation()
    {
        var reply = await AskAsync("Friday", reference: "2025-02-30");

        reply.Code.ShouldBe("BAD_DATE");
        reply.Error.GetProperty("extensions").GetProperty("position").GetInt32().ShouldBe(8);
        reply.Error.GetProperty("extensions").GetProperty("expected").GetString().ShouldBe("a day of that month");
    }

    [Theory]
    [InlineData("2025-02-01/2025-02-09")]
    [InlineData("[2025,2026]")]
    [InlineData("202X")]
    [InlineData("XXXX-02-09")]
    [InlineData("Y170000002")]
    public async Task InterpretDate_ReferenceThatIsNotOneDate_IsBadArgument(string reference)
    {
        var reply = await AskAsync("Friday", reference: reference);

        reply.Code.ShouldBe("BAD_ARGUMENT");
        reply.Error.GetProperty("message").GetString().ShouldBe(
            $"'reference' must be one date, best a day such as 2025-02-09, of a year up to 9000; '{reference}' is not.");
    }

    [Fact]
    public async Task InterpretDate_LanguageThatIsNone_IsBadArgument() => (await AskAsync("Friday", "not a tag")).Code.ShouldBe("BAD_ARGUMENT");

    [Fact]
    public async Task InterpretDate_ManyAtOnce_CountsEveryCandidate()
    {
        var many = string.Join(' ', Enumerable.Range(0, 50).Select(i => $"d{i}: interpretDate(text: \"June 2019\") {{ edtf extent {{ edtf }} }}"));

        var reply = await world.AskAsync($"{{ {many} }}");

        reply.Json.GetProperty("extensions").GetProperty("cost").GetProperty("requested").GetInt32().ShouldBe(50 * (1 + 8 * 3));
    }

    private Task<Reply> AskAsync(string text, string? language = null, string? reference = null, string? header = null) =>
        world.AskAsync(Query, new { t = text, l = language, r = reference }, header);
}
