namespace Timeline.Core;

/// <summary>
/// What every event that a filter finds surely has, so that a store can enter there instead of looking at all events. Nothing below
/// an or or a not is sure.
/// </summary>
public sealed record FilterNeeds
{
    /// <summary>It is one of these events; null: not said.</summary>
    public IReadOnlyList<string>? Ids { get; private init; }

    /// <summary>It has one of the values of each of these, the rarest kind of thing first.</summary>
    public required IReadOnlyList<Need> Things { get; init; }

    /// <summary>It starts at this or later; null: not said.</summary>
    public long? StartFrom { get; private init; }

    /// <summary>Its earliest start is this or earlier; null: not said.</summary>
    public long? StartUpTo { get; private init; }

    /// <summary>Its latest end is this or later; null: not said.</summary>
    public long? EndsFrom { get; private init; }

    /// <summary>The needs of a filter; null: of none.</summary>
    public static FilterNeeds Of(EventFilter? filter)
    {
        var sure = Sure(filter).ToArray();
        var needs = new FilterNeeds
        {
            Ids = sure.Select(f => f.Ids).FirstOrDefault(ids => ids is not null),
            Things = [.. sure.SelectMany(ThingsOf).OrderBy(n => n.Of)],
        };
        return sure.Where(f => f.When is not null).Aggregate(needs, (n, f) => n.With(f.When!));
    }

    private static IEnumerable<EventFilter> Sure(EventFilter? filter) =>
        filter is null ? [] : (filter.And ?? []).SelectMany(Sure).Prepend(filter);

    private static IEnumerable<Need> ThingsOf(EventFilter filter)
    {
        if (filter.Actors?.AllOf is { Count: > 0 } allOf)
        {
            yield return new(NeedOf.Actor, [allOf[0]]);
        }

        if (filter.Actors?.AnyOf is { } actors)
        {
            yield return new(NeedOf.Actor, actors);
        }

        if (filter.Places?.AnyOf is { } places)
        {
            yield return new(NeedOf.Place, places, filter.Places.IncludeWithin);
        }

        if (filter.Tags is { } tags)
        {
            yield return new(NeedOf.Tag, tags);
        }

        if (filter.Reports?.Sources is { } sources)
        {
            yield return new(NeedOf.Source, sources);
        }

        if (filter.Kinds is { } kinds)
        {
            yield return new(NeedOf.Kind, kinds);
        }
    }

    // What limits on any bound mean for the earliest start and the latest end: startMin ≤ startMax, startMin < endMin ≤ endMax.
    private FilterNeeds With(TemporalFilter when)
    {
        if (when.Limits() is not { IsImpossible: false } l)
        {
            return this with
            {
                StartFrom = when.Dated == false ? EventKey.Undated : StartFrom,
                StartUpTo = Earlier(StartUpTo, when.Dated == true ? EventKey.Undated - 1 : null),
            };
        }

        long?[] upTo = [EventKey.Undated - 1, StartUpTo, l.StartMinUpTo, l.StartMinBelow, l.StartMaxUpTo, l.StartMaxBelow, l.EndMinUpTo, l.EndMaxUpTo];
        long?[] endsFrom = [EndsFrom, l.EndMaxFrom, l.EndMaxAbove, l.EndMinFrom, l.EndMinAbove, l.StartMaxFrom];
        return this with { StartFrom = Later(StartFrom, l.StartMinFrom), StartUpTo = upTo.Min(), EndsFrom = endsFrom.Max() };
    }

    private static long? Earlier(long? x, long? y) => x is null ? y : y is null ? x : Math.Min(x.Value, y.Value);

    private static long? Later(long? x, long? y) => x is null ? y : y is null ? x : Math.Max(x.Value, y.Value);
}

/// <summary>The kinds of things that an event has, the rarest first.</summary>
public enum NeedOf
{
    /// <summary>An actor that takes part.</summary>
    Actor,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A tag.</summary>
    Tag,

    /// <summary>A source with a current report.</summary>
    Source,

    /// <summary>A kind, its own or one above it.</summary>
    Kind,
}

/// <summary>One of some values that an event must have.</summary>
/// <param name="Of">What the values are.</param>
/// <param name="Values">The values; it may be none, which no event has.</param>
/// <param name="IncludeWithin">Of places: each stands for all that lies within it.</param>
public sealed record Need(NeedOf Of, IReadOnlyList<string> Values, bool IncludeWithin = false);
