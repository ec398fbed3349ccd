namespace Timeline.Storage.Neo4j;

internal static class SessionExtensions
{
    /// <summary>Runs a statement that only reads, and reads each row.</summary>
    internal static async Task<List<T>> ReadAsync<T>(this ICypherSession session, CypherStatement statement, Func<CypherRow, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        await foreach (var row in session.RunAsync(statement, AccessMode.Read, cancellationToken))
        {
            rows.Add(read(row));
        }

        return rows;
    }

    /// <summary>Runs a statement that gives one number.</summary>
    internal static async Task<int> NumberAsync(this ICypherSession session, CypherStatement statement, CancellationToken cancellationToken) =>
        (int)(await session.ReadAsync(statement, row => row.Integer(0), cancellationToken))[0];

    /// <summary>Runs a statement within a transaction, and reads each row.</summary>
    internal static async Task<List<T>> ReadAsync<T>(this ICypherTransaction transaction, CypherStatement statement, Func<CypherRow, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        await foreach (var row in transaction.RunAsync(statement, cancellationToken))
        {
            rows.Add(read(row));
        }

        return rows;
    }

    /// <summary>Runs a statement within a transaction for what it writes.</summary>
    internal static Task WriteAsync(this ICypherTransaction transaction, CypherStatement statement, CancellationToken cancellationToken) =>
        transaction.ReadAsync(statement, _ => 0, cancellationToken);
}
