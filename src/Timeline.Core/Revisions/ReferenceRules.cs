namespace Timeline.Core;

/// <summary>What can be said of a change set only by what the store holds: that all it refers to exists, and that nothing changed meanwhile.</summary>
/// <param name="reader">What the store holds now.</param>
internal sealed class ReferenceRules(ICommitReader reader)
{
    internal async Task<IReadOnlyList<ChangeProblem>> CheckAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        var check = new Checker();
        await PlacesLieInPlacesAsync(changes.Places, check, cancellationToken);

        var actors = await KnownAsync(EntityType.Actor, changes.Actors.Select(a => a.Slug), changes.Reports.SelectMany(r => r.Participants).Select(p => p.Actor), cancellationToken);
        var places = await KnownAsync(EntityType.Place, changes.Places.Select(p => p.Slug), changes.Reports.SelectMany(r => r.Places), cancellationToken);
        var sources = await KnownAsync(EntityType.Source, changes.Sources.Select(s => s.Slug), changes.Reports.Select(r => r.Source), cancellationToken);
        var events = await KnownAsync(EntityType.Event, changes.Reports.Select(r => r.Event), changes.Reports.SelectMany(r => r.Links).Select(l => l.To), cancellationToken);
        check.Each(changes.Reports, "reports", (report, at) =>
        {
            Exists(sources, "source", report.Source, at, "source");
            at.Each(report.Participants, "participants", (p, a) => Exists(actors, "actor", p.Actor, a, "actor"));
            at.Each(report.Places, "places", (p, a) => Exists(places, "place", p, a));
            at.Each(report.Links, "links", (l, a) => Exists(events, "event", l.To, a, "to"));
        });

        var retracted = changes.RetractReports.Select(r => r.Report).ToArray();
        var reports = (await reader.ExistingAsync(EntityType.Report, retracted, cancellationToken)).ToHashSet();
        check.Each(changes.RetractReports, "retractReports", (r, at) => Exists(reports, "report", r.Report, at, "report"));

        await NothingChangedSinceAsync(changes, check, cancellationToken);
        return check.Problems;
    }

    private static void Exists(HashSet<string> known, string what, string slug, Checker at, params object[] path)
    {
        if (!known.Contains(slug))
        {
            at.Add(ProblemKind.NotFound, $"There is no {what} '{slug}'.", path);
        }
    }

    private async Task<HashSet<string>> KnownAsync(EntityType type, IEnumerable<string> put, IEnumerable<string> named, CancellationToken cancellationToken)
    {
        var known = put.ToHashSet();
        var others = named.Where(s => !known.Contains(s)).ToHashSet();
        known.UnionWith(await reader.ExistingAsync(type, others, cancellationToken));
        return known;
    }

    private async Task PlacesLieInPlacesAsync(IReadOnlyList<Place> put, Checker check, CancellationToken cancellationToken)
    {
        var within = put.DistinctBy(p => p.Slug).ToDictionary(p => p.Slug, p => p.Within);
        for (var wanted = Missing(within); wanted.Length > 0; wanted = Missing(within))
        {
            var found = await reader.CurrentAsync<Place>(wanted, cancellationToken);
            foreach (var slug in wanted)
            {
                // Not found is remembered as its own parent's absence, so that it is not asked for again.
                within[slug] = found.TryGetValue(slug, out var place) ? place.Within : Unknown;
            }
        }

        // Places from which the way outwards is known to end, so that no chain is walked twice.
        var ending = new HashSet<string>();
        check.Each(put, "places", (place, at) =>
        {
            if (place.Within is not { } parent)
            {
                return;
            }

            if (within[parent] == Unknown)
            {
                at.Add(ProblemKind.NotFound, $"There is no place '{parent}'.", "within");
                return;
            }

            var chain = new HashSet<string> { place.Slug };
            for (var around = parent; around is not null && around != Unknown && !ending.Contains(around); around = within[around])
            {
                if (!chain.Add(around))
                {
                    at.Bad($"'{place.Slug}' would lie within itself.", "within");
                    return;
                }
            }

            ending.UnionWith(chain);
        });
    }

    private const string Unknown = "?";

    private static string[] Missing(Dictionary<string, string?> within) =>
        [.. within.Values.Where(p => p is not null && p != Unknown && !within.ContainsKey(p)).Select(p => p!).Distinct()];

    private async Task NothingChangedSinceAsync(ChangeSet changes, Checker check, CancellationToken cancellationToken)
    {
        if (changes.ExpectedRevision is not { } expected)
        {
            return;
        }

        await CheckTypeAsync(EntityType.Actor, "actor", changes.Actors.Select(a => a.Slug));
        await CheckTypeAsync(EntityType.Place, "place", changes.Places.Select(p => p.Slug));
        await CheckTypeAsync(EntityType.Source, "source", changes.Sources.Select(s => s.Slug));
        await CheckTypeAsync(EntityType.Report, "report", changes.Reports.Select(r => r.Slug).Concat(changes.RetractReports.Select(r => r.Report)));

        var before = await reader.CurrentAsync<Report>([.. changes.Reports.Select(r => r.Slug).Concat(changes.RetractReports.Select(r => r.Report)).Distinct()], cancellationToken);
        await CheckTypeAsync(EntityType.Event, "event", changes.Reports.Select(r => r.Event).Concat(before.Values.Select(r => r.Event)));

        async Task CheckTypeAsync(EntityType type, string word, IEnumerable<string> slugs)
        {
            foreach (var slug in await reader.ChangedSinceAsync(type, slugs.ToHashSet(), expected, cancellationToken))
            {
                check.Add(ProblemKind.Conflict, $"The {word} '{slug}' has changed since revision {expected}.", "expectedRevision");
            }
        }
    }
}
