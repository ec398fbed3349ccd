using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>Entities by slug, as of a revision.</summary>
internal sealed class EntityLoader<T>(ITimelineStore store) : BatchLoader<(int AsOf, string Slug), T?>
    where T : Entity
{
    protected override async Task<IReadOnlyDictionary<(int AsOf, string Slug), T?>> FetchAsync(
        IReadOnlyList<(int AsOf, string Slug)> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<(int, string), T?>();
        foreach (var revision in keys.GroupBy(key => key.AsOf, key => key.Slug).Where(group => group.Key > 0))
        {
            foreach (var (slug, entity) in await store.FindAsync<T>([.. revision], revision.Key, cancellationToken))
            {
                found[(revision.Key, slug)] = entity;
            }
        }

        return found;
    }

    protected override T? Missing((int AsOf, string Slug) key) => null;
}

/// <summary>The versions of events up to a revision, oldest first.</summary>
internal sealed class HistoryLoader(ITimelineStore store) : BatchLoader<(int AsOf, string Slug), IReadOnlyList<Event>>
{
    protected override async Task<IReadOnlyDictionary<(int AsOf, string Slug), IReadOnlyList<Event>>> FetchAsync(
        IReadOnlyList<(int AsOf, string Slug)> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<(int, string), IReadOnlyList<Event>>();
        foreach (var revision in keys.GroupBy(key => key.AsOf, key => key.Slug).Where(group => group.Key > 0))
        {
            foreach (var history in (await store.HistoriesAsync([.. revision], revision.Key, cancellationToken)).GroupBy(e => e.Slug))
            {
                found[(revision.Key, history.Key)] = [.. history];
            }
        }

        return found;
    }

    protected override IReadOnlyList<Event> Missing((int AsOf, string Slug) key) => [];
}

/// <summary>The events that state a link to an event, as of a revision.</summary>
internal sealed class IncomingLinkLoader(ITimelineStore store) : BatchLoader<(int AsOf, string Slug), IReadOnlyList<Event>>
{
    protected override async Task<IReadOnlyDictionary<(int AsOf, string Slug), IReadOnlyList<Event>>> FetchAsync(
        IReadOnlyList<(int AsOf, string Slug)> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<(int, string), IReadOnlyList<Event>>();
        foreach (var revision in keys.GroupBy(key => key.AsOf, key => key.Slug).Where(group => group.Key > 0))
        {
            var sources = await store.LinkingToAsync([.. revision], revision.Key, cancellationToken);
            var links = sources.SelectMany(e => e.Links.Select(l => l.Value.To).Distinct().Select(to => (To: to, From: e))).ToLookup(l => l.To, l => l.From);
            foreach (var slug in revision)
            {
                found[(revision.Key, slug)] = [.. links[slug]];
            }
        }

        return found;
    }

    protected override IReadOnlyList<Event> Missing((int AsOf, string Slug) key) => [];
}

/// <summary>Revisions by number.</summary>
internal sealed class RevisionLoader(ITimelineStore store) : BatchLoader<int, Revision?>
{
    protected override async Task<IReadOnlyDictionary<int, Revision?>> FetchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
        (await store.RevisionsByNumberAsync(keys, cancellationToken)).ToDictionary(r => r.Number, Revision? (r) => r);

    protected override Revision? Missing(int key) => null;
}
