using System.Text.Json;

namespace Timeline.Storage.Sqlite;

/// <summary>Collects the parameters of one statement. Only parameters carry what users gave; SQL text never does.</summary>
internal sealed class SqlText
{
    private readonly List<object?> _values = [];

    internal ReadOnlySpan<object?> Parameters => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_values);

    /// <summary>A parameter with a value; the text to put into the statement.</summary>
    internal string Value(object? value)
    {
        _values.Add(value);
        return ParameterNames.Of(_values.Count - 1);
    }

    /// <summary>A subquery that gives the items of a list, for IN: one parameter however long the list is.</summary>
    internal string List(IEnumerable<string> items) =>
        $"(SELECT value FROM json_each({Value(JsonSerializer.Serialize(items.ToArray(), JsonText.Default.StringArray))}))";
}

[System.Text.Json.Serialization.JsonSerializable(typeof(string[]))]
internal sealed partial class JsonText : System.Text.Json.Serialization.JsonSerializerContext;
