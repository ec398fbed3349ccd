using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>
/// The session, opened when it is first needed and the server answers: the service may start before its database does. The graph's
/// constraints and indexes are made then, and awaited.
/// </summary>
internal sealed class Neo4jConnection(Func<CancellationToken, Task<ICypherSession>> open) : IAsyncDisposable
{
    private readonly SemaphoreSlim _opening = new(1, 1);
    private volatile ICypherSession? _session;

    /// <summary>The session.</summary>
    /// <exception cref="StoreException">The server cannot be reached, which is retriable, or is not one that can be used.</exception>
    internal ValueTask<ICypherSession> SessionAsync(CancellationToken cancellationToken) =>
        _session is { } session ? ValueTask.FromResult(session) : new(OpenAsync(cancellationToken));

    public async ValueTask DisposeAsync()
    {
        if (_session is { } session)
        {
            await session.DisposeAsync();
        }

        _opening.Dispose();
    }

    private async Task<ICypherSession> OpenAsync(CancellationToken cancellationToken)
    {
        await _opening.WaitAsync(cancellationToken);
        try
        {
            if (_session is { } opened)
            {
                return opened;
            }

            var session = await open(cancellationToken);
            try
            {
                await GraphSchema.EnsureAsync(session, cancellationToken);
                return _session = session;
            }
            catch
            {
                await session.DisposeAsync();
                throw;
            }
        }
        finally
        {
            _opening.Release();
        }
    }
}
