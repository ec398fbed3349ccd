using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>What is asked by slug as of a revision: one call on the store for each revision. Revision 0 holds nothing and is not asked.</summary>
internal abstract class AsOfLoader<TValue> : BatchLoader<(int AsOf, string Slug), TValue>
{
    /// <summary>What is found for the slugs; a slug for which nothing is found is left out.</summary>
    protected abstract Task<IEnumerable<(string Slug, TValue Value)>> FetchAsync(string[] slugs, int asOf, CancellationToken cancellationToken);

    protected sealed override async Task<IReadOnlyDictionary<(int AsOf, string Slug), TValue>> FetchAsync(
        IReadOnlyList<(int AsOf, string Slug)> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<(int, string), TValue>();
        foreach (var revision in keys.GroupBy(key => key.AsOf, key => key.Slug).Where(group => group.Key > 0))
        {
            foreach (var (slug, value) in await FetchAsync([.. revision], revision.Key, cancellationToken))
            {
                found[(revision.Key, slug)] = value;
            }
        }

        return found;
    }
}

/// <summary>Entities.</summary>
internal sealed class EntityLoader<T>(ITimelineStore store) : AsOfLoader<T?>
    where T : Entity
{
    protected override async Task<IEnumerable<(string Slug, T? Value)>> FetchAsync(string[] slugs, int asOf, CancellationToken cancellationToken) =>
        (await store.FindAsync<T>(slugs, asOf, cancellationToken)).Select(found => (found.Key, (T?)found.Value));

    protected override T? Missing((int AsOf, string Slug) key) => null;
}

/// <summary>The versions of events up to a revision, oldest first.</summary>
internal sealed class HistoryLoader(ITimelineStore store) : AsOfLoader<IReadOnlyList<Event>>
{
    protected override async Task<IEnumerable<(string Slug, IReadOnlyList<Event> Value)>> FetchAsync(
        string[] slugs, int asOf, CancellationToken cancellationToken) =>
        (await store.HistoriesAsync(slugs, asOf, cancellationToken)).GroupBy(e => e.Slug).Select(history => (history.Key, (IReadOnlyList<Event>)[.. history]));

    protected override IReadOnlyList<Event> Missing((int AsOf, string Slug) key) => [];
}

/// <summary>The events that state a link to an event, as of a revision.</summary>
internal sealed class IncomingLinkLoader(ITimelineStore store) : AsOfLoader<IReadOnlyList<Event>>
{
    protected override async Task<IEnumerable<(string Slug, IReadOnlyList<Event> Value)>> FetchAsync(
        string[] slugs, int asOf, CancellationToken cancellationToken)
    {
        var stating = await store.LinkingToAsync(slugs, asOf, cancellationToken);
        var links = stating.SelectMany(e => e.Links.Select(l => l.Value.To).Distinct().Select(to => (To: to, From: e))).ToLookup(l => l.To, l => l.From);
        return slugs.Select(slug => (slug, (IReadOnlyList<Event>)[.. links[slug]]));
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
