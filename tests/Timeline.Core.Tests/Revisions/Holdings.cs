namespace Timeline.Core.Tests.Revisions;

/// <summary>What a store holds, in memory: plans change sets, and applies the plans.</summary>
internal sealed class Holdings : ICommitReader
{
    private readonly Dictionary<(Type, string), Entity> _current = [];
    private readonly Dictionary<(string, string), int> _changed = [];
    private int _revision;

    internal Task<ChangePlan> PlanAsync(ChangeSet changes) =>
        new ChangePlanner(this).PlanAsync(changes, _revision + 1, TestContext.Current.CancellationToken);

    /// <summary>Plans and applies, and gives the plan.</summary>
    internal async Task<ChangePlan> CommitAsync(ChangeSet changes)
    {
        var plan = await PlanAsync(changes);
        _revision++;
        foreach (var entity in (Entity[])[.. plan.Actors, .. plan.Places, .. plan.Sources, .. plan.Reports, .. plan.Events])
        {
            _current[(entity.GetType(), entity.Slug)] = entity;
            _changed[(entity.GetType().Name, entity.Slug)] = _revision;
        }

        foreach (var (type, slug) in plan.RetractedReports.Select(r => (typeof(Report), r.Report)).Concat(plan.RetractedEvents.Select(e => (typeof(Event), e))))
        {
            _current.Remove((type, slug));
            _changed[(type.Name, slug)] = _revision;
        }

        return plan;
    }

    /// <summary>What is wrong with a change set, as <c>path: kind</c>.</summary>
    internal async Task<string> ProblemsAsync(ChangeSet changes)
    {
        var refusal = await Should.ThrowAsync<ChangeSetException>(() => PlanAsync(changes));
        return string.Join(", ", refusal.Problems.Select(p => $"{string.Join('/', p.Path)}: {p.Kind}"));
    }

    public Task<IReadOnlyDictionary<string, T>> CurrentAsync<T>(IReadOnlyCollection<string> slugs, CancellationToken cancellationToken)
        where T : Entity =>
        Task.FromResult<IReadOnlyDictionary<string, T>>(All<T>().Where(e => slugs.Contains(e.Slug)).ToDictionary(e => e.Slug));

    public Task<IReadOnlyList<string>> ExistingAsync(EntityType type, IReadOnlyCollection<string> slugs, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. slugs.Where(s => _current.Keys.Any(k => k.Item1.Name == type.ToString() && k.Item2 == s))]);

    public Task<IReadOnlyList<Report>> ReportsOfAsync(IReadOnlyCollection<string> events, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Report>>([.. All<Report>().Where(r => events.Contains(r.Event))]);

    public Task<IReadOnlyList<string>> EventsFromAsync(IReadOnlyCollection<string> sources, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. All<Report>().Where(r => sources.Contains(r.Source)).Select(r => r.Event).Distinct()]);

    public Task<IReadOnlyList<string>> ChangedSinceAsync(EntityType type, IReadOnlyCollection<string> slugs, int revision,
        CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. slugs.Where(s => _changed.GetValueOrDefault((type.ToString(), s)) > revision)]);

    private IEnumerable<T> All<T>() => _current.Values.OfType<T>();
}
