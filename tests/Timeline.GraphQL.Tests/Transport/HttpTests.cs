using System.Net;
using System.Text;

namespace Timeline.GraphQL.Tests.Transport;

public sealed class HttpTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Post_Query_AnswersData()
    {
        var answer = await _host.AskAsync("{ hello numbers }");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.MediaType.ShouldBe("application/json");
        answer.Text.ShouldBe("""{"data":{"hello":"world","numbers":[1,2,3]},"extensions":{"cost":{"requested":2,"limit":100000,"remaining":99998}}}""");
    }

    [Fact]
    public async Task Post_TextOfAllKinds_ComesBackUnescaped()
    {
        var answer = await _host.AskAsync("query($t: String) { echo(text: $t) }", new { t = "1+1 'é' <김>" });

        answer.Text.ShouldContain("1+1 'é' <김>");
    }

    [Fact]
    public async Task Post_OperationName_ChoosesOperation()
    {
        var answer = await _host.AskAsync("query A { hello } query B { number(of: 3) }", operationName: "B");

        answer.Data.GetRawText().ShouldBe("""{"number":3}""");
    }

    [Theory]
    [InlineData("C")]
    [InlineData(null)]
    public async Task Post_OperationUnclear_IsInvalidDocument(string? operationName)
    {
        var answer = await _host.AskAsync("query A { hello } query B { hello }", operationName: operationName);

        answer.Code.ShouldBe("INVALID_DOCUMENT");
    }

    [Fact]
    public async Task Get_Query_AnswersData()
    {
        var answer = await _host.GetAsync("?query=query(%24n:Int){number(of:%24n)}&variables={\"n\":4}");

        answer.Data.GetRawText().ShouldBe("""{"number":4}""");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Get_Mutation_IsRefusedWithAllow(string accept)
    {
        var answer = await _host.GetAsync("?query=mutation{touch}", accept);

        answer.Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Allow.ShouldBe(["POST"]);
        answer.Code.ShouldBe("INVALID_DOCUMENT");
        answer.HasData.ShouldBeFalse();
    }

    [Fact]
    public async Task Post_Mutation_Runs() => (await _host.AskAsync("mutation { touch }")).Data.GetRawText().ShouldBe("""{"touch":"touched"}""");

    [Fact]
    public async Task Post_Subscription_IsRefused()
    {
        var answer = await _host.AskAsync("subscription { ticks }");

        answer.Code.ShouldBe("INVALID_DOCUMENT");
        answer.Message.ShouldBe("Subscriptions cannot be answered by one HTTP response.");
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task OtherMethod_IsRefusedWithAllow(string method)
    {
        var answer = await _host.SendAsync(new(method), "/graphql", null);

        answer.Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Allow.ShouldBe(["GET", "POST"]);
        answer.Code.ShouldBe("BAD_ARGUMENT");
    }

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("application/json; charset=utf-8", "application/json")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json, application/json", "application/graphql-response+json")]
    [InlineData("application/json, application/graphql-response+json", "application/json")]
    [InlineData("application/graphql-response+json;q=0.5, application/json", "application/json")]
    [InlineData("application/json;q=0, */*;q=0.1", "application/graphql-response+json")]
    [InlineData("text/html, */*;q=0.8", "application/json")]
    public async Task Accept_Known_DecidesMediaType(string? accept, string expected)
    {
        var answer = await _host.SendAsync(HttpMethod.Get, "/graphql?query={hello}", accept);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.MediaType.ShouldBe(expected);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json; charset=latin1")]
    [InlineData("application/json;q=0")]
    [InlineData(";;")]
    public async Task Accept_Unknown_Is406(string accept)
    {
        var answer = await _host.GetAsync("?query={hello}", accept);

        answer.Status.ShouldBe(HttpStatusCode.NotAcceptable);
        answer.Code.ShouldBe("BAD_ARGUMENT");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=latin1")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task ContentType_NotJson_Is415(string contentType)
    {
        var answer = await _host.PostAsync("""{"query":"{hello}"}""", contentType: contentType);

        answer.Status.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        answer.Code.ShouldBe("BAD_ARGUMENT");
    }

    [Fact]
    public async Task Response_Always_VariesByLanguageAndAccept()
    {
        (await _host.AskAsync("{ hello }")).Vary.ShouldBe(["Accept-Language", "Accept"]);
        (await _host.PostAsync("{")).Vary.ShouldBe(["Accept-Language", "Accept"]);
    }

    [Theory]
    [InlineData("{", "SYNTAX_ERROR", "line 1, byte 2")]
    [InlineData("", "SYNTAX_ERROR", "line 1, byte 1")]
    [InlineData("{\n \"query\": nope}", "SYNTAX_ERROR", "line 2, byte 12")]
    [InlineData("3", "BAD_ARGUMENT", "The body must be a JSON object with 'query', not a number.")]
    [InlineData("null", "BAD_ARGUMENT", "not null")]
    [InlineData("{}", "BAD_ARGUMENT", "The body needs 'query'")]
    [InlineData("""{"query":null}""", "BAD_ARGUMENT", "The body needs 'query'")]
    [InlineData("""{"query":""}""", "BAD_ARGUMENT", "The body needs 'query'")]
    [InlineData("""{"query":7}""", "BAD_ARGUMENT", "'query' must be a string, not a number.")]
    [InlineData("""{"query":"\ud800"}""", "SYNTAX_ERROR", "'query' holds something that is not valid Unicode")]
    [InlineData("""{"query":"{hello}","operationName":{}}""", "BAD_ARGUMENT", "'operationName' must be a string, not an object.")]
    [InlineData("""{"query":"{hello}","variables":"x"}""", "INVALID_VARIABLES", "'variables' must be a JSON object, not a string.")]
    [InlineData("""{"query":"{hello}","variables":[]}""", "INVALID_VARIABLES", "'variables' must be a JSON object, not an array.")]
    [InlineData("""{"query":"{hello}","extensions":true}""", "BAD_ARGUMENT", "'extensions' must be a JSON object, not a boolean.")]
    [InlineData("[]", "BAD_ARGUMENT", "A batch needs at least one request.")]
    [InlineData("""[{"query":"{hello}"},4]""", "BAD_ARGUMENT", "Entry 1 of the batch must be a JSON object with 'query', not a number.")]
    public async Task Post_BodyNotWellFormed_Is400AndSaysWhat(string body, string code, string message)
    {
        var answer = await _host.PostAsync(body);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Code.ShouldBe(code);
        answer.Message!.ShouldContain(message);
        answer.HasData.ShouldBeFalse();
    }

    [Theory]
    [InlineData("", "BAD_ARGUMENT")]
    [InlineData("?query=", "BAD_ARGUMENT")]
    [InlineData("?query={hello}&variables=x", "SYNTAX_ERROR")]
    [InlineData("?query={hello}&variables=[]", "INVALID_VARIABLES")]
    [InlineData("?query={hello}&extensions=3", "BAD_ARGUMENT")]
    public async Task Get_ParametersNotWellFormed_Is400(string parameters, string code)
    {
        var answer = await _host.GetAsync(parameters);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("application/graphql-response+json", HttpStatusCode.BadRequest)]
    public async Task Post_RequestError_StatusFollowsMediaType(string accept, HttpStatusCode expected)
    {
        foreach (var query in new[] { "{ hello", "{ unknown }", "query($n: Int!) { number(of: $n) }" })
        {
            var answer = await _host.AskAsync(query, accept: accept);

            answer.Status.ShouldBe(expected);
            answer.HasData.ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Post_FieldError_Is200WithData()
    {
        var answer = await _host.AskAsync("{ hello refused }", accept: "application/graphql-response+json");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Data.GetRawText().ShouldBe("""{"hello":"world","refused":null}""");
    }

    [Fact]
    public async Task Batch_SeveralRequests_AnswersEachInOrder()
    {
        var answer = await _host.PostAsync("""[{"query":"{hello}"},{"query":"{unknown}"},{"query":"{revision}"}]""");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Json.GetArrayLength().ShouldBe(3);
        answer.Json[0].GetProperty("data").GetProperty("hello").GetString().ShouldBe("world");
        answer.Json[0].GetProperty("extensions").TryGetProperty("revision", out _).ShouldBeFalse();
        answer.Json[1].GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("INVALID_DOCUMENT");
        answer.Json[2].GetProperty("extensions").GetProperty("revision").GetInt32().ShouldBe(7);
    }

    [Fact]
    public async Task Resolver_Scope_KnowsAcceptLanguage()
    {
        using var body = new StringContent("""{"query":"{language}"}""", Encoding.UTF8, "application/json");

        var answer = await _host.SendAsync(HttpMethod.Post, "/graphql", "*/*", body, "de-AT");

        answer.Data.GetProperty("language").GetString().ShouldBe("de-AT");
    }
}
