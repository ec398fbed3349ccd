namespace Timeline.Core;

/// <summary>The words in the source that support a report (W3C Web Annotation, TextQuoteSelector and TextPositionSelector).</summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">The words just before, or null.</param>
/// <param name="Suffix">The words just after, or null.</param>
/// <param name="Start">Where they begin, in UTF-16 code units of the text whose hash the source holds, or null.</param>
/// <param name="End">Where they end, exclusive, or null; given with <paramref name="Start"/> only.</param>
/// <param name="Lang">The language, BCP 47, or null.</param>
/// <param name="Supports">The fields of the report that the words support.</param>
public sealed record Quote(string Exact, string? Prefix = null, string? Suffix = null, int? Start = null, int? End = null,
    string? Lang = null, IReadOnlyList<string>? Supports = null);
