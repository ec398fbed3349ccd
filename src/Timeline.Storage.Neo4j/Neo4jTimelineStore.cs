using System.Text.Json;
using NodaTime;
using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>The store on Neo4j 5.26 or later. Several instances may share one database; commits take turns on a lock in the graph.</summary>
public sealed class Neo4jTimelineStore : ITimelineStore
{
    // A commit whose end is not known is asked for again; each time waits as long as the session does.
    private const int MostQuestions = 5;

    // Nearly every request waits for the newest revision first, and has ten seconds in all: where the server stands still, it is to say so before it is over.
    private static readonly TimeSpan NewestTimeout = TimeSpan.FromSeconds(7);

    private readonly Neo4jConnection _connection;
    private readonly IClock _clock;
    private readonly KnownAnswers _known = new();
    private readonly NewestRevision _newest;

    // One fewer than the session lets write at once: a commit that is to be published never waits behind others that are still to be made.
    private readonly SemaphoreSlim _commits = new(CypherSessionOptions.Default.ConcurrentWrites - 1);

    private Neo4jTimelineStore(Neo4jConnection connection, IClock clock, string name)
    {
        (_connection, _clock, Name) = (connection, clock, name);
        _newest = new(AskNewestAsync);
    }

    /// <summary>The address and database, for people; no password.</summary>
    public string Name { get; }

    /// <summary>The store at an address. Nothing is sent until it is asked something; then the graph's constraints and indexes are made and awaited.</summary>
    /// <param name="uri"><c>bolt://</c>, <c>neo4j://</c> (<c>+s</c>, <c>+ssc</c>), <c>http(s)://</c>, with user and password if need be, and the database as its path.</param>
    /// <param name="clock">Tells when a revision is recorded.</param>
    /// <param name="token">A bearer token of an identity provider, which wins over user and password; null or empty: none.</param>
    /// <exception cref="StoreException">It is no such address; one line.</exception>
    public static Neo4jTimelineStore At(string uri, IClock clock, string? token = null)
    {
        try
        {
            return At(Neo4jAddress.Parse(uri, string.IsNullOrEmpty(token) ? null : Neo4jCredentials.Bearer(token)), clock, options: null);
        }
        catch (FormatException e)
        {
            throw new StoreException(e.Message, isRetriable: false, e);
        }
    }

    /// <inheritdoc cref="At(string, IClock, string?)"/>
    internal static Neo4jTimelineStore At(Neo4jAddress address, IClock clock, CypherSessionOptions? options) =>
        Over(async cancellationToken => await HttpCypherSession.OpenAsync(address, options, cancellationToken), clock, address.Bolt is { } bolt ? $"{address}, from {Neo4jAddress.Show(bolt)}" : address.ToString());

    /// <summary>The store over a session that is opened in any other way, when it is first asked something.</summary>
    internal static Neo4jTimelineStore Over(Func<CancellationToken, Task<ICypherSession>> open, IClock clock, string name) => new(new(open), clock, name);

