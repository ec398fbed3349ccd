using System.Text.Json;
using System.Text.Json.Serialization;
using Timeline.Edtf;

namespace Timeline.Core;

/// <summary>An extent as an array: [written, reading, text, calendar, zone], the tail of nulls left out.</summary>
internal sealed class ExtentConverter : JsonConverter<Extent>
{
    public override Extent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var parts = new string?[5];
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            parts[i] = reader.GetString();
        }

        var reading = parts[1] == "T" ? Reading.Throughout : Reading.Within;
        return Extent.TryCreate(parts[0], reading, parts[2], parts[3], parts[4], out var extent, out var error)
            ? extent
            : throw new JsonException(error.Message);
    }

    public override void Write(Utf8JsonWriter writer, Extent value, JsonSerializerOptions options)
    {
        string?[] parts =
        [
            value.Written, value.Reading == Reading.Throughout ? "T" : "W", value.Text,
            value.Calendar == Extent.Gregorian ? null : value.Calendar, value.Zone,
        ];
        writer.WriteStartArray();
        foreach (var part in parts.AsSpan()[..(Array.FindLastIndex(parts, p => p is not null) + 1)])
        {
            writer.WriteStringValue(part);
        }

        writer.WriteEndArray();
    }
}
