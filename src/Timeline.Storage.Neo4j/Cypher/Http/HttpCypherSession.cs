using System.Runtime.CompilerServices;
using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>Cypher over Neo4j's HTTP Query API, version 2, as of Neo4j 5.26.</summary>
internal sealed class HttpCypherSession : ICypherSession
{
    private readonly HttpClient _client;
    private readonly QueryApi _api;
    private readonly Bookmarks _bookmarks;
    private readonly RetryPolicy _reads;
    private readonly RetryPolicy _writes;
    private readonly SemaphoreSlim _writing;

    private HttpCypherSession(HttpClient client, Neo4jAddress address, Neo4jDiscovery server, CypherSessionOptions options)
    {
        Server = server;
        _client = client;
        _api = new(client, address, server.Endpoint, options.AnswerTimeout);
        _bookmarks = new(options.UseBookmarks ?? !server.IsCommunity);
        _reads = new(options, options.ReadRetryTime, TimeProvider.System);
        _writes = new(options, options.WriteRetryTime, TimeProvider.System);
        _writing = new(options.ConcurrentWrites);
    }

    /// <summary>What the server said of itself.</summary>
    internal Neo4jDiscovery Server { get; }

    /// <summary>Finds the server, and makes sure that it is recent enough, lets us in and has the database.</summary>
    /// <exception cref="StoreException">One line that says what is wrong and what to do; retriable if the server cannot be reached.</exception>
    internal static async Task<HttpCypherSession> OpenAsync(Neo4jAddress address, CypherSessionOptions? options, CancellationToken cancellationToken)
    {
        options ??= CypherSessionOptions.Default;
        var client = QueryApi.CreateClient(address, options);
        try
        {
            var server = await Neo4jDiscovery.FindAsync(client, address, options.AnswerTimeout, cancellationToken);
            var session = new HttpCypherSession(client, address, server, options);
            await Neo4jDiscovery.ProbeAsync(session, address, cancellationToken);
            return session;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    public async IAsyncEnumerable<CypherRow> RunAsync(
        CypherStatement statement, AccessMode mode, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (mode == AccessMode.Read)
        {
            var (response, first) = await _reads.RunAsync(token => StartAsync(statement, mode, _bookmarks.Current, token), cancellationToken);
            await using (response)
            {
                for (var row = first; row is not null; row = await response.ReadAsync(cancellationToken))
                {
                    yield return row;
                }
            }

            yield break;
        }

        await _writing.WaitAsync(cancellationToken);
        try
        {
            var sent = _bookmarks.Current;
            var (response, first) = await CommittingAsync(() => StartAsync(statement, mode, sent, cancellationToken));
            await using (response)
            {
                var row = first;
                try
                {
                    while (row is not null)
                    {
                        yield return row;
                        row = null;
                        row = await CommittingAsync(() => response.ReadAsync(cancellationToken).AsTask());
                    }
                }
                finally
                {
                    // It is committed after its last row, whether the caller wants that or not.
                    if (row is not null && !cancellationToken.IsCancellationRequested)
                    {
                        await CommittingAsync(() => response.DrainAsync(cancellationToken));
                    }
                }

                _bookmarks.Replace(sent, response.Summary.Bookmarks);
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    public async Task<T> WriteAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            return await _writes.RunAsync(token => TryWriteAsync(work, token), cancellationToken);
        }
        finally
        {
            _writing.Release();
        }
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        _writing.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<T> TryWriteAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var transaction = new HttpCypherTransaction(_api, _bookmarks);
        try
        {
            var result = await work(transaction, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            await transaction.CommitAsync();
            return result;
        }
        catch (Exception e)
        {
            ForgetSpoiltBookmarks(e);
            await transaction.RollBackAsync();
            throw;
        }
    }

    private async Task<(QueryResponse Response, CypherRow? First)> StartAsync(
        CypherStatement statement, AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken)
    {
        QueryResponse? response = null;
        try
        {
            response = await _api.PostAsync("", statement, mode, bookmarks, affinity: null, cancellationToken);
            return (response, await response.ReadAsync(cancellationToken));
        }
        catch (Exception e)
        {
            ForgetSpoiltBookmarks(e);
            if (response is not null)
            {
                await response.DisposeAsync();
            }

            throw;
        }
    }

    // A statement in a transaction of its own is committed by the server, so that a connection lost at any time leaves that open.
    private static async Task<T> CommittingAsync<T>(Func<Task<T>> step)
    {
        try
        {
            return await step();
        }
        catch (CypherException e) when (!e.IsUnsent && CypherErrors.LeavesCommitUnknown(e.Code))
        {
            throw e.WithUnknownCommit();
        }
    }

    private void ForgetSpoiltBookmarks(Exception e)
    {
        if (e is CypherException { Code: var code } && CypherErrors.SpoilsBookmarks(code))
        {
            _bookmarks.Clear();
        }
    }
}
