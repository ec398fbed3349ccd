using Microsoft.AspNetCore.Http;
using Timeline.Storage.Neo4j.Tests.Servers;

namespace Timeline.Storage.Neo4j.Tests.Cypher;

/// <summary>Single statements against a server that misbehaves.</summary>
public sealed class RunContractTests
{
    private static readonly CypherStatement Statement = new("RETURN $x", new Dictionary<string, object?> { ["x"] = 1L });

    [Fact]
    public async Task Run_Statement_AsksForTypedRows()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.OpenAsync();

        await session.RunAsync(Statement, AccessMode.Read, default).DrainAsync(default);

        var request = fake.Requests.Single();
        request.Short.ShouldBe("POST /db/neo4j/query/v2");
        request.Headers["Accept"].ShouldBe("application/vnd.neo4j.query, application/json; q=0.9");
        request.Headers["Content-Type"].ShouldBe("application/json");
        request.Headers.ShouldNotContainKey("Authorization");
        request.Json.GetProperty("statement").GetString().ShouldBe("RETURN $x");
        request.Json.GetProperty("parameters").GetProperty("x").GetRawText().ShouldBe("1");
        request.Json.GetProperty("accessMode").GetString().ShouldBe("Read");
        request.Json.TryGetProperty("bookmarks", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Run_DatabaseNameWithSigns_IsEncodedOnce()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.OpenAsync(uri: $"{fake.Uri}/my%20db");

        await session.RunAsync(Statement, AccessMode.Read, default).DrainAsync(default);

        fake.Requests.Single().Path.ShouldBe("/db/my%20db/query/v2");
    }

    [Theory]
    [InlineData("Grüße", "p:w", "R3LDvMOfZTpwOnc=")]
    public async Task Run_WithUser_SendsBasicCredentials(string user, string password, string encoded)
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.OpenAsync(uri: fake.Uri.Replace("://", $"://{user}:{password}@", StringComparison.Ordinal));

        await session.RunAsync(Statement, AccessMode.Read, default).DrainAsync(default);

