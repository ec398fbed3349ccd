using System.Runtime.CompilerServices;
using Driver = global::Neo4j.Driver;

namespace Timeline.Storage.Neo4j;

/// <summary>Cypher over Bolt, by the official driver. Compiled with <c>-p:Bolt=true</c> only; see docs/adr/0007-neo4j-over-http.md.</summary>
internal sealed class BoltCypherSession : ICypherSession
{
    private readonly Driver.IDriver _driver;
    private readonly string _database;
    private readonly RetryPolicy _reads;
    private readonly RetryPolicy _writes;
    private volatile Driver.Bookmarks? _bookmarks;

    /// <exception cref="FormatException">The address is not a Bolt address.</exception>
    internal BoltCypherSession(Neo4jAddress address, CypherSessionOptions? options = null)
    {
        options ??= CypherSessionOptions.Default;
        var token = address.Credentials switch
        {
            { User: { } user, Secret: { } password } => Driver.AuthTokens.Basic(user, password),
            { Secret: { } bearer } => Driver.AuthTokens.Bearer(bearer),
            _ => Driver.AuthTokens.None,
        };
        var uri = address.Bolt ?? throw new FormatException($"{address} is not a Bolt address: give neo4j://host:port.");
        _driver = Driver.GraphDatabase.Driver(uri, token, c => c.WithConnectionTimeout(options.ConnectTimeout));
        _database = address.Database;
        _reads = new(options, options.ReadRetryTime, TimeProvider.System);
        _writes = new(options, options.WriteRetryTime, TimeProvider.System);
    }

    public async IAsyncEnumerable<CypherRow> RunAsync(
        CypherStatement statement, AccessMode mode, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var session = Open(mode);
        var rows = mode == AccessMode.Read
            ? await _reads.RunAsync(token => BoltRows.StartAsync(session, statement, token), cancellationToken)
            : await BoltRows.CommittingAsync(() => BoltRows.StartAsync(session, statement, cancellationToken));
        while (rows.Current is { } row)
        {
            yield return row;
            await (mode == AccessMode.Read ? rows.MoveAsync(cancellationToken) : BoltRows.CommittingAsync(() => rows.MoveAsync(cancellationToken)));
        }

        _bookmarks = session.LastBookmarks ?? _bookmarks;
    }

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        _writes.RunAsync(token => TryWriteAsync(work, token), cancellationToken);

    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private async Task<T> TryWriteAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var session = Open(AccessMode.Write);

        // Rolled back when it is disposed of without a commit.
        await using var transaction = await BoltRows.TranslateAsync(() => session.BeginTransactionAsync());
        var result = await work(new BoltTransaction(transaction), cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        await BoltRows.CommittingAsync(async () =>
        {
            await transaction.CommitAsync();
            return true;
        });
        _bookmarks = session.LastBookmarks ?? _bookmarks;
        return result;
    }

    private Driver.IAsyncSession Open(AccessMode mode) => _driver.AsyncSession(c =>
    {
        c.WithDatabase(_database).WithDefaultAccessMode(mode == AccessMode.Read ? Driver.AccessMode.Read : Driver.AccessMode.Write);
        if (_bookmarks is { } bookmarks)
        {
            c.WithBookmarks(bookmarks);
        }
    });

    private sealed class BoltTransaction(Driver.IAsyncTransaction transaction) : ICypherTransaction
    {
        public async IAsyncEnumerable<CypherRow> RunAsync(CypherStatement statement, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            var rows = await BoltRows.StartAsync(transaction, statement, cancellationToken);
            while (rows.Current is { } row)
            {
                yield return row;
                await rows.MoveAsync(cancellationToken);
            }
        }

        public async Task WriteAsync(IEnumerable<CypherStatement> statements, CancellationToken cancellationToken)
        {
            foreach (var statement in statements)
            {
                await RunAsync(statement, cancellationToken).DrainAsync(cancellationToken);
            }
        }
    }
}
