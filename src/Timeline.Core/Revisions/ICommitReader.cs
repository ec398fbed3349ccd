namespace Timeline.Core;

/// <summary>What a store tells the planner of a commit, within the transaction that will write.</summary>
public interface ICommitReader
{
    /// <summary>The versions that hold now, by slug; a slug that has none is left out.</summary>
    Task<IReadOnlyDictionary<string, T>> CurrentAsync<T>(IReadOnlyCollection<string> slugs, CancellationToken cancellationToken)
        where T : Entity;

    /// <summary>Of these slugs, those of entities that hold now.</summary>
    Task<IReadOnlyList<string>> ExistingAsync(EntityType type, IReadOnlyCollection<string> slugs, CancellationToken cancellationToken);

    /// <summary>The reports that hold now of these events.</summary>
    Task<IReadOnlyList<Report>> ReportsOfAsync(IReadOnlyCollection<string> events, CancellationToken cancellationToken);

    /// <summary>The events that have a report that holds now from one of these sources.</summary>
    Task<IReadOnlyList<string>> EventsFromAsync(IReadOnlyCollection<string> sources, CancellationToken cancellationToken);

    /// <summary>Of these entities, those with a version written or ended after a revision.</summary>
    Task<IReadOnlyList<string>> ChangedSinceAsync(EntityType type, IReadOnlyCollection<string> slugs, int revision, CancellationToken cancellationToken);
}
