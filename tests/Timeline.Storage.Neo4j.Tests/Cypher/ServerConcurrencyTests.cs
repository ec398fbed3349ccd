using Timeline.Storage.Neo4j.Tests.Servers;

namespace Timeline.Storage.Neo4j.Tests.Cypher;

/// <summary>Against a real server: deadlocks, cancellation, many at once, power cuts.</summary>
public sealed class ServerConcurrencyTests : IAsyncLifetime
{
    private Neo4jServer _server = null!;
    private HttpCypherSession _session = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await Neo4jServer.FindAsync();
        await _server.CleanAsync();
        _session = await _server.OpenAsync();
        await _session.RunAsync(new("CREATE (:N {id: 'a', n: 0}), (:N {id: 'b', n: 0})"), AccessMode.Write, default).DrainAsync(default);
    }

    public async ValueTask DisposeAsync()
    {
        if (_session is not null)
        {
            await _session.DisposeAsync();
        }
    }

    [Fact]
    public async Task Write_Deadlock_IsRunAgainAndBothSucceed()
    {
        var attempts = 0;
        var meeting = new Barrier(2);
        var first = CrossAsync("a", "b");
        var second = CrossAsync("b", "a");

        await Task.WhenAll(first, second);

        (await AddedAsync()).ShouldBe([2, 2]);
        attempts.ShouldBe(3);

        Task CrossAsync(string one, string other) => Task.Run(() => _session.WriteAsync(
            async (transaction, token) =>
            {
                var attempt = Interlocked.Increment(ref attempts);
                await AddAsync(transaction, one, token);
                if (attempt <= 2)
                {
                    meeting.SignalAndWait(token);
                }

                await AddAsync(transaction, other, token);
            },
            default));
    }

    [Fact]
    public async Task Run_Cancelled_EndsOnTheServer()
    {
        using var source = new CancellationTokenSource();
        var running = _session.RunAsync(new("UNWIND range(1, 100000000000) AS x WITH x WHERE x < 0 RETURN x"), AccessMode.Read, source.Token).DrainAsync(default);
        await WaitForRunningAsync(1);

        await source.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => running);
        await WaitForRunningAsync(0);
    }

    [Fact]
    public async Task Run_TimedOut_EndsOnTheServer()
    {
        await using var hasty = await _server.OpenAsync(new() { AnswerTimeout = TimeSpan.FromSeconds(1), ReadRetryTime = TimeSpan.Zero });

        var e = await Should.ThrowAsync<CypherException>(() =>
            hasty.RunAsync(new("UNWIND range(1, 100000000000) AS x WITH x WHERE x < 0 RETURN x"), AccessMode.Read, default).DrainAsync(default));

        e.IsRetriable.ShouldBeTrue();
        await WaitForRunningAsync(0);
    }

    [Fact]
    public async Task Write_CancelledInStatement_LeavesNoLocks()
    {
        using var source = new CancellationTokenSource();
        var writing = _session.WriteAsync(
            async (transaction, token) =>
            {
                await AddAsync(transaction, "a", token);
                await transaction.RunAsync(new("UNWIND range(1, 100000000000) AS x WITH x WHERE x < 0 RETURN x"), token).DrainAsync(token);
            },
            source.Token);
        await WaitForRunningAsync(1);
        await source.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => writing);

        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await _session.WriteAsync((transaction, token) => AddAsync(transaction, "a", token), soon.Token);

        (await AddedAsync()).ShouldBe([1, 0]);
    }

    [Fact]
    public async Task Write_ManyOnOneLock_AllSucceedAndReadsGetThrough()
    {
        var writes = Enumerable.Range(0, 40).Select(_ => Task.Run(() => _session.WriteAsync((transaction, token) => AddAsync(transaction, "a", token), default)));
        var reads = Enumerable.Range(0, 40).Select(_ => Task.Run(() => AddedAsync()));

        await Task.WhenAll(writes.Concat<Task>(reads));

        (await AddedAsync()).ShouldBe([40, 0]);
    }

    [Fact]
    public async Task Write_PowerCutInTransaction_IsRunAgainOnTheRestartedServer()
    {
        Assert.SkipUnless(_server.CanRestart, $"Only a server started by {Neo4jServer.CommandVariable} can be killed.");
        await using var patient = await _server.OpenAsync(new() { WriteRetryTime = TimeSpan.FromMinutes(3), RetryAttempts = 1000 });
        var attempts = 0;
        Task? restarted = null;

        await patient.WriteAsync(
            async (transaction, token) =>
            {
                await AddAsync(transaction, "a", token);
                if (++attempts == 1)
                {
                    _server.Kill();
                    restarted = _server.RestartAsync();
                }

                await AddAsync(transaction, "b", token);
            },
            default);

        await restarted!;
        attempts.ShouldBeGreaterThan(1);
        (await AddedAsync()).ShouldBe([1, 1]);
    }

    private static Task<long> AddAsync(ICypherTransaction transaction, string id, CancellationToken cancellationToken) =>
        transaction.RunAsync(new("MATCH (n:N {id: $id}) SET n.n = n.n + 1", new Dictionary<string, object?> { ["id"] = id }), cancellationToken)
            .DrainAsync(cancellationToken);

    private async Task<List<long>> AddedAsync() =>
        await _session.RunAsync(new("MATCH (n:N) RETURN n.n ORDER BY n.id"), AccessMode.Read, default).Select(r => r.Integer(0)).ToListAsync();

    private async Task WaitForRunningAsync(long count)
    {
        var statement = new CypherStatement("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000' RETURN count(*)");
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while ((await _session.RunAsync(statement, AccessMode.Read, limit.Token).SingleAsync(limit.Token)).Integer(0) != count)
        {
            await Task.Delay(20, limit.Token);
        }
    }
}
