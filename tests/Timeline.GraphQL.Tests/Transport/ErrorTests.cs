namespace Timeline.GraphQL.Tests.Transport;

public sealed class ErrorTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("{ hello", "SYNTAX_ERROR")]
    [InlineData("\"unterminated", "SYNTAX_ERROR")]
    [InlineData("", "BAD_ARGUMENT")]
    [InlineData("{ unknown }", "INVALID_DOCUMENT")]
    [InlineData("{ number(of: \"x\") }", "INVALID_DOCUMENT")]
    [InlineData("{ number(of: 99999999999) }", "INVALID_DOCUMENT")]
    [InlineData("{ asOf(at: {revision: 1, instant: \"x\"}) }", "INVALID_DOCUMENT")]
    [InlineData("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "INVALID_DOCUMENT")]
    [InlineData("fragment A on Query { hello }", "INVALID_DOCUMENT")]
    public async Task Document_Wrong_HasCode(string query, string code)
    {
        var answer = await _host.AskAsync(query);

        answer.Codes.ShouldAllBe(found => found == code);
        answer.Text.ShouldNotContain("\"codes\"");
        answer.Text.ShouldNotContain("System.");
        _host.Log.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("query($v: Int!) { number(of: $v) }", "x")]
    [InlineData("query($v: Int!) { number(of: $v) }", 1.5)]
    [InlineData("query($v: Int!) { number(of: $v) }", null)]
    [InlineData("query($v: String) { echo(text: $v) }", 3)]
    [InlineData("query($v: AsOf) { asOf(at: $v) }", 3)]
    [InlineData("query($v: Int) { number(of: $v) }", 1e300)]
    [InlineData("query($v: Int) { number(of: $v) }", 5_000_000_000)]
    [InlineData("query($v: Int) { number(of: $v) }", true)]
    public async Task Variables_Wrong_HaveCode(string query, object? value)
    {
        var answer = await _host.AskAsync(query, new { v = value });

        answer.Code.ShouldBe("INVALID_VARIABLES");
        answer.Text.ShouldNotContain("System.");
        _host.Log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Variables_WrongOnCachedDocument_AreStillRefused()
    {
        const string Query = "query($v: AsOf, $n: Int!) { asOf(at: $v) number(of: $n) }";
        (await _host.AskAsync(Query, new { v = new { revision = 1 }, n = 1 })).Data.GetProperty("asOf").GetString().ShouldBe("then");

        (await _host.AskAsync(Query, new { v = new { revision = 1, instant = "x" }, n = 1 })).Code.ShouldBe("INVALID_VARIABLES");
        (await _host.AskAsync(Query, new { v = new { revision = 1 }, n = "x" })).Code.ShouldBe("INVALID_VARIABLES");
        (await _host.AskAsync(Query, new { v = new { revision = 1 } })).Code.ShouldBe("INVALID_VARIABLES");
    }

    [Fact]
    public async Task Resolver_ThrowsClientError_ShowsAllOfIt()
    {
        var answer = await _host.AskAsync("{ hello\n  again: refused }");

        answer.Error.GetRawText().ShouldBe(
            """{"message":"Not a date.","locations":[{"line":2,"column":3}],"path":["again"],"extensions":{"code":"BAD_DATE","position":3}}""");
        _host.Log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Resolver_ThrowsSeveral_ShowsEach() => (await _host.AskAsync("{ refusedTwice }")).Codes.ShouldBe(["BAD_ID", "BAD_DATE"]);

    [Fact]
    public async Task Resolver_StoreFailsForNow_IsStoreUnavailable()
    {
        var answer = await _host.AskAsync("{ storeDown }");

        answer.Code.ShouldBe("STORE_UNAVAILABLE");
        answer.Error.GetProperty("extensions").GetProperty("retriable").GetBoolean().ShouldBeTrue();
        answer.Text.ShouldNotContain("secret");
        _host.Log.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{ broken }")]
    [InlineData("{ brokenError }")]
    [InlineData("{ storeBroken }")]
    [InlineData("{ nothing }")]
    public async Task Resolver_Fails_IsMaskedAndLogged(string query)
    {
        var answer = await _host.AskAsync(query);

        answer.Code.ShouldBe("INTERNAL");
        answer.Message.ShouldBe("Internal error.");
        answer.Error.GetProperty("extensions").EnumerateObject().Select(entry => entry.Name).ShouldBe(["code", "traceId"]);
        foreach (var secret in new[] { "secret", "Exception", "InvalidOperation", "INVALID_OPERATION", "stack", "SELECT", "/srv" })
        {
            answer.Text.ShouldNotContain(secret, Case.Insensitive);
        }

        var (message, exception) = _host.Log.Errors.ShouldHaveSingleItem();
        message.ShouldContain(answer.Error.GetProperty("extensions").GetProperty("traceId").GetString()!);
        exception.ShouldNotBeNull();
    }
}
