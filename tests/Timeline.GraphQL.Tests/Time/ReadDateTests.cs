namespace Timeline.GraphQL.Tests.Time;

public sealed class ReadDateTests(World world)
{
    [Theory]
    [InlineData("2019-06-30", "2019-06-30", 0)]
    [InlineData("2025-01~", "2025-01~", 1)]
    [InlineData("[2017..2021]", "[2017..2021]", 2)]
    public async Task ReadDate_ADate_GivesExtentCanonicalAndLevel(string edtf, string canonical, int level)
    {
        var reply = await world.AskAsync("query($d: String!) { readDate(edtf: $d) { canonical level error { message } extent { edtf written reading label } } }", new { d = edtf });

        _ = reply.Data;
        reply.Text("readDate.canonical").ShouldBe(canonical);
        reply.At("readDate.level").GetInt32().ShouldBe(level);
        reply.Text("readDate.extent.written").ShouldBe(edtf);
        reply.Text("readDate.extent.reading").ShouldBe("WITHIN");
    }

    [Theory]
    [InlineData("2019-13", 5)]
    [InlineData("", 0)]
    [InlineData("yesterday", 0)]
    public async Task ReadDate_NoDate_GivesTheErrorAndNothingElse(string edtf, int position)
    {
        var reply = await world.AskAsync("query($d: String!) { readDate(edtf: $d) { extent { edtf } canonical level error { position expected message } } }", new { d = edtf });

        reply.At("readDate.error.position").GetInt32().ShouldBe(position);
        reply.Text("readDate.error.expected").ShouldNotBeNullOrEmpty();
        reply.Text("readDate.error.message").ShouldNotBeNullOrEmpty();
        reply.At("readDate").GetRawText().ShouldStartWith("""{"extent":null,"canonical":null,"level":null,""");
    }

    [Fact]
    public async Task ReadDate_Readings_HaveDifferentBounds()
    {
        var reply = await world.AskAsync("""
            { within: readDate(edtf: "1985") { extent { startMin startMax endMin endMax startKind endKind } } throughout: readDate(edtf: "1985", reading: THROUGHOUT) { extent { reading startMin startMax endMin endMax } } }
            """);

        reply.At("within.extent").GetRawText().ShouldBe("""{"startMin":473385600000,"startMax":504921599999,"endMin":473385600001,"endMax":504921600000,"startKind":"CLOSED","endKind":"CLOSED"}""");
        reply.At("throughout.extent").GetRawText().ShouldBe("""{"reading":"THROUGHOUT","startMin":473385600000,"startMax":473385600000,"endMin":504921600000,"endMax":504921600000}""");
    }

    [Fact]
    public async Task ReadDate_OpenUncertainAndFar_SaysSo()
    {
        var reply = await world.AskAsync("""
            { open: readDate(edtf: "2006/..") { extent { endKind endMin endMax } } unknown: readDate(edtf: "2006/") { extent { endKind endMax } }
              marked: readDate(edtf: "2006%") { extent { approximate uncertain precision } } far: readDate(edtf: "Y-400000") { extent { startMin saturated } } }
            """);

        reply.At("open.extent").GetRawText().ShouldBe("""{"endKind":"OPEN","endMin":null,"endMax":null}""");
        reply.At("unknown.extent").GetRawText().ShouldBe("""{"endKind":"UNKNOWN","endMax":null}""");
        reply.At("marked.extent").GetRawText().ShouldBe("""{"approximate":true,"uncertain":true,"precision":"YEAR"}""");
        reply.At("far.extent.startMin").GetDouble().ShouldBe(-1.26849e16, 1e13);
        reply.At("far.extent.saturated").GetBoolean().ShouldBeFalse();
    }
}
