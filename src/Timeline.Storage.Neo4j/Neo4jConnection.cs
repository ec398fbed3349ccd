using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>
/// The session, opened when it is first needed and the server answers: the service may start before its database does. The graph's
/// constraints and indexes are made then, and awaited.
/// </summary>
internal sealed class Neo4jConnection(Func<CancellationToken, Task<ICypherSession>> open) : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _closing = new();
    private Task<ICypherSession>? _opening;

    /// <summary>The session. Whoever gives up waiting for it leaves the opening to the others: it goes on, and is not begun again.</summary>
    /// <exception cref="StoreException">The server cannot be reached, which is retriable, or is not one that can be used.</exception>
    internal ValueTask<ICypherSession> SessionAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_opening is null or { IsFaulted: true } or { IsCanceled: true })
            {
                _opening = OpenAsync();
            }

            return _opening.IsCompletedSuccessfully ? new(_opening.Result) : new(_opening.WaitAsync(cancellationToken));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        if (_opening is { } opening)
        {
            await ((Task)opening).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (opening.IsCompletedSuccessfully)
            {
                await opening.Result.DisposeAsync();
            }
        }

        _closing.Dispose();
    }

    private async Task<ICypherSession> OpenAsync()
    {
        var session = await open(_closing.Token);
        try
        {
            await GraphSchema.EnsureAsync(session, _closing.Token);
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }
}
