using Microsoft.Data.Sqlite;
using NodaTime;
using Timeline.Core;

namespace Timeline.Storage.Sqlite;

/// <summary>The embedded store: one SQLite file, one writer, many readers. For one process on one machine.</summary>
public sealed class SqliteTimelineStore : ITimelineStore
{
    private readonly FileLock _lock;
    private readonly IClock _clock;
    private readonly SessionPool _readers;
    private readonly SqliteSession _writer;
    private readonly SemaphoreSlim _writing = new(1, 1);

    private SqliteTimelineStore(string path, IClock clock, FileLock fileLock)
    {
        (_lock, _clock) = (fileLock, clock);
        _readers = new(path, Statements);
        _writer = new(DatabaseFile.Connect(path), Statements);
    }

    /// <summary>Hears of every statement.</summary>
    internal StatementLog Statements { get; } = new();

    /// <summary>Opens the file, makes it where there is none, and brings an older one up to date. Its directory is made too.</summary>
    /// <param name="path">The file; beside it stand <c>-wal</c>, <c>-shm</c>, <c>.lock</c> and <c>.owner</c>.</param>
    /// <param name="clock">Tells when a revision is recorded.</param>
    /// <exception cref="StoreException">It cannot be used: it is held by another process, not ours, newer than this program, read-only or damaged. The message is one line.</exception>
    public static SqliteTimelineStore Open(string path, IClock clock)
    {
        path = Path.GetFullPath(path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The directory '{Path.GetDirectoryName(path)}' cannot be made: {e.Message}", isRetriable: false, e);
        }

        var fileLock = FileLock.Take(path, clock);
        try
        {
            DatabaseFile.Prepare(path, SchemaSteps.Known);
            return new(path, clock, fileLock);
        }
        catch (SqliteException e)
        {
            fileLock.Dispose();
            throw DatabaseFile.Unusable(path, e);
        }
        catch
        {
            fileLock.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<CommitResult> CommitAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            return await _writer.WriteAsync(() => new CommitUnit(_writer, _clock).RunAsync(changes, cancellationToken));
        }
        catch (SqliteException e)
        {
            throw Translated(e, cancellationToken);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    public Task<Revision?> FindRevisionAsync(int? number, CancellationToken cancellationToken) =>
        ReadAsync(s => number is { } n ? RevisionRows.ByNumber(s, [n], cancellationToken).FirstOrDefault() : RevisionRows.Newest(s, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<Revision?> FindRevisionAtAsync(Instant instant, CancellationToken cancellationToken) =>
        ReadAsync(s => RevisionRows.At(s, instant, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Revision>> RevisionsByNumberAsync(IReadOnlyCollection<int> numbers, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<Revision>>(s => RevisionRows.ByNumber(s, numbers, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<Page<Revision>> RevisionsAsync(int asOf, PageRequest<int?> page, CancellationToken cancellationToken) =>
        ReadAsync(s => RevisionRows.Page(s, asOf, page, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<Page<Event>> EventsAsync(EventQuery query, PageRequest<EventKey?> page, CancellationToken cancellationToken) =>
        ReadAsync(s => new EventPages(s, query, cancellationToken).Page(s, page, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<int> CountEventsAsync(EventQuery query, CancellationToken cancellationToken) =>
        ReadAsync(s => new EventPages(s, query, cancellationToken).Count(s, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<Page<T>> ListAsync<T>(EntityQuery<T> query, PageRequest<string> page, CancellationToken cancellationToken)
        where T : Entity => ReadAsync(s => EntityList.Page(s, query, page, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<int> CountAsync<T>(EntityQuery<T> query, CancellationToken cancellationToken)
        where T : Entity => ReadAsync(s => EntityList.Count(s, query, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, T>> FindAsync<T>(IReadOnlyCollection<string> slugs, int asOf, CancellationToken cancellationToken)
        where T : Entity =>
        ReadAsync<IReadOnlyDictionary<string, T>>(s => EntityLookup.Find<T>(s, slugs, asOf, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Event>> LinkingToAsync(IReadOnlyCollection<string> events, int asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<Event>>(s => EventReads.LinkingTo(s, events, asOf, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Event>> HistoriesAsync(IReadOnlyCollection<string> events, int asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<Event>>(s => EventReads.Histories(s, events, asOf, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<KindCount>> EventKindsAsync(int asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<KindCount>>(s => EventReads.Kinds(s, asOf, cancellationToken), cancellationToken);

    /// <summary>Closes the file and gives it free. Reads and writes under way must have ended.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writing.WaitAsync();
        _readers.Dispose();
        _writer.Dispose();
        _lock.Dispose();
        _writing.Dispose();
    }

    // SQLite answers on the calling thread; a Task that is already complete says so.
    private Task<T> ReadAsync<T>(Func<SqliteSession, T> read, CancellationToken cancellationToken)
    {
        try
        {
            var session = _readers.Rent();
            try
            {
                return Task.FromResult(read(session));
            }
            finally
            {
                _readers.Return(session);
            }
        }
        catch (SqliteException e)
        {
            return Task.FromException<T>(Translated(e, cancellationToken));
        }
        catch (Exception e)
        {
            return Task.FromException<T>(e);
        }
    }

    private static Exception Translated(SqliteException e, CancellationToken cancellationToken) => e.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_INTERRUPT when cancellationToken.IsCancellationRequested => new OperationCanceledException(cancellationToken),
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => new StoreException("Another program holds the database.", isRetriable: true, e),
        SQLitePCL.raw.SQLITE_FULL => new StoreException("The disk is full.", isRetriable: true, e),
        SQLitePCL.raw.SQLITE_CORRUPT => new StoreException("The database is damaged; restore a backup.", isRetriable: false, e),
        _ => new StoreException("The database cannot answer.", isRetriable: false, e),
    };
}
