namespace Timeline.Core;

/// <summary>A location.</summary>
public sealed record Place : Entity
{
    /// <inheritdoc/>
    public override required string Slug { get; init; }

    /// <summary>Names and aliases; at least one.</summary>
    public required IReadOnlyList<Name> Names { get; init; }

    /// <summary>The slug of the place it lies in, or null. Never leads back to itself.</summary>
    public string? Within { get; init; }

    /// <summary>Where it is, or null.</summary>
    public Coordinates? Coordinates { get; init; }

    /// <summary>Ids in other systems.</summary>
    public IReadOnlyList<ExternalId> ExternalIds { get; init; } = [];
}

/// <summary>A point on the earth, WGS 84, in degrees.</summary>
/// <param name="Latitude">-90 to 90, north positive.</param>
/// <param name="Longitude">-180 to 180, east positive.</param>
public sealed record Coordinates(double Latitude, double Longitude);
