using System.Buffers.Text;
using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Timeline.Storage.Neo4j;

/// <summary>
/// Writes parameters as plain JSON. Neo4j reads a number without fraction and exponent as an integer, any other as a float: the form of the number is its type.
/// </summary>
internal static class ParameterWriter
{
    /// <exception cref="ArgumentException">The value, or one within it, is of a type or size that cannot be sent.</exception>
    internal static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                Write(json, text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                Write(json, number);
                break;
            case IReadOnlyDictionary<string, object?> map:
                json.WriteStartObject();
                foreach (var (name, item) in map)
                {
                    json.WritePropertyName(name);
                    Write(json, item);
                }

                json.WriteEndObject();
                break;
            case IEnumerable items:
                json.WriteStartArray();
                foreach (var item in items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"A value of type {value.GetType().Name} cannot be sent to Neo4j.", nameof(value));
        }
    }

    private static void Write(Utf8JsonWriter json, string text)
    {
        // The writer would send U+FFFD in place of half a surrogate pair: another text than was given.
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !IsWellFormed(text))
        {
            throw new ArgumentException("Text with half a surrogate pair cannot be sent to Neo4j.", nameof(text));
        }

        json.WriteStringValue(text);
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return false;
                }

                i++;
            }
        }

        return true;
    }

    private static void Write(Utf8JsonWriter json, double number)
    {
        if (!double.IsFinite(number))
        {
            throw new ArgumentException($"{number.ToString(CultureInfo.InvariantCulture)} cannot be sent to Neo4j.", nameof(number));
        }

        Span<byte> digits = stackalloc byte[40];
        Utf8Formatter.TryFormat(number, digits, out var length);
        if (!digits[..length].ContainsAny((byte)'.', (byte)'E'))
        {
            ".0"u8.CopyTo(digits[length..]);
            length += 2;
        }

        json.WriteRawValue(digits[..length], skipInputValidation: true);
    }
}
