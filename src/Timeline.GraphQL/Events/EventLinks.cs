using GraphQL.DataLoader;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>A link seen from one of its events.</summary>
internal sealed record EventLink(LinkType Type, Direction Direction, At<Event> Event, IReadOnlyList<string> Reports);

/// <summary>Finds the links of an event. Reads only the side that is asked for.</summary>
internal static class EventLinks
{
    public static IDataLoaderResult<IReadOnlyList<EventLink>> Of(TimelineRequest request, At<Event> e, IReadOnlyList<LinkType>? types, Direction direction)
    {
        // A symmetric link can be stated by either side, whichever way is asked for.
        bool IsWanted(LinkType type, Direction way) =>
            types?.Contains(type) != false && (direction == Direction.Both || direction == way || type.IsSymmetric());
        var isIncomingWanted = Enum.GetValues<LinkType>().Any(type => IsWanted(type, Direction.In));
        var outgoing = e.Value.Links.Where(link => IsWanted(link.Value.Type, Direction.Out)).ToArray();

        var targets = request.Current<Event>(outgoing.Select(link => link.Value.To).Distinct(), e.Scope);
        var sources = isIncomingWanted
            ? request.IncomingLinks.Load((e.Scope.Number, e.Value.Slug))
            : Promises.Of<IReadOnlyList<Event>>([]);
        return targets.And(sources).Then(both => Join(
            Outgoing(outgoing, both.First.ToDictionary(t => t.Value.Slug)),
            both.Second.Where(s => s.RetractedIn is null).SelectMany(s => Incoming(s, e)).Where(link => IsWanted(link.Type, Direction.In))));
    }

    private static IEnumerable<EventLink> Outgoing(IEnumerable<Stated<ReportLink>> links, Dictionary<string, At<Event>> targets)
    {
        foreach (var link in links)
        {
            if (targets.TryGetValue(link.Value.To, out var target))
            {
                yield return new(link.Value.Type, link.Value.Type.IsSymmetric() ? Direction.Both : Direction.Out, target, link.Reports);
            }
        }
    }

    private static IEnumerable<EventLink> Incoming(Event source, At<Event> e)
    {
        foreach (var link in source.Links)
        {
            if (link.Value.To == e.Value.Slug)
            {
                yield return new(link.Value.Type, link.Value.Type.IsSymmetric() ? Direction.Both : Direction.In, new(source, e.Scope), link.Reports);
            }
        }
    }

    private static IReadOnlyList<EventLink> Join(IEnumerable<EventLink> outgoing, IEnumerable<EventLink> incoming) =>
    [
        // A symmetric link that both sides state is one link.
        .. outgoing.Concat(incoming)
            .GroupBy(link => (link.Type, link.Direction, link.Event.Value.Slug))
            .Select(same => same.First() with { Reports = [.. same.SelectMany(link => link.Reports).Distinct()] })
            .OrderBy(link => link.Type.ToName(), StringComparer.Ordinal)
            .ThenBy(link => link.Event.Value.Slug, StringComparer.Ordinal)
            .ThenBy(link => link.Direction),
    ];
}
