using Timeline.Edtf;

namespace Timeline.Core;

/// <summary>Something that happened or a state that held, as its reports together say.</summary>
public sealed record Event : Entity
{
    /// <inheritdoc/>
    public override required string Slug { get; init; }

    /// <summary>The kind, from the best-ranked report that states one; else <see cref="EventKinds.Unclassified"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Titles, each language from the best-ranked report that has it, the languages in the order of their tags; may be empty.</summary>
    public IReadOnlyList<Name> Titles { get; init; } = [];

    /// <summary>Descriptions, chosen like the titles.</summary>
    public IReadOnlyList<Name> Descriptions { get; init; } = [];

    /// <summary>When, from the best-ranked report that states it; <see cref="Extent.Undated"/> where none does.</summary>
    public required Extent When { get; init; }

    /// <summary>All tags, in the order of their bytes.</summary>
    public IReadOnlyList<Stated<string>> Tags { get; init; } = [];

    /// <summary>All participants, by role, then actor.</summary>
    public IReadOnlyList<Stated<Participant>> Participants { get; init; } = [];

    /// <summary>The slugs of all places, in order.</summary>
    public IReadOnlyList<Stated<string>> Places { get; init; } = [];

    /// <summary>All links that reports of this event state, by the name of their type, then by the other event.</summary>
    public IReadOnlyList<Stated<ReportLink>> Links { get; init; } = [];

    /// <summary>The reports, best first, with the ratings they were ranked by.</summary>
    public required IReadOnlyList<RankedReport> Reports { get; init; }
}

/// <summary>Something that at least one report states.</summary>
/// <typeparam name="T">What is stated.</typeparam>
/// <param name="Value">What is stated.</param>
/// <param name="Reports">The slugs of the reports that state it, best first.</param>
public sealed record Stated<T>(T Value, IReadOnlyList<string> Reports);

/// <summary>A report in the ranking of its event.</summary>
/// <param name="Slug">The slug of the report.</param>
/// <param name="Source">The slug of its source.</param>
/// <param name="Reliability">The reliability of the source.</param>
/// <param name="Credibility">The credibility of the report, 1 to 6.</param>
public sealed record RankedReport(string Slug, string Source, Reliability Reliability, int Credibility);
