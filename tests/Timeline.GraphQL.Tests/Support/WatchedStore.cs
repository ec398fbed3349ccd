using System.Collections.Concurrent;
using NodaTime;
using Timeline.Core;

namespace Timeline.GraphQL.Tests;

/// <summary>A store that notes what is read of it, and fails when told to.</summary>
internal sealed class WatchedStore(ITimelineStore store) : ITimelineStore
{
    private readonly ConcurrentQueue<string> _reads = new();

    /// <summary>What every read meets instead of an answer.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Runs once, just before the next read that is not of a revision.</summary>
    public Func<Task>? Meanwhile { get; set; }

    /// <summary>What each read waits for before it gives its answer, called with what it read.</summary>
    public Func<string, Task>? Hold { get; set; }

    /// <summary>The reads since the last call, in order of their names.</summary>
    public string[] TakeReads()
    {
        string[] reads = [.. _reads.Order(StringComparer.Ordinal)];
        _reads.Clear();
        return reads;
    }

    public Task<CommitResult> CommitAsync(ChangeSet changes, CancellationToken cancellationToken) => store.CommitAsync(changes, cancellationToken);

    public Task<Revision?> FindRevisionAsync(int? number, CancellationToken cancellationToken) =>
        ReadAsync($"revision {(number is null ? "newest" : number)}", () => store.FindRevisionAsync(number, cancellationToken));

    public Task<Revision?> FindRevisionAtAsync(Instant instant, CancellationToken cancellationToken) =>
        ReadAsync("revision at", () => store.FindRevisionAtAsync(instant, cancellationToken));

    public Task<IReadOnlyList<Revision>> RevisionsByNumberAsync(IReadOnlyCollection<int> numbers, CancellationToken cancellationToken) =>
        ReadAsync($"revisions {string.Join(',', numbers)}", () => store.RevisionsByNumberAsync(numbers, cancellationToken));

    public Task<Page<Revision>> RevisionsAsync(int asOf, PageRequest<int?> page, CancellationToken cancellationToken) =>
        ReadAsync("page of revisions", () => store.RevisionsAsync(asOf, page, cancellationToken));

    public Task<Page<Event>> EventsAsync(EventQuery query, PageRequest<EventKey?> page, CancellationToken cancellationToken) =>
        ReadAsync("page of events", () => store.EventsAsync(query, page, cancellationToken));

    public Task<int> CountEventsAsync(EventQuery query, CancellationToken cancellationToken) =>
        ReadAsync("count of events", () => store.CountEventsAsync(query, cancellationToken));

    public Task<Page<T>> ListAsync<T>(EntityQuery<T> query, PageRequest<string> page, CancellationToken cancellationToken)
        where T : Entity => ReadAsync($"page of {typeof(T).Name}", () => store.ListAsync(query, page, cancellationToken));

    public Task<int> CountAsync<T>(EntityQuery<T> query, CancellationToken cancellationToken)
        where T : Entity => ReadAsync($"count of {typeof(T).Name}", () => store.CountAsync(query, cancellationToken));

    public Task<IReadOnlyDictionary<string, T>> FindAsync<T>(IReadOnlyCollection<string> slugs, int asOf, CancellationToken cancellationToken)
        where T : Entity => ReadAsync($"find {typeof(T).Name}", () => store.FindAsync<T>(slugs, asOf, cancellationToken));

    public Task<IReadOnlyList<Event>> LinkingToAsync(IReadOnlyCollection<string> events, int asOf, CancellationToken cancellationToken) =>
        ReadAsync("linking to", () => store.LinkingToAsync(events, asOf, cancellationToken));

    public Task<IReadOnlyList<Event>> HistoriesAsync(IReadOnlyCollection<string> events, int asOf, CancellationToken cancellationToken) =>
        ReadAsync("histories", () => store.HistoriesAsync(events, asOf, cancellationToken));

    public Task<IReadOnlyList<KindCount>> EventKindsAsync(int asOf, CancellationToken cancellationToken) =>
        ReadAsync("kinds", () => store.EventKindsAsync(asOf, cancellationToken));

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private async Task<T> ReadAsync<T>(string what, Func<Task<T>> read)
    {
        _reads.Enqueue(what);
        if (Failure is { } failure)
        {
            throw failure;
        }

        if (!what.StartsWith("revision", StringComparison.Ordinal) && Meanwhile is { } meanwhile)
        {
            Meanwhile = null;
            await meanwhile();
        }

        var answer = await read();
        await (Hold?.Invoke(what) ?? Task.CompletedTask);
        return answer;
    }
}
