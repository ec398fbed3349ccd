namespace Timeline.Storage.Neo4j;

/// <summary>A property to be written.</summary>
/// <param name="Name">Its name, from this program, never from input.</param>
/// <param name="Value">Its value; null: the node does not have it.</param>
/// <param name="As">The Cypher that makes the value of what is sent in its place, which is what JSON has no type for; null: it is sent as it is.</param>
/// <param name="IsShared">Whether it is the same in all rows of a statement, and so is sent once.</param>
internal readonly record struct NodeProperty(string Name, object? Value, Func<string, string>? As = null, bool IsShared = false)
{
    /// <summary>A date, ISO 8601.</summary>
    internal static NodeProperty Date(string name, string? value) => new(name, value, sent => $"date({sent})");

    /// <summary>
    /// The map of properties, from a row that holds in this order the values that are not shared. Rows are lists and not maps because each
    /// byte of a request costs: Neo4j 5.26 reads the body of a request byte by byte.
    /// </summary>
    internal static string Map(IReadOnlyList<NodeProperty> properties, string row, StatementText text)
    {
        var place = 0;
        return $"{{{string.Join(", ", properties.Select(p => $"{p.Name}: {(p.IsShared ? text.Value(p.Value) : p.From($"{row}[{place++}]"))}"))}}}";
    }

    /// <summary>The values of a row.</summary>
    internal static object?[] Row(IReadOnlyList<NodeProperty> properties) => [.. properties.Where(p => !p.IsShared).Select(p => p.Value)];

    private string From(string sent) => As?.Invoke(sent) ?? sent;
}
