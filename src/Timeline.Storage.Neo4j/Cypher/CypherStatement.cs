using System.Buffers;
using System.Text;
using System.Text.Json;

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

    /// <summary>The whole statement as one text: the same for the same text and parameters, and for no others.</summary>
    internal string Key()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            ParameterWriter.Write(json, Parameters);
        }

        return $"{Text}{Encoding.UTF8.GetString(buffer.WrittenSpan)}";
    }
}
