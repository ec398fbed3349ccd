namespace Timeline.Core;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A state, its government meant with it.</summary>
    State,

    /// <summary>A body with members and rules: an agency, a company, an alliance.</summary>
    Organisation,

    /// <summary>People without such a body.</summary>
    Group,
}

/// <summary>A person, state, organisation or group.</summary>
public sealed record Actor : Entity
{
    /// <inheritdoc/>
    public override required string Slug { get; init; }

    /// <summary>What the actor is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Names and aliases; at least one.</summary>
    public required IReadOnlyList<Name> Names { get; init; }

    /// <summary>Ids in other systems.</summary>
    public IReadOnlyList<ExternalId> ExternalIds { get; init; } = [];
}
