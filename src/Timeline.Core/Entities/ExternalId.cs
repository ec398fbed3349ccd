namespace Timeline.Core;

/// <summary>The id of the same thing in another system.</summary>
/// <param name="System">The system, lower case: <c>wikidata</c>, <c>iso3166-1</c>.</param>
/// <param name="Value">The id there.</param>
public sealed record ExternalId(string System, string Value);
