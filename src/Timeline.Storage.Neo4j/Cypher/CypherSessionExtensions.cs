namespace Timeline.Storage.Neo4j;

internal static class CypherSessionExtensions
{
    /// <summary>Runs the statement and drops its rows. How many there were.</summary>
    internal static async Task<long> DrainAsync(this IAsyncEnumerable<CypherRow> rows, CancellationToken cancellationToken) =>
        await rows.LongCountAsync(cancellationToken);

    /// <summary>A unit of work without a result.</summary>
    internal static Task WriteAsync(
        this ICypherSession session, Func<ICypherTransaction, CancellationToken, Task> work, CancellationToken cancellationToken) =>
        session.WriteAsync(
            async (transaction, token) =>
            {
                await work(transaction, token);
                return true;
            },
            cancellationToken);
}
