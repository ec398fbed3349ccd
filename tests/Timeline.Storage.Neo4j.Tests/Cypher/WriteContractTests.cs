using Timeline.Storage.Neo4j.Tests.Servers;

namespace Timeline.Storage.Neo4j.Tests.Cypher;

/// <summary>Units of work against a server that misbehaves.</summary>
public sealed class WriteContractTests
{
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";

    private static readonly CypherStatement Statement = new("CREATE (n)");
    private static readonly CypherStatement[] Three = [new("CREATE (:A)"), new("CREATE (:B)"), new("CREATE (:C)")];
    private static readonly string[] OnceThrough = ["POST /db/neo4j/query/v2/tx", "POST /db/neo4j/query/v2/tx/t1", "POST /db/neo4j/query/v2/tx/t1/commit"];

    private static Func<Microsoft.AspNetCore.Http.HttpContext, Task> Ran => Answer.Rows([1], Answer.Transaction);

    [Fact]
    public async Task Write_Well_BeginsRunsCommits()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(Answer.Begun(), Ran, Answer.Committed()).OpenAsync();

        (await WriteAsync(session)).ShouldBe(1);

        fake.Requests.Select(r => r.Short).ShouldBe(OnceThrough);
        fake.Requests[0].Json.GetProperty("accessMode").GetString().ShouldBe("Write");
    }

    [Fact]
    public async Task Write_WithoutStatements_AsksNothing()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.OpenAsync();

        (await session.WriteAsync((_, _) => Task.FromResult(5), default)).ShouldBe(5);

        fake.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Write_SeveralStatements_SendsTheNextAtOnceAndItsEndWhenItsTurnComes()
    {
        var done = new TaskCompletionSource();
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(Answer.Begun(), Answer.After(done.Task, Ran), Ran, Ran, Answer.Committed()).OpenAsync();

        var writing = session.WriteAsync((transaction, ct) => transaction.WriteAsync(Three, ct), default);
        await fake.ArrivedAsync(3);
        var ended = fake.Requests.Count;
        done.SetResult();
        await writing;

        ended.ShouldBe(2);
        fake.Requests.Skip(1).SkipLast(1).Select(r => r.Json.GetProperty("statement").GetString()).ShouldBe(Three.Select(s => s.Text));
        fake.Requests[^1].Short.ShouldEndWith("/commit");
    }

    [Fact]
    public async Task Write_SeveralStatementsOfWhichOneIsRefused_NeverEndsTheNext()
    {
        const string refusal = "Neo.ClientError.Schema.ConstraintValidationFailed";
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(Answer.Begun(), Ran, Answer.Error(400, refusal)).OpenAsync();

        var e = await Should.ThrowAsync<CypherException>(
            () => session.WriteAsync((transaction, ct) => transaction.WriteAsync(Three, ct), default));

        e.Code.ShouldBe(refusal);
        fake.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Write_DeadlockBesideRows_RunsTheWholeUnitAgain()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(
            Answer.Begun(), Answer.Rows([1], Answer.Errors(Deadlock)),
            Answer.Begun(), Answer.Error(400, Deadlock),
            Answer.Begun(), Ran, Answer.Committed()).OpenAsync();

        (await WriteAsync(session)).ShouldBe(1);

        fake.Requests.Count.ShouldBe(7);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Write_TransactionGone_RunsTheWholeUnitAgain(bool atCommit)
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await (atCommit
            ? fake.Then(Answer.Begun(), Ran, Answer.NotFound())
            : fake.Then(Answer.Begun(), Answer.NotFound())).Then(Answer.Begun(), Ran, Answer.Committed()).OpenAsync();

        (await WriteAsync(session)).ShouldBe(1);

        fake.Requests.TakeLast(3).Select(r => r.Short).ShouldBe(OnceThrough);
    }

    [Fact]
    public async Task Write_AnswerWithoutTransaction_RunsTheWholeUnitAgain()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(
            Answer.Begun(), Answer.Rows([1]), Answer.NotFound(), Answer.Begun(), Ran, Answer.Committed()).OpenAsync();

        (await WriteAsync(session)).ShouldBe(1);

        fake.Requests.TakeLast(3).Select(r => r.Short).ShouldBe(OnceThrough);
    }

    [Fact]
    public async Task Write_CutBeforeCommit_RunsTheWholeUnitAgain()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(
            Answer.Begun(), Answer.Cut(""), Answer.NotFound(), Answer.Begun(), Ran, Answer.Committed()).OpenAsync();

        (await WriteAsync(session)).ShouldBe(1);

        fake.Requests[2].Short.ShouldBe("DELETE /db/neo4j/query/v2/tx/t1");
        fake.Requests.Count.ShouldBe(6);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"bookm")]
    public async Task Write_CutDuringCommit_IsUnknownAndNeverSentAgain(string text)
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(Answer.Begun(), Ran, Answer.Cut(text)).OpenAsync();

        var e = await Should.ThrowAsync<CypherException>(() => WriteAsync(session));

        e.IsCommitUnknown.ShouldBeTrue();
        e.IsRetriable.ShouldBeFalse();
        fake.Requests.Select(r => r.Short).ShouldBe(OnceThrough);
    }

    [Theory]
    [InlineData(503, "text/plain", "busy")]
    [InlineData(202, "application/vnd.neo4j.query", "nonsense")]
    [InlineData(500, "application/json", "{\"errors\":[{\"code\":\"Neo.DatabaseError.Transaction.TransactionCommitFailed\",\"message\":\"?\"}]}")]
    public async Task Write_CommitAnsweredUnclearly_IsUnknown(int status, string type, string text)
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(Answer.Begun(), Ran, Answer.Typed(status, text, type)).OpenAsync();

        var e = await Should.ThrowAsync<CypherException>(() => WriteAsync(session));

        e.IsCommitUnknown.ShouldBeTrue();
        fake.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Write_CommitNotAnswered_IsUnknown()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(Answer.Begun(), Ran, Answer.Never()).OpenAsync(FakeNeo4j.Quick with { AnswerTimeout = TimeSpan.FromMilliseconds(300) });

        (await Should.ThrowAsync<CypherException>(() => WriteAsync(session))).IsCommitUnknown.ShouldBeTrue();
    }

    [Fact]
    public async Task Write_CommitRefused_IsRunAgainWhereThatHelps()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(
            Answer.Begun(), Ran, Answer.Error(400, Deadlock),
            Answer.Begun(), Ran, Answer.Error(400, "Neo.ClientError.Schema.ConstraintValidationFailed")).OpenAsync();

        var e = await Should.ThrowAsync<CypherException>(() => WriteAsync(session));

        e.Code.ShouldBe("Neo.ClientError.Schema.ConstraintValidationFailed");
        e.IsCommitUnknown.ShouldBeFalse();
        fake.Requests.Count.ShouldBe(6);
    }

    [Fact]
    public async Task Write_WorkThrows_RollsBackAndPassesItOn()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(Answer.Begun(), Ran, Answer.NotFound()).OpenAsync();

        await Should.ThrowAsync<InvalidTimeZoneException>(() => session.WriteAsync(
            async (transaction, token) =>
            {
                await transaction.RunAsync(Statement, token).DrainAsync(token);
                throw new InvalidTimeZoneException();
            },
            default));

        fake.Requests[^1].Short.ShouldBe("DELETE /db/neo4j/query/v2/tx/t1");
    }

    [Fact]
    public async Task Write_FailureThatTheWorkSwallows_IsNotCommitted()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(Answer.Begun(), Answer.Error(400, "Neo.ClientError.Statement.SyntaxError")).OpenAsync();

        var e = await Should.ThrowAsync<CypherException>(() => session.WriteAsync(
            async (transaction, token) =>
            {
                await Should.ThrowAsync<CypherException>(() => transaction.RunAsync(Statement, token).DrainAsync(token));
                return 0;
            },
            default));

        e.Code.ShouldBe("Neo.ClientError.Statement.SyntaxError");
        fake.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Write_CancelledDuringStatement_EndsItAndRollsBack()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        var reached = new TaskCompletionSource();
        await using var session = await fake.Then(Answer.Begun(), Answer.Never(reached)).OpenAsync();
        using var source = new CancellationTokenSource();

        var writing = WriteAsync(session, source.Token);
        await reached.Task;
        await source.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => writing);
        fake.Requests[2].Body.ShouldContain("TERMINATE TRANSACTIONS");
        fake.Requests[3].Short.ShouldBe("DELETE /db/neo4j/query/v2/tx/t1");
    }

    [Fact]
    public async Task Write_CallerLeavesRows_TheyAreReadBeforeTheNextStatement()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(Answer.Begun(), Answer.Rows([1, 2, 3], Answer.Transaction), Ran, Answer.Committed()).OpenAsync();

        var first = await session.WriteAsync(
            async (transaction, token) =>
            {
                var row = await transaction.RunAsync(Statement, token).FirstAsync(token);
                await transaction.RunAsync(Statement, token).DrainAsync(token);
                return row.Integer(0);
            },
            default);

        first.ShouldBe(1);
        fake.Requests.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Write_Cluster_EchoesItsAffinity()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        var begun = Answer.Begun();
        await using var session = await fake.Then(
            context =>
            {
                context.Response.Headers["neo4j-cluster-affinity"] = "member-2";
                return begun(context);
            },
            Ran,
            Answer.Committed()).OpenAsync();

        await WriteAsync(session);

        fake.Requests[0].Headers.ShouldNotContainKey("neo4j-cluster-affinity");
        fake.Requests.Skip(1).ShouldAllBe(r => r.Headers["neo4j-cluster-affinity"] == "member-2");
    }

    [Theory]
    [InlineData(FakeNeo4j.Enterprise, null, true)]
    [InlineData(FakeNeo4j.Community, null, false)]
    [InlineData(FakeNeo4j.Community, true, true)]
    [InlineData(FakeNeo4j.Enterprise, false, false)]
    public async Task Write_Bookmarks_AreSentLaterWhereTheyAreOn(string root, bool? use, bool isSent)
    {
        await using var fake = await FakeNeo4j.StartAsync();
        fake.Root = root;
        await using var session = await fake.Then(
            Answer.Begun(), Ran, Answer.Committed("b1"), Answer.Begun(), Ran, Answer.Committed("b2")).OpenAsync(FakeNeo4j.Quick with { UseBookmarks = use });

        await WriteAsync(session);
        await WriteAsync(session);
        await session.RunAsync(Statement, AccessMode.Read, default).DrainAsync(default);

        Sent(fake.Requests[0]).ShouldBeEmpty();
        Sent(fake.Requests[3]).ShouldBe(isSent ? ["b1"] : []);
        Sent(fake.Requests[6]).ShouldBe(isSent ? ["b2"] : []);
    }

    private static string[] Sent(FakeRequest request) =>
        request.Json.TryGetProperty("bookmarks", out var bookmarks) ? [.. bookmarks.EnumerateArray().Select(b => b.GetString()!)] : [];

    private static Task<long> WriteAsync(HttpCypherSession session, CancellationToken cancellationToken = default) =>
        session.WriteAsync((transaction, token) => transaction.RunAsync(Statement, token).DrainAsync(token), cancellationToken);
}
