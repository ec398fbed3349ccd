using System.Text.Json;

namespace Timeline.Storage.Neo4j;

/// <summary>Reads values in plain JSON: what has no type in JSON (times, points, bytes) stays text; nodes are maps.</summary>
internal static class PlainValueReader
{
    /// <summary>Reads the next value. False: it is not all there yet, and the reader must be set back.</summary>
    internal static bool TryRead(ref Utf8JsonReader json, out object? value)
    {
        value = null;
        return json.Read() && TryReadCurrent(ref json, out value);
    }

    /// <summary>Reads the value on whose first token the reader stands.</summary>
    internal static bool TryReadCurrent(ref Utf8JsonReader json, out object? value)
    {
        value = null;
        switch (json.TokenType)
        {
            case JsonTokenType.Null:
                return true;
            case JsonTokenType.True or JsonTokenType.False:
                value = json.GetBoolean();
                return true;
            case JsonTokenType.String:
                value = json.GetString();
                return true;
            case JsonTokenType.Number:
                value = json.TryGetInt64(out var integer) ? integer : json.GetDouble();
                return true;
            case JsonTokenType.StartArray:
                return TryReadList(ref json, out value);
            case JsonTokenType.StartObject:
                return TryReadMap(ref json, out value);
            default:
                throw new JsonException($"A value was expected, not {json.TokenType}.");
        }
    }

    private static bool TryReadList(ref Utf8JsonReader json, out object? value)
    {
        var items = new List<object?>();
        value = items;
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.EndArray)
            {
                return true;
            }

            if (!TryReadCurrent(ref json, out var item))
            {
                return false;
            }

            items.Add(item);
        }

        return false;
    }

    private static bool TryReadMap(ref Utf8JsonReader json, out object? value)
    {
        var items = new Dictionary<string, object?>(StringComparer.Ordinal);
        value = items;
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.EndObject)
            {
                return true;
            }

            var name = json.GetString()!;
            if (!TryRead(ref json, out var item))
            {
                return false;
            }

            items[name] = item;
        }

        return false;
    }
}
