namespace Timeline.Core;

/// <summary>
/// What a list of events is narrowed to. All that is given must hold; null is not given. An empty list matches nothing in an
/// any-of and everything in an all-of, none-of or <see cref="And"/>. Ids are slugs; a slug that does not exist matches nothing.
/// </summary>
public sealed record EventFilter
{
    /// <summary>The time.</summary>
    public TemporalFilter? When { get; init; }

    /// <summary>The actors that take part.</summary>
    public ActorFilter? Actors { get; init; }

    /// <summary>The places.</summary>
    public PlaceFilter? Places { get; init; }

    /// <summary>Any of these kinds, or a kind below one of them.</summary>
    public IReadOnlyList<string>? Kinds { get; init; }

    /// <summary>Any of these tags.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>What one current report of the event must meet.</summary>
    public ReportFilter? Reports { get; init; }

    /// <summary>Any of these events.</summary>
    public IReadOnlyList<string>? Ids { get; init; }

    /// <summary>All of these hold.</summary>
    public IReadOnlyList<EventFilter>? And { get; init; }

    /// <summary>At least one of these holds.</summary>
    public IReadOnlyList<EventFilter>? Or { get; init; }

    /// <summary>This does not hold.</summary>
    public EventFilter? Not { get; init; }

    /// <summary>This filter and all within it, at any depth.</summary>
    public IEnumerable<EventFilter> SelfAndParts() =>
        (And ?? []).Concat(Or ?? []).Concat(Not is null ? [] : [Not]).SelectMany(part => part.SelfAndParts()).Prepend(this);

    /// <summary>The places that stand for all that lies within them, here and in all parts.</summary>
    public IReadOnlyCollection<string> PlacesWithWithin() =>
        SelfAndParts().Where(f => f.Places is { IncludeWithin: true })
            .SelectMany(f => (f.Places!.AnyOf ?? []).Concat(f.Places.NoneOf ?? [])).ToHashSet(StringComparer.Ordinal);
}

/// <summary>Actors that take part. The roles narrow what the others match; alone they ask for any actor in one of these roles.</summary>
/// <param name="AnyOf">At least one of these.</param>
/// <param name="AllOf">Each of these.</param>
/// <param name="NoneOf">None of these.</param>
/// <param name="Roles">The roles.</param>
public sealed record ActorFilter(IReadOnlyList<string>? AnyOf = null, IReadOnlyList<string>? AllOf = null,
    IReadOnlyList<string>? NoneOf = null, IReadOnlyList<string>? Roles = null);

/// <summary>Places of the event.</summary>
/// <param name="AnyOf">At least one of these.</param>
/// <param name="NoneOf">None of these.</param>
/// <param name="IncludeWithin">True: a place stands for all that lies within it.</param>
public sealed record PlaceFilter(IReadOnlyList<string>? AnyOf = null, IReadOnlyList<string>? NoneOf = null, bool IncludeWithin = true);

/// <summary>What one current report of the event meets, all of it together.</summary>
/// <param name="Sources">It comes from one of these.</param>
/// <param name="MinReliability">Its source has this reliability or a better one; F never does.</param>
/// <param name="MinCredibility">Its credibility is this number or a lower one; 6 never is.</param>
public sealed record ReportFilter(IReadOnlyList<string>? Sources = null, Reliability? MinReliability = null, int? MinCredibility = null);
