using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>Where a statement enters the graph: at what the filter surely needs, or along an index of all events in the order shown.</summary>
internal sealed class EventWalk
{
    private readonly FilterNeeds _needs;
    private readonly Anchor? _anchor;

    private EventWalk(FilterNeeds needs, Anchor? anchor) => (_needs, _anchor) = (needs, anchor);

    private enum Through
    {
        Slug,
        Actor,
        Place,
        Source,
    }

    /// <summary>True: one event may be found along several ways.</summary>
    internal bool MayRepeat => _anchor is { By: not Through.Slug };

    /// <summary>The way for a filter.</summary>
    internal static EventWalk For(EventFilter? filter, PlacesWithin placesWithin)
    {
        var needs = FilterNeeds.Of(filter);
        if (needs.Ids is { } ids)
        {
            return new(needs, new(Through.Slug, ids));
        }

        // Tags and kinds have no nodes; along them all events are looked at in their order.
        return new(needs, needs.Things.Select(n => n.Of switch
        {
            NeedOf.Actor => new Anchor(Through.Actor, n.Values),
            NeedOf.Place => new Anchor(Through.Place, placesWithin.Meant(n.Values, n.IncludeWithin)),
            NeedOf.Source => new Anchor(Through.Source, n.Values),
            _ => null,
        }).FirstOrDefault(a => a is not null));
    }

    /// <summary>The beginning of a statement, up to where conditions on the node <c>v</c> follow.</summary>
    internal string Match(StatementText text, EventSegment segment)
    {
        if (_anchor is not var (by, values))
        {
            return segment.ByRecord
                ? "MATCH (v:EventVersion) USING INDEX v:EventVersion(newestFirst, startMin, endMax, slug) WHERE"
                : "MATCH (v:EventVersion) USING INDEX v:EventVersion(startMin, endMax, slug) WHERE";
        }

        var wanted = $"UNWIND {text.Value(values.Distinct().ToArray())} AS wanted";
        return by switch
        {
            Through.Slug => $"{wanted} MATCH (v:EventVersion {{slug: wanted}}) WHERE",
            Through.Actor => $"{wanted} MATCH (:Actor {{slug: wanted}})<-[:INVOLVES|PAST_INVOLVES]-(v:EventVersion) WHERE",
            Through.Place => $"{wanted} MATCH (:Place {{slug: wanted}})<-[:AT|PAST_AT]-(v:EventVersion) WHERE",
            _ => $$"""
                {{wanted}} MATCH (source:Source {slug: wanted})
                CALL (source) {
                  MATCH (source)<-[:FROM]-()-[:ABOUT]->(found:EventVersion) RETURN found
                  UNION
                  MATCH (source)<-[:PAST_SOURCE]-(found:EventVersion) RETURN found
                }
                WITH found AS v WHERE
                """,
        };
    }

    /// <summary>The limits on the node <c>v</c> that a segment of the list has.</summary>
    internal string Limits(StatementText text, EventSegment segment) => segment.Limits(text, _needs.StartFrom, _needs.StartUpTo);

    private sealed record Anchor(Through By, IReadOnlyList<string> Values);
}
