using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Timeline.Storage.Neo4j.Tests.Requests;

/// <summary>The statements that sessions were given, in order: a statement outside a unit of work is one request to the server.</summary>
internal sealed class StatementLog
{
    private readonly ConcurrentQueue<CypherStatement> _statements = new();

    /// <summary>The statements since the last call.</summary>
    internal IReadOnlyList<CypherStatement> Take()
    {
        var taken = new List<CypherStatement>();
        while (_statements.TryDequeue(out var statement))
        {
            taken.Add(statement);
        }

        return taken;
    }

    /// <summary>A session whose statements are noted here.</summary>
    internal ICypherSession Watch(ICypherSession session) => new WatchedSession(session, _statements);

    private sealed class WatchedSession(ICypherSession session, ConcurrentQueue<CypherStatement> statements) : ICypherSession
    {
        public IAsyncEnumerable<CypherRow> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken)
        {
            statements.Enqueue(statement);
            return session.RunAsync(statement, mode, cancellationToken);
        }

        public Task<T> WriteAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
            session.WriteAsync((transaction, ct) => work(new WatchedTransaction(transaction, statements), ct), cancellationToken);

        public ValueTask DisposeAsync() => session.DisposeAsync();
    }

    private sealed class WatchedTransaction(ICypherTransaction transaction, ConcurrentQueue<CypherStatement> statements) : ICypherTransaction
    {
        public async IAsyncEnumerable<CypherRow> RunAsync(CypherStatement statement, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            statements.Enqueue(statement);
            await foreach (var row in transaction.RunAsync(statement, cancellationToken))
            {
                yield return row;
            }
        }

        public Task WriteAsync(IEnumerable<CypherStatement> written, CancellationToken cancellationToken) =>
            transaction.WriteAsync(written.Select(Noted), cancellationToken);

        private CypherStatement Noted(CypherStatement statement)
        {
            statements.Enqueue(statement);
            return statement;
        }
    }
}
