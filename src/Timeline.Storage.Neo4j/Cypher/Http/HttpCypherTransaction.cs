using System.Net;
using System.Runtime.CompilerServices;

namespace Timeline.Storage.Neo4j;

/// <summary>An explicit transaction over the Query API. It is opened with its first statement.</summary>
internal sealed class HttpCypherTransaction(QueryApi api, Bookmarks bookmarks) : ICypherTransaction
{
    private static readonly TimeSpan RollBackTimeout = TimeSpan.FromSeconds(5);

    private readonly IReadOnlyList<string> _sent = bookmarks.Current;
    private string? _path;
    private string? _affinity;
    private CypherException? _failure;
    private bool _isRunning;

    public async IAsyncEnumerable<CypherRow> RunAsync(CypherStatement statement, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            await BeginAsync(cancellationToken);
            await using var response = await StartAsync(statement, turn: null, cancellationToken);
            try
            {
                while (await ReadAsync(response, cancellationToken) is { } row)
                {
                    yield return row;
                }
            }
            finally
            {
                await FinishAsync(response, cancellationToken);
            }
        }
        finally
        {
            _isRunning = false;
        }
    }

    public async Task WriteAsync(IEnumerable<CypherStatement> statements, CancellationToken cancellationToken)
    {
        Enter();
        var before = Task.CompletedTask;
        try
        {
            foreach (var statement in statements)
            {
                await BeginAsync(cancellationToken);
                var next = RunAsync(statement, turn: before, cancellationToken);
                try
                {
                    await before;
                }
                catch
                {
                    // Its turn never came.
                    await next.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                    throw;
                }

                before = next;
            }

            await before;
        }
        finally
        {
            // Whatever went wrong beside it, nothing runs on in a transaction that is rolled back.
            await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _isRunning = false;
        }
    }

    /// <summary>Commits what was done; nothing to do where no statement was run.</summary>
    /// <exception cref="CypherException">It was not committed, or that is not known.</exception>
    internal async Task CommitAsync()
    {
        ThrowIfOver();
        if (_path is null)
        {
            return;
        }

        try
        {
            await using var response = await api.PostAsync(_path + "/commit", statement: null, mode: null, [], _affinity, CancellationToken.None);
            await response.DrainAsync(CancellationToken.None);
            bookmarks.Replace(_sent, response.Summary.Bookmarks);
            _path = null;
        }
        catch (CypherException e) when (!e.IsUnsent && CypherErrors.LeavesCommitUnknown(e.Code))
        {
            _path = null;
            throw e.WithUnknownCommit();
        }
        catch (CypherException e)
        {
            throw Fail(e);
        }
    }

    /// <summary>Undoes what was done. Never throws: what cannot be undone now, the server undoes when the transaction has been idle for a minute.</summary>
    internal async Task RollBackAsync()
    {
        // What the database refused is over already.
        if (_path is null || _failure?.Code is not null)
        {
            return;
        }

        using var source = new CancellationTokenSource(RollBackTimeout);
        try
        {
            await api.DeleteAsync(_path, _affinity, source.Token);
        }
        catch (Exception e) when (e is CypherException or OperationCanceledException)
        {
        }
    }

    private void Enter()
    {
        if (_isRunning)
        {
            throw new InvalidOperationException("A transaction runs one statement at a time.");
        }

        _isRunning = true;
    }

    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        ThrowIfOver();
        if (_path is null)
        {
            // Apart from the statement, so that its id is known, and it can be undone, whatever becomes of the statement.
            await using var begun = await api.PostAsync("/tx", statement: null, AccessMode.Write, _sent, affinity: null, cancellationToken);
            await begun.DrainAsync(cancellationToken);
            _affinity = begun.Affinity;
            _path = "/tx/" + Uri.EscapeDataString(begun.Summary.TransactionId ?? throw new CypherException("Neo4j opened no transaction."));
        }
    }

    private async Task RunAsync(CypherStatement statement, Task turn, CancellationToken cancellationToken)
    {
        await using var response = await StartAsync(statement, turn, cancellationToken);
        await FinishAsync(response, cancellationToken);
        ThrowIfOver();
    }

    private async Task<QueryResponse> StartAsync(CypherStatement statement, Task? turn, CancellationToken cancellationToken)
    {
        try
        {
            return await api.PostAsync(_path!, statement, mode: null, [], _affinity, cancellationToken, turn);
        }
        catch (CypherException e)
        {
            throw Fail(e);
        }
    }

    private async ValueTask<CypherRow?> ReadAsync(QueryResponse response, CancellationToken cancellationToken)
    {
        try
        {
            return await response.ReadAsync(cancellationToken);
        }
        catch (CypherException e)
        {
            throw Fail(e);
        }
    }

    private async Task FinishAsync(QueryResponse response, CancellationToken cancellationToken)
    {
        if (_failure is not null)
        {
            return;
        }

        if (cancellationToken.IsCancellationRequested)
        {
            response.GiveUp();
            return;
        }

        try
        {
            await response.DrainAsync(cancellationToken);
        }
        catch (CypherException e)
        {
            throw Fail(e);
        }

        if (response.Summary.TransactionId is null)
        {
            _failure = new("The server ended the transaction.") { IsRetriable = true };
        }
    }

    private CypherException Fail(CypherException e)
    {
        // A statement that was sent ahead fails with the one before it, which is the one that counts.
        _failure ??= IsGone(e) ? Gone(e) : e;
        return _failure;
    }

    private void ThrowIfOver()
    {
        if (_failure is not null)
        {
            throw new CypherException($"The transaction is over: {_failure.Message}", _failure.Code, _failure) { IsRetriable = _failure.IsRetriable };
        }
    }

    private static bool IsGone(CypherException e) => e is { HttpStatus: (int)HttpStatusCode.NotFound, Code: CypherErrors.RequestInvalid };

    // Idle for too long, or the server was started again: nothing of it was kept, so that it can be run once more.
    private static CypherException Gone(CypherException e) => new($"The transaction is gone: {e.Message}", e.Code, e) { IsRetriable = true, HttpStatus = e.HttpStatus };
}
