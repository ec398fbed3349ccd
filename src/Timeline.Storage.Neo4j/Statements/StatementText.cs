using System.Globalization;

namespace Timeline.Storage.Neo4j;

/// <summary>The parameters of a statement while its text is put together: no value ever stands in the text.</summary>
internal sealed class StatementText
{
    // U+0000 is never kept, so this finds nothing, which is what a text that cannot be sent must find.
    private const string NeverKept = "\0";
    private readonly Dictionary<string, object?> _parameters = [];

    /// <summary>A parameter that holds a value; what to write in its place.</summary>
    internal string Value(object? value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"p{_parameters.Count}");
        _parameters[name] = value switch
        {
            string text => Sendable(text),
            IEnumerable<string> texts => texts.Select(Sendable).ToArray(),
            _ => value,
        };
        return $"${name}";
    }

    internal CypherStatement Statement(string text) => new(text, _parameters);

    // JSON has no half of a surrogate pair.
    private static string Sendable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return NeverKept;
            }
        }

        return text;
    }
}
