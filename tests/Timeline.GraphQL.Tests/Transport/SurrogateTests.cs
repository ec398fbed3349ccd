namespace Timeline.GraphQL.Tests.Transport;

/// <summary>Half of a surrogate pair, which a string of a document can spell, is no text and never reaches the store.</summary>
public sealed class SurrogateTests(World world)
{
    [Theory]
    [InlineData("event(id: #) { slug }", "BAD_ID")]
    [InlineData("node(id: #) { id }", "BAD_ID")]
    [InlineData("nodes(ids: [#]) { id }", "BAD_ID")]
    [InlineData("places(within: #) { totalCount }", "BAD_ID")]
    [InlineData("events(filter: {ids: [#]}) { totalCount }", "BAD_ID")]
    [InlineData("events(filter: {actors: {anyOf: [#]}}) { totalCount }", "BAD_ID")]
    [InlineData("events(filter: {actors: {roles: [#]}}) { totalCount }", "BAD_ARGUMENT")]
    [InlineData("events(filter: {tags: [#]}) { totalCount }", "BAD_ARGUMENT")]
    [InlineData("events(filter: {kinds: [#]}) { totalCount }", "BAD_ARGUMENT")]
    [InlineData("events(filter: {when: {extent: #}}) { totalCount }", "BAD_DATE")]
    [InlineData("events(after: #) { totalCount }", "BAD_CURSOR")]
    [InlineData("events(asOf: {instant: #}) { totalCount }", "BAD_ARGUMENT")]
    [InlineData("actors(text: #) { totalCount }", "BAD_ARGUMENT")]
    [InlineData("places(text: #) { totalCount }", "BAD_ARGUMENT")]
    [InlineData("sources(text: #) { totalCount }", "BAD_ARGUMENT")]
    [InlineData("event(id: \"sanctions\") { title(lang: [#]) }", "BAD_ARGUMENT")]
    public async Task HalfAPair_Anywhere_IsRefused(string field, string code)
    {
        foreach (var half in new[] { "\\uD800", "\\uDC00", "a\\uD800b", "\\uDC00\\uD800", "event:\\uD800" })
        {
            var reply = await world.AskAsync("{ " + field.Replace("#", $"\"{half}\"", StringComparison.Ordinal) + " }");

            reply.Code.ShouldBe(code);
        }
    }

    [Fact]
    public async Task WholePair_InTextThatIsSearchedFor_IsText()
    {
        var reply = await world.AskAsync("""{ actors(text: "\uD83D\uDE00") { totalCount } events(filter: {tags: ["\uD83D\uDE00"]}) { totalCount } }""");

        reply.At("events.totalCount").GetInt32().ShouldBe(0);
    }
}
