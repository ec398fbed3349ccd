using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace Timeline.Storage.Neo4j;

/// <summary>
/// Reads values as <c>application/vnd.neo4j.query</c> writes them: <c>{"$type":"Integer","_value":"1"}</c>, the type always before the value.
/// </summary>
internal static class TypedValueReader
{
    /// <summary>Reads the next value. False: it is not all there yet, and the reader must be set back.</summary>
    /// <exception cref="JsonException">It is not a typed value.</exception>
    internal static bool TryRead(ref Utf8JsonReader json, out object? value)
    {
        value = null;
        return json.Read() && TryReadCurrent(ref json, out value);
    }

    /// <summary>Reads the value on whose first token the reader stands.</summary>
    internal static bool TryReadCurrent(ref Utf8JsonReader json, out object? value)
    {
        value = null;
        Expect(json, JsonTokenType.StartObject);
        if (!json.Read())
        {
            return false;
        }

        ExpectName(json, "$type"u8);
        if (!json.Read())
        {
            return false;
        }

        Expect(json, JsonTokenType.String);
        var kind = TypedKinds.Read(json);
        var type = kind == TypedKind.Other ? json.GetString() : null;
        if (!json.Read())
        {
            return false;
        }

        ExpectName(json, "_value"u8);
        if (!json.Read() || !TryReadAs(ref json, kind, type, out value) || !json.Read())
        {
            return false;
        }

        Expect(json, JsonTokenType.EndObject);
        return true;
    }

    /// <summary>Reads a map, from its opening brace to its end.</summary>
    internal static bool TryReadMap(ref Utf8JsonReader json, out Dictionary<string, object?> map)
    {
        Expect(json, JsonTokenType.StartObject);
        map = new(StringComparer.Ordinal);
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

            map[name] = item;
        }

        return false;
    }

    /// <summary>Reads a list, from its opening bracket to its end.</summary>
    internal static bool TryReadList(ref Utf8JsonReader json, out List<object?> list)
    {
        Expect(json, JsonTokenType.StartArray);
        list = [];
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

            list.Add(item);
        }

        return false;
    }

    internal static void Expect(in Utf8JsonReader json, JsonTokenType type)
    {
        if (json.TokenType != type)
        {
            throw new JsonException($"{type} was expected, not {json.TokenType}.");
        }
    }

    private static bool TryReadAs(ref Utf8JsonReader json, TypedKind kind, string? type, out object? value)
    {
        value = null;
        switch (kind)
        {
            case TypedKind.Null:
                Expect(json, JsonTokenType.Null);
                return true;
            case TypedKind.Boolean:
                value = json.TokenType is JsonTokenType.True or JsonTokenType.False ? json.GetBoolean() : throw Unreadable(kind);
                return true;
            case TypedKind.List:
                var isList = TryReadList(ref json, out var list);
                value = list;
                return isList;
            case TypedKind.Map:
                var isMap = TryReadMap(ref json, out var map);
                value = map;
                return isMap;
            case TypedKind.Node or TypedKind.Relationship or TypedKind.Path:
                return TypedGraphReader.TryRead(ref json, kind, out value);
            default:
                Expect(json, JsonTokenType.String);
                value = Scalar(json, kind, type);
                return true;
        }
    }

    private static object Scalar(in Utf8JsonReader json, TypedKind kind, string? type) => kind switch
    {
        TypedKind.String => json.GetString()!,
        TypedKind.Integer => Integer(json),
        TypedKind.Float => Float(json.GetString()!),
        TypedKind.Base64 => json.TryGetBytesFromBase64(out var bytes) ? bytes : throw Unreadable(kind),
        TypedKind.Date => TemporalText.Date(json.GetString()!),
        TypedKind.Time => TemporalText.OffsetTime(json.GetString()!),
        TypedKind.LocalTime => TemporalText.LocalTime(json.GetString()!),
        TypedKind.OffsetDateTime => TemporalText.OffsetDateTime(json.GetString()!),
        TypedKind.ZonedDateTime => TemporalText.ZonedDateTime(json.GetString()!),
        TypedKind.LocalDateTime => TemporalText.LocalDateTime(json.GetString()!),
        TypedKind.Duration => new CypherDuration(json.GetString()!),
        TypedKind.Point => PointText.Read(json.GetString()!) ?? throw Unreadable(kind),
        _ => new CypherText(type!, json.GetString()!),
    };

    private static long Integer(in Utf8JsonReader json)
    {
        // Across the border of two buffers, seldom: a copy.
        var digits = json.HasValueSequence ? json.ValueSequence.ToArray() : json.ValueSpan;
        return Utf8Parser.TryParse(digits, out long value, out var read) && read == digits.Length ? value : throw Unreadable(TypedKind.Integer);
    }

    private static double Float(string text) => text switch
    {
        "NaN" => double.NaN,
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw Unreadable(TypedKind.Float),
    };

    private static void ExpectName(in Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        if (json.TokenType != JsonTokenType.PropertyName || !json.ValueTextEquals(name))
        {
            throw new JsonException("A typed value was expected.");
        }
    }

    private static JsonException Unreadable(TypedKind kind) => new($"A value of type {kind} cannot be read.");
}