    /// <inheritdoc/>
    public async Task<CommitResult> CommitAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        await _commits.WaitAsync(cancellationToken);
        try
        {
            return await AskAsync(
                async session =>
                {
                    var result = await CommitAsync(session, changes, cancellationToken);
                    if (result.Revision is { } revision)
                    {
                        await PublishAsync(session, revision.Number);
                    }

                    return result;
                },
                cancellationToken);
        }
        finally
        {
            _commits.Release();
        }
    }

    /// <inheritdoc/>
    public Task<Revision?> FindRevisionAsync(int? number, CancellationToken cancellationToken) => number is { } n
        ? AskAsync(async session => (await RevisionNodes.ByNumberAsync(session, [n], cancellationToken)).FirstOrDefault(), cancellationToken)
        : _newest.AskAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<Revision?> FindRevisionAtAsync(Instant instant, CancellationToken cancellationToken) =>
        AskAsync(session => RevisionNodes.AtAsync(session, instant, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Revision>> RevisionsByNumberAsync(IReadOnlyCollection<int> numbers, CancellationToken cancellationToken) =>
        AskAsync<IReadOnlyList<Revision>>(async session => await RevisionNodes.ByNumberAsync(session, numbers, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<Page<Revision>> RevisionsAsync(int asOf, PageRequest<int?> page, CancellationToken cancellationToken) =>
        AskAsync(session => RevisionNodes.PageAsync(session, asOf, page, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<Page<Event>> EventsAsync(EventQuery query, PageRequest<EventKey?> page, CancellationToken cancellationToken) =>
        AskAsync(async session => await (await EventPages.LoadAsync(session, _known, query, cancellationToken)).PageAsync(session, _known, page, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<int> CountEventsAsync(EventQuery query, CancellationToken cancellationToken) =>
        AskAsync(async session => await (await EventPages.LoadAsync(session, _known, query, cancellationToken)).CountAsync(session, _known, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<Page<T>> ListAsync<T>(EntityQuery<T> query, PageRequest<string> page, CancellationToken cancellationToken)
        where T : Entity => AskAsync(session => EntityList.PageAsync(session, query, page, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<int> CountAsync<T>(EntityQuery<T> query, CancellationToken cancellationToken)
        where T : Entity => AskAsync(session => EntityList.CountAsync(session, query, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, T>> FindAsync<T>(IReadOnlyCollection<string> slugs, int asOf, CancellationToken cancellationToken)
        where T : Entity => AskAsync(session => EntityLookup.FindAsync<T>(session, _known, slugs, asOf, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Event>> LinkingToAsync(IReadOnlyCollection<string> events, int asOf, CancellationToken cancellationToken) =>
        AskAsync(session => EventReads.LinkingToAsync(session, events, asOf, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Event>> HistoriesAsync(IReadOnlyCollection<string> events, int asOf, CancellationToken cancellationToken) =>
        AskAsync(session => EventReads.HistoriesAsync(session, events, asOf, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<KindCount>> EventKindsAsync(int asOf, CancellationToken cancellationToken) =>
        AskAsync(session => EventReads.KindsAsync(session, _known, asOf, cancellationToken), cancellationToken);

    /// <summary>Forgets the answers that were kept; the next ones come from the graph.</summary>
    public void Forget() => _known.Forget();

    /// <summary>Closes the connections.</summary>
    public ValueTask DisposeAsync()
    {
        _known.Dispose();
        _commits.Dispose();
        return _connection.DisposeAsync();
    }

    // The key knows: the same unit finds what was committed, or commits it now.
    private async Task<CommitResult> CommitAsync(ICypherSession session, ChangeSet changes, CancellationToken cancellationToken)
    {
        var wasRepeated = false;
        var result = await UntilKnownAsync(async isFirst =>
        {
            try
            {
                return await WriteAsync(isFirst);
            }
            catch (StoreException e) when (e.IsRetriable)
            {
                // The graph was emptied, perhaps with its constraints.
                await GraphSchema.EnsureAsync(session, cancellationToken);
                return await WriteAsync(isFirst);
            }
        });
        return result with { Repeated = wasRepeated };

        Task<CommitResult> WriteAsync(bool isFirst) => session.WriteAsync(
            async (transaction, ct) =>
            {
                var answer = await new CommitUnit(transaction, _clock).RunAsync(changes, ct);
                wasRepeated = isFirst ? answer.Repeated : wasRepeated;
                return answer;
            },
            cancellationToken);
    }

    // It is committed: who gives up now would leave it unseen. Published twice is as good as once.
    private static async Task PublishAsync(ICypherSession session, int revision) => await UntilKnownAsync(_ => session.WriteAsync(
        async (transaction, ct) =>
        {
            await transaction.WriteAsync(Publication.Statement(revision), ct);
            return revision;
        },
        CancellationToken.None));

    // Runs a unit of work again as long as nobody knows whether it was committed.
    private static async Task<T> UntilKnownAsync<T>(Func<bool, Task<T>> write)
    {
        for (var asked = 0; ; asked++)
        {
            try
            {
                return await write(asked == 0);
            }
            catch (CypherException e) when (e.IsCommitUnknown && asked < MostQuestions)
            {
            }
        }
    }

    private async Task<Revision?> AskNewestAsync()
    {
        using var limit = new CancellationTokenSource(NewestTimeout);
        try
        {
            return await AskAsync(session => FindNewestAsync(session, limit.Token), limit.Token);
        }
        catch (OperationCanceledException e) when (limit.IsCancellationRequested)
        {
            throw new StoreException($"Neo4j has not answered for {NewestTimeout.TotalSeconds} s.", isRetriable: true, e);
        }
    }

    private async Task<Revision?> FindNewestAsync(ICypherSession session, CancellationToken cancellationToken)
    {
        var asked = _known.BeforeAsking();
        var (newest, graph, knownAt) = await RevisionNodes.NewestAsync(session, asked.Newest, cancellationToken);
        _known.Hear(new(newest?.Number ?? 0, graph, newest?.RecordedAt.ToUnixTimeMilliseconds()), knownAt, asked);
        return newest;
    }

    private async Task<T> AskAsync<T>(Func<ICypherSession, Task<T>> ask, CancellationToken cancellationToken)
    {
        try
        {
            return await ask(await _connection.SessionAsync(cancellationToken));
        }
        catch (CypherException e)
        {
            throw new StoreException(e.IsRetriable || e.IsCommitUnknown ? "Neo4j does not answer." : "Neo4j cannot answer.", e.IsRetriable || e.IsCommitUnknown, e);
        }
        catch (Exception e) when (e is InvalidCastException or JsonException)
        {
            throw new StoreException($"The graph holds what Timeline did not write: {e.Message}", isRetriable: false, e);
        }
    }
}