        fake.Requests.Single().Headers["Authorization"].ShouldBe($"Basic {encoded}");
    }

    [Fact]
    public async Task Run_ErrorAfterRows_GivesRowsThenThrows()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(Answer.Rows([1, 2], Answer.Errors("Neo.ClientError.Statement.ArithmeticError"))).OpenAsync();
        var rows = new List<long>();

        var e = await Should.ThrowAsync<CypherException>(async () =>
        {
            await foreach (var row in session.RunAsync(Statement, AccessMode.Read, default))
            {
                rows.Add(row.Integer(0));
            }
        });

        rows.ShouldBe([1, 2]);
        e.Code.ShouldBe("Neo.ClientError.Statement.ArithmeticError");
        e.IsRetriable.ShouldBeFalse();
        fake.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Run_RetriableErrorAfterRows_IsNotTriedAgain()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(Answer.Rows([1], Answer.Errors("Neo.TransientError.General.DatabaseUnavailable"))).OpenAsync();

        var e = await Failing(session, AccessMode.Read);

        e.IsRetriable.ShouldBeTrue();
        fake.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Run_RetriableErrorBeforeRows_IsTriedAgainOnlyWhenReading()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        var refused = Answer.Rows([], Answer.Errors("Neo.TransientError.Transaction.DeadlockDetected"));
        await using var session = await fake.Then(refused, Answer.Error(400, "Neo.ClientError.Cluster.NotALeader"), Answer.Rows([3]), refused).OpenAsync();

        (await session.RunAsync(Statement, AccessMode.Read, default).SingleAsync()).Integer(0).ShouldBe(3);
        var e = await Failing(session, AccessMode.Write);

        e.IsRetriable.ShouldBeTrue();
        e.IsCommitUnknown.ShouldBeFalse();
        fake.Requests.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Run_UnavailableThenWell_IsTriedAgain()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(Answer.Typed(503, "down for the moment", "text/plain"), Answer.Cut(""), Answer.Rows([3])).OpenAsync();

        (await session.RunAsync(Statement, AccessMode.Read, default).SingleAsync()).Integer(0).ShouldBe(3);

        fake.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Run_UnavailableForLong_GivesUpAfterBoundedAttempts()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then([.. Enumerable.Repeat(Answer.Typed(503, "", "text/plain"), 20)]).OpenAsync();

        var e = await Failing(session, AccessMode.Read);

        e.IsRetriable.ShouldBeTrue();
        e.HttpStatus.ShouldBe(503);
        fake.Requests.Count.ShouldBe(1 + FakeNeo4j.Quick.RetryAttempts);
    }

    [Fact]
    public async Task Run_UnavailableForLong_GivesUpAfterBoundedTime()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then([.. Enumerable.Repeat(Answer.Typed(503, "", "text/plain"), 20)])
            .OpenAsync(FakeNeo4j.Quick with { ReadRetryTime = TimeSpan.Zero });

        await Failing(session, AccessMode.Read);

        fake.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Run_Unauthorized_IsNotTriedAgain()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(Answer.Json(401, $"{{{Answer.Errors("Neo.ClientError.Security.Unauthorized")}}}")).OpenAsync();

        var e = await Failing(session, AccessMode.Read);

        e.Code.ShouldBe("Neo.ClientError.Security.Unauthorized");
        e.IsRetriable.ShouldBeFalse();
        fake.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Run_CutAmongRows_GivesRowsThenThrows(bool isWrite)
    {
        var mode = isWrite ? AccessMode.Write : AccessMode.Read;
        await using var fake = await FakeNeo4j.StartAsync();
        var read = new TaskCompletionSource();
        const string text = """{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}],[{"$ty""";
        await using var session = await fake.Then(Answer.Cut(text, read.Task)).OpenAsync();
        var rows = 0;

        var e = await Should.ThrowAsync<CypherException>(async () =>
        {
            await foreach (var row in session.RunAsync(Statement, mode, default))
            {
                rows++;
                read.SetResult();
            }
        });

        rows.ShouldBe(1);
        e.Code.ShouldBeNull();
        e.IsRetriable.ShouldBe(!isWrite);
        e.IsCommitUnknown.ShouldBe(isWrite);
        fake.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("""{"data":{"fields":["x"],"values":[[1]]}}""")]
    [InlineData("""{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}]""")]
    [InlineData("not JSON")]
    public async Task Run_Malformed_ThrowsAndIsNotTriedAgain(string text)
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(Answer.Typed(202, text)).OpenAsync();

        var e = await Failing(session, AccessMode.Read);

        e.Message.ShouldStartWith("The answer of Neo4j makes no sense");
        e.IsRetriable.ShouldBeFalse();
        fake.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Run_NoAnswer_TimesOutAndEndsTheStatement()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        var options = FakeNeo4j.Quick with { AnswerTimeout = TimeSpan.FromMilliseconds(300), RetryAttempts = 1, ReadRetryTime = TimeSpan.Zero };
        await using var session = await fake.Then(Answer.Never()).OpenAsync(options);

        var e = await Failing(session, AccessMode.Read);

        e.Message.ShouldEndWith("did not answer within 0.3 s.");
        e.IsRetriable.ShouldBeTrue();
        var run = fake.Requests[0].Json.GetProperty("parameters").GetProperty(StatementContent.RunParameter).GetString();
        fake.Requests[1].Json.GetProperty("statement").GetString()!.ShouldContain("TERMINATE TRANSACTIONS");
        fake.Requests[1].Json.GetProperty("parameters").GetProperty("run").GetString().ShouldBe(run);
    }

    [Fact]
    public async Task Run_StallAmongRows_TimesOut()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        var stalling = async (HttpContext context) =>
        {
            context.Response.StatusCode = 202;
            context.Response.ContentType = "application/vnd.neo4j.query";
            await context.Response.WriteAsync("""{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}],""");
            await context.Response.Body.FlushAsync();
            await Answer.Never()(context);
        };
        await using var session = await fake.Then(stalling).OpenAsync(FakeNeo4j.Quick with { AnswerTimeout = TimeSpan.FromMilliseconds(300) });

        var e = await Failing(session, AccessMode.Read);

        e.IsRetriable.ShouldBeTrue();
        fake.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Run_Cancelled_ThrowsCancellationAndEndsTheStatement()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        var reached = new TaskCompletionSource();
        await using var session = await fake.Then(Answer.Never(reached)).OpenAsync();
        using var source = new CancellationTokenSource();

        var running = session.RunAsync(Statement, AccessMode.Read, source.Token).DrainAsync(default);
        await reached.Task;
        await source.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => running);
        fake.Requests[1].Json.GetProperty("statement").GetString()!.ShouldContain("TERMINATE TRANSACTIONS");
    }

    [Fact]
    public async Task Run_ParameterThatCannotBeSent_IsRefusedAndTheSessionLives()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(Answer.Rows([1])).OpenAsync();
        var bad = new CypherStatement("RETURN $x", new Dictionary<string, object?> { ["x"] = 1m });

        var e = await Should.ThrowAsync<ArgumentException>(() => session.RunAsync(bad, AccessMode.Read, default).DrainAsync(default));

        e.Message.ShouldStartWith("A value of type Decimal cannot be sent to Neo4j.");
        (await session.RunAsync(Statement, AccessMode.Read, default).SingleAsync()).Integer(0).ShouldBe(1);
    }

    private static async Task<CypherException> Failing(HttpCypherSession session, AccessMode mode) =>
        await Should.ThrowAsync<CypherException>(() => session.RunAsync(Statement, mode, default).DrainAsync(default));
}
