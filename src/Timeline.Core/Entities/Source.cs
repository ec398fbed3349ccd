namespace Timeline.Core;

/// <summary>How far a source can be relied on: the letter of the Admiralty code.</summary>
public enum Reliability
{
    /// <summary>Completely reliable.</summary>
    A,

    /// <summary>Usually reliable.</summary>
    B,

    /// <summary>Fairly reliable.</summary>
    C,

    /// <summary>Not usually reliable.</summary>
    D,

    /// <summary>Unreliable.</summary>
    E,

    /// <summary>Cannot be judged. Not the worst: unknown.</summary>
    F,
}

/// <summary>A document or a data set that reports events.</summary>
public sealed record Source : Entity
{
    /// <inheritdoc/>
    public override required string Slug { get; init; }

    /// <summary>Titles; at least one.</summary>
    public required IReadOnlyList<Name> Titles { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it stands, an absolute http or https URL, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The language it is written in, BCP 47, or null.</summary>
    public string? Language { get; init; }

    /// <summary>When it was published, EDTF, or null.</summary>
    public string? Published { get; init; }

    /// <summary>The agencies it draws on.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];

    /// <summary>How far it can be relied on.</summary>
    public Reliability Reliability { get; init; } = Reliability.F;

    /// <summary>SHA-256 of the text, 64 lower-case hexadecimal digits, or null where the text is not held.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Ids in other systems.</summary>
    public IReadOnlyList<ExternalId> ExternalIds { get; init; } = [];
}
