using NodaTime;

namespace Timeline.Core;

/// <summary>
/// The one port to what is kept. Every read says as of which revision; the same question as of the same revision gives the same
/// answer for ever, from every store. A page or a look-up costs a fixed number of statements, whatever it holds.
/// </summary>
/// <remarks>Every member throws <see cref="StoreException"/> where the store fails, and <see cref="OperationCanceledException"/> where it is cancelled. Safe for concurrent use.</remarks>
public interface ITimelineStore : IAsyncDisposable
{
    /// <summary>Writes a change set as one revision, durable before this returns. One that changes nothing writes no revision.</summary>
    /// <exception cref="ChangeSetException">The change set is refused; nothing was written.</exception>
    Task<CommitResult> CommitAsync(ChangeSet changes, CancellationToken cancellationToken);

    /// <summary>A revision; <paramref name="number"/> null: the newest. Null where there is no such revision.</summary>
    Task<Revision?> FindRevisionAsync(int? number, CancellationToken cancellationToken);

    /// <summary>The last revision recorded at or before an instant; null where there is none.</summary>
    Task<Revision?> FindRevisionAtAsync(Instant instant, CancellationToken cancellationToken);

    /// <summary>Revisions by number, each once, in ascending order; numbers that do not exist are left out.</summary>
    Task<IReadOnlyList<Revision>> RevisionsByNumberAsync(IReadOnlyCollection<int> numbers, CancellationToken cancellationToken);

    /// <summary>Revisions up to <paramref name="asOf"/>, newest first; the key is the number.</summary>
    Task<Page<Revision>> RevisionsAsync(int asOf, PageRequest<int?> page, CancellationToken cancellationToken);

    /// <summary>A page of events.</summary>
    Task<Page<Event>> EventsAsync(EventQuery query, PageRequest<EventKey?> page, CancellationToken cancellationToken);

    /// <summary>How many events the query finds.</summary>
    Task<int> CountEventsAsync(EventQuery query, CancellationToken cancellationToken);

    /// <summary>A page of actors, places, sources or reports; the key is the slug.</summary>
    Task<Page<T>> ListAsync<T>(EntityQuery<T> query, PageRequest<string> page, CancellationToken cancellationToken)
        where T : Entity;

    /// <summary>How many entities the query finds.</summary>
    Task<int> CountAsync<T>(EntityQuery<T> query, CancellationToken cancellationToken)
        where T : Entity;

    /// <summary>
    /// Entities by slug, as of a revision; slugs that did not exist by then are left out. One that was retracted by then is given
    /// as it last held, with <see cref="Entity.RetractedIn"/> set.
    /// </summary>
    Task<IReadOnlyDictionary<string, T>> FindAsync<T>(IReadOnlyCollection<string> slugs, int asOf, CancellationToken cancellationToken)
        where T : Entity;

    /// <summary>Events that state a link to one of these events, as of a revision, in the order of their slugs.</summary>
    Task<IReadOnlyList<Event>> LinkingToAsync(IReadOnlyCollection<string> events, int asOf, CancellationToken cancellationToken);

    /// <summary>All versions of these events written up to a revision, by slug, then oldest first.</summary>
    Task<IReadOnlyList<Event>> HistoriesAsync(IReadOnlyCollection<string> events, int asOf, CancellationToken cancellationToken);

    /// <summary>The kinds that events have, as they state them, with the number of events of exactly that kind, in the order of the kinds.</summary>
    Task<IReadOnlyList<KindCount>> EventKindsAsync(int asOf, CancellationToken cancellationToken);
}

/// <summary>How many events are of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Events">How many.</param>
public sealed record KindCount(string Kind, int Events);
