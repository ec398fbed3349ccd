using System.Text.Json;

namespace Timeline.Storage.Neo4j;

/// <summary>Reads nodes, relationships and paths in typed JSON.</summary>
internal static class TypedGraphReader
{
    /// <summary>Reads the value on whose first token the reader stands. False: it is not all there yet.</summary>
    internal static bool TryRead(ref Utf8JsonReader json, TypedKind kind, out object? value)
    {
        value = null;
        if (kind == TypedKind.Path)
        {
            if (!TypedValueReader.TryReadList(ref json, out var steps))
            {
                return false;
            }

            value = new CypherPath([.. steps.OfType<CypherNode>()], [.. steps.OfType<CypherRelationship>()]);
            return true;
        }

        TypedValueReader.Expect(json, JsonTokenType.StartObject);
        string? id = null, start = null, end = null, type = null;
        IReadOnlyList<string> labels = [];
        IReadOnlyDictionary<string, object?> properties = new Dictionary<string, object?>();
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.EndObject)
            {
                value = kind == TypedKind.Node
                    ? new CypherNode(Given(id), labels, properties)
                    : new CypherRelationship(Given(id), Given(start), Given(end), Given(type), properties);
                return true;
            }

            var isRead = json.GetString() switch
            {
                "_element_id" => TryReadText(ref json, out id),
                "_start_node_element_id" => TryReadText(ref json, out start),
                "_end_node_element_id" => TryReadText(ref json, out end),
                "_type" => TryReadText(ref json, out type),
                "_labels" => TryReadLabels(ref json, out labels),
                "_properties" => TryReadProperties(ref json, out properties),
                _ => json.TrySkip(),
            };
            if (!isRead)
            {
                return false;
            }
        }

        return false;
    }

    private static bool TryReadText(ref Utf8JsonReader json, out string? text)
    {
        text = null;
        if (!json.Read())
        {
            return false;
        }

        TypedValueReader.Expect(json, JsonTokenType.String);
        text = json.GetString();
        return true;
    }

    private static bool TryReadLabels(ref Utf8JsonReader json, out IReadOnlyList<string> labels)
    {
        labels = [];
        if (!PlainValueReader.TryRead(ref json, out var list))
        {
            return false;
        }

        labels = [.. ((IReadOnlyList<object?>)list!).Cast<string>()];
        return true;
    }

    private static bool TryReadProperties(ref Utf8JsonReader json, out IReadOnlyDictionary<string, object?> properties)
    {
        properties = null!;
        if (!json.Read() || !TypedValueReader.TryReadMap(ref json, out var map))
        {
            return false;
        }

        properties = map;
        return true;
    }

    private static string Given(string? text) => text ?? throw new JsonException("A node or relationship lacks an id or type.");
}
