namespace Timeline.Core;

/// <summary>Which entities of one type are wanted, in the order of their slugs.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="AsOf">The revision at which they hold.</param>
public abstract record EntityQuery<T>(int AsOf)
    where T : Entity;

/// <summary>Actors.</summary>
/// <param name="AsOf">The revision.</param>
/// <param name="Text">Every word of it begins a word of a name or alias (<see cref="SearchWords"/>); null: any.</param>
/// <param name="Kinds">Any of these kinds; null: any.</param>
public sealed record ActorQuery(int AsOf, string? Text = null, IReadOnlyList<ActorKind>? Kinds = null) : EntityQuery<Actor>(AsOf);

/// <summary>Places.</summary>
/// <param name="AsOf">The revision.</param>
/// <param name="Text">As for actors.</param>
/// <param name="Within">Only places that lie within this one, at any depth; null: any.</param>
public sealed record PlaceQuery(int AsOf, string? Text = null, string? Within = null) : EntityQuery<Place>(AsOf);

/// <summary>Sources.</summary>
/// <param name="AsOf">The revision.</param>
/// <param name="Text">As for actors, over titles and the publisher.</param>
public sealed record SourceQuery(int AsOf, string? Text = null) : EntityQuery<Source>(AsOf);

/// <summary>The reports of one source.</summary>
/// <param name="AsOf">The revision.</param>
/// <param name="Source">The slug of the source.</param>
public sealed record ReportQuery(int AsOf, string Source) : EntityQuery<Report>(AsOf);
