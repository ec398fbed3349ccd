namespace Timeline.Storage.Neo4j;

/// <summary>A property to be written, as one place of a row.</summary>
/// <param name="Name">Its name, from this program, never from input.</param>
/// <param name="Value">Its value; null: the node does not have it.</param>
/// <param name="Function">The Cypher function that makes of the value what JSON has no type for; empty: none.</param>
internal readonly record struct NodeProperty(string Name, object? Value, string Function = "")
{
    /// <summary>
    /// The map of properties, from a row that holds their values in this order. Rows are lists and not maps because each byte of a request
    /// costs: Neo4j 5.26 reads the body of a request byte by byte.
    /// </summary>
    internal static string Map(IReadOnlyList<NodeProperty> properties, string row) =>
        $"{{{string.Join(", ", properties.Select((p, i) => $"{p.Name}: {p.Function}({row}[{i}])"))}}}";

    /// <summary>The values of a row.</summary>
    internal static object?[] Row(IReadOnlyList<NodeProperty> properties) => [.. properties.Select(p => p.Value)];
}
