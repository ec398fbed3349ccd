using System.Text.Json;
using System.Text.Json.Serialization;
using Timeline.Edtf;

namespace Timeline.Core;

/// <summary>An extent as an array: [written, reading, text, calendar, zone], the tail of nulls left out.</summary>
internal sealed class ExtentConverter : JsonConverter<Extent>
{
    private const string Expected = "An extent was expected: [written, \"W\" or \"T\", text, calendar, zone].";

    public override Extent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException(Expected);
        }

        var parts = new string?[5];
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            parts[i < parts.Length ? i : throw new JsonException(Expected)] = reader.GetString();
        }

        var reading = parts[1] switch
        {
            "T" => Reading.Throughout,
            "W" => Reading.Within,
            _ => throw new JsonException(Expected),
        };
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
