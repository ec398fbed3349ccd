using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Timeline.GraphQL.Tests.Transport;

namespace Timeline.GraphQL.Tests.Limits;

public sealed class LimitTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync(limits => limits.MaxBodyBytes = 4 * 1024 * 1024);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Tokens_AMillion_AreRefused()
    {
        var answer = await _host.AskAsync("{" + Hostile.Repeat(" a", 1_000_000) + "}");

        answer.Code.ShouldBe("TOO_MANY_TOKENS");
        answer.Message.ShouldBe("The document has too many tokens, counted so far: 50001, at most 5000.");
    }

    [Fact]
    public async Task Tokens_OverLimit_AreCounted() =>
        (await _host.AskAsync("{" + Hostile.Repeat(" a", 7_319) + "}")).Message.ShouldBe("The document has too many tokens: 7321, at most 5000.");

    [Fact]
    public async Task Tokens_LexicalErrorAfterTooMany_AreRefused() =>
        (await _host.AskAsync("{" + Hostile.Repeat(" a", 6_000) + "\"")).Code.ShouldBe("TOO_MANY_TOKENS");

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, "TOO_DEEP")]
    [InlineData(60, "TOO_DEEP")]
    [InlineData(600, "TOO_DEEP")]
    public async Task Depth_OverLimit_IsRefused(int depth, string? code)
    {
        var answer = await _host.AskAsync(Hostile.Nested(depth));

        if (code is null)
        {
            answer.HasData.ShouldBeTrue();
        }
        else
        {
            answer.Code.ShouldBe(code);
        }
    }

    [Theory]
    [InlineData("{ echo(text: ", "[", "]", " ) }")]
    [InlineData("query($v: ", "[", "]", ") { hello }")]
    [InlineData("{ asOf(at: ", "{revision: ", "}", ") }")]
    public async Task Depth_OfValuesAndTypes_IsRefused(string before, string open, string close, string after)
    {
        var answer = await _host.AskAsync(before + Hostile.Repeat(open, 800) + "Int" + Hostile.Repeat(close, 800) + after);

        answer.Code.ShouldBe("TOO_DEEP");
    }

    [Fact]
    public async Task Depth_ThroughFragments_IsRefused()
    {
        var chain = string.Concat(Enumerable.Range(0, 40).Select(i => $" fragment F{i} on Item {{ self {{ ...F{i + 1} }} }}"));

        var answer = await _host.AskAsync("{ item { ...F0 } }" + chain + " fragment F40 on Item { id }");

        answer.Code.ShouldBe("TOO_DEEP");
        answer.Message.ShouldBe("The selections of the document nest too deeply: 42, at most 20.");
    }

    [Theory]
    [InlineData(60)]
    [InlineData(30)]
    public async Task FragmentBomb_SideBySide_IsTooWide(int levels) =>
        (await _host.AskAsync(Hostile.FragmentBomb(levels, nested: false))).Code.ShouldBe("TOO_WIDE");

    [Fact]
    public async Task FragmentBomb_Nested_IsTooDeepOrTooExpensive()
    {
        (await _host.AskAsync(Hostile.FragmentBomb(24, nested: true))).Code.ShouldBe("TOO_DEEP");
        (await _host.AskAsync(Hostile.FragmentBomb(17, nested: true))).Code.ShouldBe("TOO_EXPENSIVE");
    }

    [Fact]
    public async Task Width_OverLimit_IsRefused()
    {
        (await _host.AskAsync(Hostile.Fields(200))).Codes.ShouldAllBe(code => code == "INVALID_DOCUMENT");

        var answer = await _host.AskAsync(Hostile.Fields(4_000));

        answer.Code.ShouldBe("TOO_WIDE");
        answer.Message.ShouldBe("Too many selections stand side by side: 4000, at most 200.");
    }

    [Fact]
    public async Task Width_ThroughInlineFragments_IsRefused() =>
        (await _host.AskAsync("{" + Hostile.Repeat(" ... { hello hello }", 150) + " }")).Code.ShouldBe("TOO_WIDE");

    [Theory]
    [InlineData(" hello", 200, null)]
    [InlineData(" hello", 201, "TOO_WIDE")]
    [InlineData(" item { id parts { id } }", 180, "TOO_WIDE")]
    public async Task EqualFields_SideBySide_AreRefused(string field, int count, string? code)
    {
        var answer = await _host.AskAsync("{" + Hostile.Repeat(field, count) + " }");

        if (code is null)
        {
            answer.HasData.ShouldBeTrue();
        }
        else
        {
            answer.Code.ShouldBe(code);
        }
    }

    [Theory]
    [InlineData("{ item {", " } }")]
    [InlineData("{ hello } fragment Unused on Item { self {", " } }")]
    [InlineData("{ item { ...Used } } fragment Used on Item { self {", " } }")]
    public async Task EqualFields_NestedToCompareQuadratically_AreRefused(string before, string after)
    {
        var inner = Hostile.Repeat(" self { id id id id id id id }", 7);

        var answer = await _host.AskAsync(before + Hostile.Repeat($" self {{{inner} }}", 7) + after);

        answer.Code.ShouldBe("TOO_WIDE");
    }

    [Fact]
    public async Task DifferentFields_UnderOneName_AreRefused()
    {
        var fields = string.Concat(Enumerable.Range(0, 199).Select(i => $" number(of: {i})"));

        (await _host.AskAsync("{" + fields + " }")).Code.ShouldBe("TOO_WIDE");
        (await _host.AskAsync("{ number(of: 1) number(of: 2) }")).Code.ShouldBe("INVALID_DOCUMENT");
    }

    [Fact]
    public async Task Message_QuotingALongValue_IsShortened()
    {
        var answer = await _host.AskAsync("query($n: Int) { number(of: $n) }", new { n = new string('x', 100_000) });

        answer.Code.ShouldBe("INVALID_VARIABLES");
        answer.Text.Length.ShouldBeLessThan(2_000);
    }

    [Theory]
    [InlineData("{ nodes(ids: [#]) { id } }")]
    [InlineData("{ number(of: #) }")]
    [InlineData("{ items(first: -#) { nodes { id } } }")]
    [InlineData("{ a# }")]
    public async Task Word_OfAMillionCharacters_IsRefused(string query)
    {
        var answer = await _host.AskAsync(query.Replace("#", new string('9', 1_000_000), StringComparison.Ordinal));

        answer.Code.ShouldBe("INVALID_DOCUMENT");
        answer.Message!.ShouldStartWith("A name or a number of the document is too long: 100000");
    }

    [Theory]
    [InlineData("variables")]
    [InlineData("extensions")]
    public async Task Number_OfAMillionDigitsInJson_IsRefused(string member)
    {
        var body = $"{{\"query\":\"query($n: ID) {{ hello }}\",\"{member}\":{{\"n\":[{new string('9', 1_000_000)}]}}}}";

        var answer = await _host.PostAsync(body);

        answer.Code.ShouldBe("SYNTAX_ERROR");
        answer.Message.ShouldBe($"'{member}' holds something that is not valid Unicode text, or a number out of range.");
    }

    [Fact]
    public async Task Definitions_OverLimit_AreRefused()
    {
        static string Chain(int length) =>
            "{ ...F0 }" + string.Concat(Enumerable.Range(0, length).Select(i => $" fragment F{i} on Query {{ ...F{i + 1} }}")) + $" fragment F{length} on Query {{ hello }}";

        (await _host.AskAsync(Chain(98))).HasData.ShouldBeTrue();
        (await _host.AskAsync(Chain(600))).Message.ShouldBe("The document has too many operations and fragments: 602, at most 100.");
        (await _host.AskAsync(Hostile.Repeat("query Q { hello } ", 101), operationName: "Q")).Code.ShouldBe("TOO_WIDE");
    }

    [Fact]
    public async Task Errors_OfOneDocument_AreAHundredAtMost()
    {
        foreach (var query in new[] { "{ hello(" + Hostile.Repeat("x: 1 ", 1_000) + ") }", Hostile.Fields(200) })
        {
            (await _host.AskAsync(query)).Codes.ShouldBe(Enumerable.Repeat("INVALID_DOCUMENT", 100));
        }

        _host.Log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task FragmentCycle_Small_IsReported()
    {
        var answer = await _host.AskAsync("{ item { ...A } } fragment A on Item { id ...A self { ...A } }");

        answer.Codes.ShouldAllBe(code => code == "INVALID_DOCUMENT");
    }

    [Fact]
    public async Task FragmentCycle_ThroughEveryPair_IsRefused()
    {
        await using var host = await TestHost.StartAsync(limits => limits.MaxAliases = 100_000);
        var names = Enumerable.Range(0, 20).Select(i => $"F{i}").ToArray();
        var all = string.Concat(names.Select(name => $" {name}: self {{ ...{name} }}"));

        var answer = await host.AskAsync("{ item { ...F0 } }" + string.Concat(names.Select(name => $" fragment {name} on Item {{ id{all} }}")));

        answer.Code.ShouldBeOneOf("TOO_WIDE", "TOO_EXPENSIVE", "TOO_DEEP");
    }

    [Fact]
    public async Task Aliases_OverLimit_AreRefused()
    {
        (await _host.AskAsync(Hostile.Aliases(50))).HasData.ShouldBeTrue();
        (await _host.AskAsync(Hostile.Aliases(51))).Code.ShouldBe("TOO_MANY_ALIASES");
        (await _host.AskAsync(Hostile.Aliases(150))).Message.ShouldBe("The document has too many aliases: 150, at most 50.");
        (await _host.AskAsync(Hostile.Aliases(5_000))).Codes.ShouldBe(["TOO_MANY_TOKENS"]);
    }

    [Fact]
    public async Task Introspection_OfTypesOfFieldsOfTypes_IsTooExpensive()
    {
        (await _host.AskAsync(Hostile.Introspection(2))).HasData.ShouldBeTrue();
        (await _host.AskAsync(Hostile.Introspection(5))).Code.ShouldBe("TOO_EXPENSIVE");
    }

    [Theory]
    [InlineData(10, HttpStatusCode.OK)]
    [InlineData(11, HttpStatusCode.BadRequest)]
    [InlineData(10_000, HttpStatusCode.BadRequest)]
    public async Task Batch_OverLimit_IsRefused(int size, HttpStatusCode expected)
    {
        var answer = await _host.PostAsync("[" + string.Join(',', Enumerable.Repeat("""{"query":"{hello}"}""", size)) + "]");

        answer.Status.ShouldBe(expected);
        if (expected != HttpStatusCode.OK)
        {
            answer.Code.ShouldBe("BATCH_TOO_LARGE");
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Body_OverLimit_Is413(bool announced)
    {
        var bytes = Encoding.UTF8.GetBytes("""{"query":"{hello}","extensions":{"x":" """ + new string('x', 5 * 1024 * 1024) + "\"}}");
        using HttpContent content = announced ? new ByteArrayContent(bytes) : new Unannounced(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        var answer = await _host.SendAsync(HttpMethod.Post, "/graphql", "application/json", content);

        answer.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        answer.Code.ShouldBe("BODY_TOO_LARGE");
        answer.Message.ShouldBe("The body is too large: at most 4194304 bytes.");
    }

    [Fact]
    public async Task Body_NestedJson_Is400() =>
        (await _host.PostAsync("{\"query\":\"{hello}\",\"variables\":" + Hostile.Repeat("{\"a\":", 100_000))).Code.ShouldBe("TOO_DEEP");

    private sealed class Unannounced(byte[] bytes) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(bytes).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
