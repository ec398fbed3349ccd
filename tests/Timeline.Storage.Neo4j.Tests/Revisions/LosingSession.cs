namespace Timeline.Storage.Neo4j.Tests.Revisions;

/// <summary>A session that loses the answer to one of its writes after it is committed.</summary>
/// <param name="session">The session that does the work.</param>
/// <param name="lost">Which write, from 1.</param>
internal sealed class LosingSession(ICypherSession session, int lost) : ICypherSession
{
    private int _writes;

    public IAsyncEnumerable<CypherRow> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken) =>
        session.RunAsync(statement, mode, cancellationToken);

    public async Task<T> WriteAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var result = await session.WriteAsync(work, cancellationToken);
        return Interlocked.Increment(ref _writes) == lost ? throw new CypherException("The connection was lost.").WithUnknownCommit() : result;
    }

    public ValueTask DisposeAsync() => session.DisposeAsync();
}
