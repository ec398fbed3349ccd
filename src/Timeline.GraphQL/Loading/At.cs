namespace Timeline.GraphQL;

/// <summary>Something as it was known at a revision; all that is read from it is read as of the same one.</summary>
/// <param name="Value">The thing.</param>
/// <param name="Scope">The revision.</param>
internal sealed record At<T>(T Value, RevisionScope Scope);
