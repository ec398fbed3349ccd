namespace Timeline.GraphQL;

/// <summary>The revision that a part of an answer is read at.</summary>
/// <param name="Number">The number; 0 is the empty store.</param>
/// <param name="IsExplicit">True: the client asked for it, so that a cursor of another revision contradicts it.</param>
internal sealed record RevisionScope(int Number, bool IsExplicit);
