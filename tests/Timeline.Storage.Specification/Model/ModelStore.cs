using NodaTime;
using Timeline.Core;

namespace Timeline.Storage.Specification.Model;

/// <summary>A store in memory that is meant to be obviously right, and nothing else: what every other store is compared with.</summary>
public sealed class ModelStore(IClock clock) : ITimelineStore
{
    private readonly SemaphoreSlim _writing = new(1);
    private volatile ModelState _state = new();

    /// <inheritdoc/>
    public async Task<CommitResult> CommitAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            if (_state.Answers.TryGetValue(changes.IdempotencyKey, out var first))
            {
                return first with { Repeated = true };
            }

            var number = _state.Revisions.Count + 1;
            var plan = await new ChangePlanner(new ModelReader(_state)).PlanAsync(changes, number, cancellationToken);
            var written = plan.IsEmpty ? _state : _state.Apply(plan, new(number, NextInstant(), changes.Author, changes.Reason, plan.Counts));
            var answer = new CommitResult(written.Newest, false, plan.Counts, plan.TouchedEvents);
            _state = written.Remember(changes.IdempotencyKey, answer);
            return answer;
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    public Task<Revision?> FindRevisionAsync(int? number, CancellationToken cancellationToken) =>
        Task.FromResult(number is null ? _state.Newest : _state.Revisions.SingleOrDefault(r => r.Number == number));

    /// <inheritdoc/>
    public Task<Revision?> FindRevisionAtAsync(Instant instant, CancellationToken cancellationToken) =>
        Task.FromResult(_state.Revisions.LastOrDefault(r => r.RecordedAt <= instant));

    /// <inheritdoc/>
    public Task<IReadOnlyList<Revision>> RevisionsByNumberAsync(IReadOnlyCollection<int> numbers, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Revision>>([.. _state.Revisions.Where(r => numbers.Contains(r.Number))]);

    /// <inheritdoc/>
    public Task<Page<Revision>> RevisionsAsync(int asOf, PageRequest<int?> page, CancellationToken cancellationToken) =>
        Task.FromResult(ModelOrder.Cut<Revision, int?>(_state.Revisions.Where(r => r.Number <= asOf), r => r.Number, (x, y) => y!.Value - x!.Value, page));

    /// <inheritdoc/>
    public Task<Page<Event>> EventsAsync(EventQuery query, PageRequest<EventKey?> page, CancellationToken cancellationToken) =>
        Task.FromResult(ModelOrder.Cut(Events(query), e => EventKey.Of(e), ModelOrder.Of(query.Order), page));

    /// <inheritdoc/>
    public Task<int> CountEventsAsync(EventQuery query, CancellationToken cancellationToken) => Task.FromResult(Events(query).Count());

    /// <inheritdoc/>
    public Task<Page<T>> ListAsync<T>(EntityQuery<T> query, PageRequest<string> page, CancellationToken cancellationToken)
        where T : Entity =>
        Task.FromResult(ModelOrder.Cut(ModelLists.Of(_state, query), e => e.Slug, ModelOrder.Bytes, page));

    /// <inheritdoc/>
    public Task<int> CountAsync<T>(EntityQuery<T> query, CancellationToken cancellationToken)
        where T : Entity =>
        Task.FromResult(ModelLists.Of(_state, query).Count());

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, T>> FindAsync<T>(IReadOnlyCollection<string> slugs, int asOf, CancellationToken cancellationToken)
        where T : Entity
    {
        var last = slugs.Distinct().Select(s => _state.History<T>(s, asOf).LastOrDefault()).OfType<T>();
        return Task.FromResult<IReadOnlyDictionary<string, T>>(last.ToDictionary(e => e.Slug, e => e with { RetractedIn = e.RecordedUntil }));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Event>> LinkingToAsync(IReadOnlyCollection<string> events, int asOf, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Event>>([.. BySlug(_state.At<Event>(asOf).Where(e => e.Links.Any(l => events.Contains(l.Value.To))))]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Event>> HistoriesAsync(IReadOnlyCollection<string> events, int asOf, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Event>>(
            [.. events.Distinct().Order(Comparer<string>.Create(ModelOrder.Bytes)).SelectMany(s => _state.History<Event>(s, asOf))]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<KindCount>> EventKindsAsync(int asOf, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<KindCount>>([.. _state.At<Event>(asOf).GroupBy(e => e.Kind)
            .OrderBy(g => g.Key, Comparer<string>.Create(ModelOrder.Bytes)).Select(g => new KindCount(g.Key, g.Count()))]);

    /// <summary>Keeps what is stored: the same model can be opened again.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static IEnumerable<Event> BySlug(IEnumerable<Event> events) => events.OrderBy(e => e.Slug, Comparer<string>.Create(ModelOrder.Bytes));

    private IEnumerable<Event> Events(EventQuery query)
    {
        var filter = new ModelFilter(_state, query.AsOf);
        return _state.At<Event>(query.AsOf).Where(e => filter.Meets(e, query.Filter));
    }

    private Instant NextInstant() => Revision.RecordingTime(clock.GetCurrentInstant(), _state.Newest);
}
