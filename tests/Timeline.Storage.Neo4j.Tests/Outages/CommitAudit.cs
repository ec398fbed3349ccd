using Timeline.Core;

namespace Timeline.Storage.Neo4j.Tests.Outages;

/// <summary>
/// Looks in a store for what an outage may have spoilt: an acknowledged commit that is not there with all its content, one of unknown end
/// that is there in part, one that is there twice, a hole in the numbers. The store holds nothing but the commits of the stream.
/// </summary>
internal sealed class CommitAudit(ITimelineStore store, CommitStream stream)
{
    private const int AtOnce = 100;
    private readonly List<string> _faults = [];
    private int _found;
    private int _newest;

    /// <summary>The faults, one line each; empty: none.</summary>
    internal IReadOnlyList<string> Faults => _faults;

    /// <summary>How many of the commits whose end was not known had been written.</summary>
    internal int UnknownFound { get; private set; }

    /// <summary>Looks at all commits of the stream.</summary>
    internal static async Task<CommitAudit> RunAsync(ITimelineStore store, CommitStream stream, CancellationToken cancellationToken)
    {
        // What it was told before the outage says nothing of what is there after it.
        (store as Neo4jTimelineStore)?.Forget();
        var audit = new CommitAudit(store, stream) { _newest = (await store.FindRevisionAsync(null, cancellationToken))!.Number };
        foreach (var names in stream.Acknowledged.Keys.Concat(stream.Unknown.Keys).Order(StringComparer.Ordinal).Chunk(AtOnce))
        {
            await audit.LookAsync(names, cancellationToken);
        }

        await audit.CountAsync(cancellationToken);
        return audit;
    }

    /// <summary>Commits acknowledged commits again, which must write nothing and give the first answer.</summary>
    /// <returns>The faults.</returns>
    internal static async Task<IReadOnlyList<string>> RepeatAsync(ITimelineStore store, IEnumerable<KeyValuePair<string, int>> commits, CancellationToken cancellationToken)
    {
        var faults = new List<string>();
        foreach (var (name, number) in commits)
        {
            var again = await store.CommitAsync(CommitStream.Changes(name), cancellationToken);
            if (!again.Repeated || again.Revision?.Number != number)
            {
                faults.Add($"{name}: acknowledged as revision {number}; asked again it became revision {again.Revision?.Number}.");
            }
        }

        return faults;
    }

    private async Task LookAsync(string[] names, CancellationToken cancellationToken)
    {
        var wanted = names.ToDictionary(n => n, CommitStream.Changes);
        var actors = await FindAsync(wanted.SelectMany(w => w.Value.Actors));
        var places = await FindAsync(wanted.SelectMany(w => w.Value.Places));
        var reports = await FindAsync(wanted.SelectMany(w => w.Value.Reports));
        var events = await FindAsync(names.SelectMany(CommitStream.Events));
        var found = 0;
        foreach (var (name, changes) in wanted)
        {
            IReadOnlyList<int> recorded = [.. changes.Actors.Select(actors), .. changes.Places.Select(places), .. changes.Reports.Select(reports), .. CommitStream.Events(name).Select(events)];
            var isThere = recorded.Any(r => r != 0);
            var isUnknown = !stream.Acknowledged.TryGetValue(name, out var number);
            if (isThere ? recorded.Any(r => r != (isUnknown ? recorded.Max() : number)) : !isUnknown)
            {
                _faults.Add($"{name}: {(isUnknown ? "not acknowledged" : $"acknowledged as revision {number}")}, found in the revisions [{string.Join(' ', recorded)}], 0: not there as it was sent.");
            }

            found += isThere ? 1 : 0;
            UnknownFound += isThere && isUnknown ? 1 : 0;
        }

        _found += found;
        EventFilter[] ways =
        [
            new() { Actors = new() { AnyOf = [.. wanted.Values.SelectMany(c => c.Actors).Select(a => a.Slug)] } },
            new() { Places = new() { AnyOf = [.. wanted.Values.SelectMany(c => c.Places).Select(p => p.Slug)] } },
        ];
        foreach (var way in ways)
        {
            Expect("events found along their relationships", CommitStream.EventsEach * found, await store.CountEventsAsync(new(_newest, way), cancellationToken));
        }

        // The revision that wrote each, or 0 where it is not there, or not as it was sent.
        async Task<Func<T, int>> FindAsync<T>(IEnumerable<T> entities)
            where T : Entity
        {
            var stored = await store.FindAsync<T>([.. entities.Select(e => e.Slug)], _newest, cancellationToken);
            return e => stored.TryGetValue(e.Slug, out var s) && EntityJson.AreSame(e, s) ? s.RecordedIn : 0;
        }
    }

    private async Task CountAsync(CancellationToken cancellationToken)
    {
        Expect("different numbers of acknowledged revisions", stream.Acknowledged.Count, stream.Acknowledged.Values.Distinct().Count());
        Expect("revisions without a hole", _newest, (await store.RevisionsByNumberAsync([.. Enumerable.Range(1, _newest)], cancellationToken)).Count);
        Expect("revisions beside the first", _found, _newest - 1);
        Expect("events", CommitStream.EventsEach * _found, await store.CountEventsAsync(new(_newest), cancellationToken));
        Expect("reports", CommitStream.EventsEach * _found, await store.CountAsync(new ReportQuery(_newest, CommitStream.Paper), cancellationToken));
        Expect("actors", _found, await store.CountAsync(new ActorQuery(_newest), cancellationToken));
    }

    private void Expect(string what, int expected, int found)
    {
        if (found != expected)
        {
            _faults.Add($"{what}: {found}, not {expected}.");
        }
    }
}
