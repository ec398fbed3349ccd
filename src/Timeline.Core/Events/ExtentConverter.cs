using System.Text.Json;
using System.Text.Json.Serialization;
using Timeline.Edtf;

namespace Timeline.Core;

/// <summary>
/// An extent as an array: [written, reading, bounds, text, calendar, zone], the tail of nulls left out. The bounds are kept, not
/// worked out anew: an old revision answers the same for ever, whatever becomes of zones and policies.
/// </summary>
internal sealed class ExtentConverter : JsonConverter<Extent>
{
    private const string Expected = "An extent was expected: [written, \"W\" or \"T\", [startMin, startMax, endMin, endMax, saturated], text, calendar, zone].";

    public override Extent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Expect(reader.TokenType == JsonTokenType.StartArray);
        var parts = new string?[6];
        Bounds? bounds = null;
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            Expect(i < parts.Length);
            if (i == 2 && reader.TokenType == JsonTokenType.StartArray)
            {
                bounds = ReadBounds(ref reader);
            }
            else
            {
                Expect(reader.TokenType is JsonTokenType.String or JsonTokenType.Null && (i != 2 || reader.TokenType == JsonTokenType.Null));
                parts[i] = reader.GetString();
            }
        }

        Expect(parts[1] is "T" or "W");
        var reading = parts[1] == "T" ? Reading.Throughout : Reading.Within;
        if (!Extent.TryCreate(parts[0], reading, parts[3], parts[4], parts[5], out var extent, out var error))
        {
            throw new JsonException(error.Message);
        }

        Expect(extent.IsDated == bounds is not null);
        return bounds is { } kept ? extent.WithBounds(kept) : extent;
    }

    public override void Write(Utf8JsonWriter writer, Extent value, JsonSerializerOptions options)
    {
        string?[] last = [value.Text, value.Calendar == Extent.Gregorian ? null : value.Calendar, value.Zone];
        writer.WriteStartArray();
        writer.WriteStringValue(value.Written);
        writer.WriteStringValue(value.Reading == Reading.Throughout ? "T" : "W");
        WriteBounds(writer, value.Bounds);
        foreach (var part in last.AsSpan()[..(Array.FindLastIndex(last, p => p is not null) + 1)])
        {
            writer.WriteStringValue(part);
        }

        writer.WriteEndArray();
    }

    private static Bounds ReadBounds(ref Utf8JsonReader reader)
    {
        Span<long> bounds = stackalloc long[4];
        foreach (ref var bound in bounds)
        {
            Expect(reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out bound));
        }

        Expect(reader.Read() && reader.TokenType is JsonTokenType.True or JsonTokenType.False);
        var saturated = reader.GetBoolean();
        Expect(reader.Read() && reader.TokenType == JsonTokenType.EndArray);
        return new(bounds[0], bounds[1], bounds[2], bounds[3], saturated);
    }

    private static void WriteBounds(Utf8JsonWriter writer, Bounds? bounds)
    {
        if (bounds is not { } b)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        writer.WriteNumberValue(b.StartMin);
        writer.WriteNumberValue(b.StartMax);
        writer.WriteNumberValue(b.EndMin);
        writer.WriteNumberValue(b.EndMax);
        writer.WriteBooleanValue(b.Saturated);
        writer.WriteEndArray();
    }

    private static void Expect(bool holds)
    {
        if (!holds)
        {
            throw new JsonException(Expected);
        }
    }
}
