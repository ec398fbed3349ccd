namespace Timeline.Core;

/// <summary>Works out what a change set comes to, the same for every store.</summary>
/// <param name="reader">What the store holds now.</param>
public sealed class ChangePlanner(ICommitReader reader)
{
    /// <summary>The plan for a change set that would become a revision.</summary>
    /// <param name="changes">The change set.</param>
    /// <param name="revision">The number of the revision that would be written.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ChangeSetException">Something in the change set is wrong; the exception names all of it.</exception>
    public async Task<ChangePlan> PlanAsync(ChangeSet changes, int revision, CancellationToken cancellationToken)
    {
        ThrowIfAny(ChangeSetRules.Check(changes));
        ThrowIfAny(await new ReferenceRules(reader).CheckAsync(changes, cancellationToken));

        var actors = await ChangedAsync(changes.Actors, revision, cancellationToken);
        var places = await ChangedAsync(changes.Places, revision, cancellationToken);
        var oldSources = await reader.CurrentAsync<Source>(Slugs(changes.Sources), cancellationToken);
        var sources = Changed(changes.Sources, oldSources, revision);

        var named = changes.Reports.Select(r => r.Slug).Concat(changes.RetractReports.Select(r => r.Report)).Distinct().ToArray();
        var oldReports = await reader.CurrentAsync<Report>(named, cancellationToken);
        var reports = Changed(changes.Reports, oldReports, revision);
        var retracted = changes.RetractReports.Select(r => r.Report).ToHashSet();

        var rerated = sources.Where(s => oldSources.TryGetValue(s.Slug, out var old) && old.Reliability != s.Reliability).ToArray();
        var touched = reports.Select(r => r.Event)
            .Concat(reports.Select(r => r.Slug).Concat(retracted).Where(oldReports.ContainsKey).Select(s => oldReports[s].Event))
            .Concat(await reader.EventsFromAsync(Slugs(rerated), cancellationToken))
            .ToHashSet();

        var events = await ResolveAsync(touched, reports, retracted, sources, revision, cancellationToken);
        return new(actors, places, sources, reports, events.Written, [.. changes.RetractReports.DistinctBy(r => r.Report)], events.Retracted, events.Counts);
    }

    private async Task<(List<Event> Written, List<string> Retracted, ChangeCounts Counts)> ResolveAsync(HashSet<string> touched,
        List<Report> put, HashSet<string> retractedReports, List<Source> sources, int revision, CancellationToken cancellationToken)
    {
        var before = await reader.CurrentAsync<Event>(touched, cancellationToken);
        var byEvent = await ReportsAfterAsync(touched, before.Keys, put, retractedReports, cancellationToken);
        var reliability = await ReliabilitiesAsync(byEvent.Values.SelectMany(r => r), sources, cancellationToken);
        var written = new List<Event>();
        var retracted = new List<string>();
        var added = 0;
        foreach (var slug in touched.Order(StringComparer.Ordinal))
        {
            before.TryGetValue(slug, out var old);
            if (byEvent[slug] is not { Count: > 0 } reports)
            {
                if (old is not null)
                {
                    retracted.Add(slug);
                }

                continue;
            }

            var resolved = EventResolver.Resolve(slug, reports, s => reliability[s]) with { RecordedIn = revision };
            if (old is null || !EntityJson.AreSame(old, resolved))
            {
                written.Add(resolved);
                added += old is null ? 1 : 0;
            }
        }

        return (written, retracted, new(added, written.Count - added, retracted.Count));
    }

    private async Task<Dictionary<string, List<Report>>> ReportsAfterAsync(HashSet<string> touched, IEnumerable<string> there, List<Report> put,
        HashSet<string> retracted, CancellationToken cancellationToken)
    {
        var byEvent = touched.ToDictionary(e => e, _ => new List<Report>());
        var replaced = put.Select(r => r.Slug).ToHashSet();
        foreach (var report in await reader.ReportsOfAsync([.. there], cancellationToken))
        {
            if (!replaced.Contains(report.Slug) && !retracted.Contains(report.Slug))
            {
                byEvent[report.Event].Add(report);
            }
        }

        foreach (var report in put)
        {
            byEvent[report.Event].Add(report);
        }

        return byEvent;
    }

    private async Task<Dictionary<string, Reliability>> ReliabilitiesAsync(IEnumerable<Report> reports, List<Source> put,
        CancellationToken cancellationToken)
    {
        var reliability = put.ToDictionary(s => s.Slug, s => s.Reliability);
        var others = reports.Select(r => r.Source).Where(s => !reliability.ContainsKey(s)).ToHashSet();
        foreach (var (slug, source) in await reader.CurrentAsync<Source>(others, cancellationToken))
        {
            reliability[slug] = source.Reliability;
        }

        return reliability;
    }

    private async Task<List<T>> ChangedAsync<T>(IReadOnlyList<T> put, int revision, CancellationToken cancellationToken)
        where T : Entity =>
        Changed(put, await reader.CurrentAsync<T>(Slugs(put), cancellationToken), revision);

    private static List<T> Changed<T>(IReadOnlyList<T> put, IReadOnlyDictionary<string, T> old, int revision)
        where T : Entity
    {
        var changed = new List<T>();
        foreach (var entity in put)
        {
            if (!old.TryGetValue(entity.Slug, out var now) || !EntityJson.AreSame(now, entity))
            {
                changed.Add(entity with { RecordedIn = revision });
            }
        }

        return changed;
    }

    private static string[] Slugs(IEnumerable<Entity> entities) => [.. entities.Select(e => e.Slug)];

    private static void ThrowIfAny(IReadOnlyList<ChangeProblem> problems)
    {
        if (problems.Count > 0)
        {
            throw new ChangeSetException(problems);
        }
    }
}
