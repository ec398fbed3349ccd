namespace Timeline.Storage.Neo4j;

/// <summary>Cypher and its parameters.</summary>
/// <param name="Text">The Cypher. Constant for each kind of statement, so that the server finds its plan again.</param>
/// <param name="Parameters">
/// By name: null, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>, a finite <see cref="double"/>, <see cref="string"/>, sequences
/// of these, and <see cref="IReadOnlyDictionary{TKey, TValue}"/> of <see cref="string"/> to these. Anything else is refused when the statement is run.
/// A sequence may be enumerated more than once.
/// </param>
internal sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    private static readonly Dictionary<string, object?> None = [];

    internal CypherStatement(string text)
        : this(text, None)
    {
    }
}
