using Timeline.Core;

namespace Timeline.Storage.Specification.Model;

/// <summary>What the model tells the planner of a commit.</summary>
internal sealed class ModelReader(ModelState state) : ICommitReader
{
    public Task<IReadOnlyDictionary<string, T>> CurrentAsync<T>(IReadOnlyCollection<string> slugs, CancellationToken cancellationToken)
        where T : Entity =>
        Task.FromResult<IReadOnlyDictionary<string, T>>(Now<T>().Where(e => slugs.Contains(e.Slug)).ToDictionary(e => e.Slug));

    public Task<IReadOnlyList<string>> ExistingAsync(EntityType type, IReadOnlyCollection<string> slugs, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. Now<Entity>().Where(e => e.GetType().Name == type.ToString() && slugs.Contains(e.Slug)).Select(e => e.Slug)]);

    public Task<IReadOnlyList<Report>> ReportsOfAsync(IReadOnlyCollection<string> events, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Report>>([.. Now<Report>().Where(r => events.Contains(r.Event))]);

    public Task<IReadOnlyList<string>> EventsFromAsync(IReadOnlyCollection<string> sources, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. Now<Report>().Where(r => sources.Contains(r.Source)).Select(r => r.Event).Distinct()]);

    public Task<IReadOnlyList<string>> ChangedSinceAsync(EntityType type, IReadOnlyCollection<string> slugs, int revision,
        CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. state.Versions
            .Where(v => v.GetType().Name == type.ToString() && slugs.Contains(v.Slug))
            .Where(v => v.RecordedIn > revision || v.RecordedUntil > revision)
            .Select(v => v.Slug).Distinct()]);

    private IEnumerable<T> Now<T>()
        where T : Entity => state.At<T>(int.MaxValue);
}
