namespace Timeline.Storage.Neo4j;

/// <summary>Runs Cypher on one database. Safe for concurrent use.</summary>
internal interface ICypherSession : IAsyncDisposable
{
    /// <summary>
    /// One statement in a transaction of its own. Rows come as they arrive, so that a long result never sits in memory whole. A read
    /// that fails with a retriable error before its first row is run again; a write never is.
    /// </summary>
    /// <exception cref="CypherException">The database refused or could not be reached; may come after rows.</exception>
    /// <exception cref="ArgumentException">A parameter is of a type that cannot be sent.</exception>
    IAsyncEnumerable<CypherRow> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken);

    /// <summary>
    /// A unit of work in one explicit write transaction: committed when <paramref name="work"/> returns, rolled back when it throws. On a
    /// retriable error (deadlock, change of leader, connection lost before the commit was sent) the whole unit is run again, with
    /// growing pauses, a bounded number of times and seconds; so the work must have no effects outside the transaction.
    /// </summary>
    /// <remarks>A commit once sent is not cancelled: what the caller gets is what happened.</remarks>
    /// <exception cref="CypherException">
    /// The database refused or could not be reached. With <see cref="CypherException.IsCommitUnknown"/> the connection was lost
    /// while the commit was under way: it is not run again, and the caller must ask the database whether it was committed.
    /// </exception>
    Task<T> WriteAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken);
}

/// <summary>An open transaction. One statement at a time.</summary>
internal interface ICypherTransaction
{
    /// <summary>
    /// One statement within the transaction. It runs when the rows are enumerated; those that the caller leaves are read and dropped, since
    /// the next statement has to wait for them anyway.
    /// </summary>
    /// <exception cref="CypherException">The statement failed; the transaction is over, and everything in it is undone.</exception>
    IAsyncEnumerable<CypherRow> RunAsync(CypherStatement statement, CancellationToken cancellationToken);

    /// <summary>
    /// Statements for what they write, each after the one before it has ended. They are enumerated one ahead, so that the database may
    /// read the next one while this one runs.
    /// </summary>
    /// <exception cref="CypherException">One of them failed; the transaction is over, and everything in it is undone.</exception>
    Task WriteAsync(IEnumerable<CypherStatement> statements, CancellationToken cancellationToken);
}

/// <summary>What a statement does, so that a cluster can choose who runs it. A write under <see cref="Read"/> is refused.</summary>
internal enum AccessMode
{
    Read,
    Write,
}
