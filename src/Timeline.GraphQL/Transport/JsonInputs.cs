using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;
using GraphQL;

namespace Timeline.GraphQL;

/// <summary>Turns JSON into the values that scalars coerce: text, truth, int, long, big integer, double, lists and dictionaries.</summary>
internal static class JsonInputs
{
    /// <summary>Reads an object; throws <see cref="FormatException"/> for a number that no scalar holds.</summary>
    public static Inputs Read(JsonElement json) => new(Members(json));

    private static Dictionary<string, object?> Members(JsonElement json)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            members[member.Name] = Value(member.Value);
        }

        return members;
    }

    private static object? Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Members(json),
        JsonValueKind.Array => json.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => Number(json),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static object Number(JsonElement json)
    {
        if (json.TryGetInt32(out var number))
        {
            return number;
        }

        if (json.TryGetInt64(out var large))
        {
            return large;
        }

        var digits = JsonMarshal.GetRawUtf8Value(json);
        // Reading takes time with the square of the length.
        if (digits.Length <= TokenGuard.MaxWordLength)
        {
            if (BigInteger.TryParse(json.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var larger))
            {
                return larger;
            }

            if (json.TryGetDouble(out var real) && double.IsFinite(real))
            {
                return real;
            }
        }

        throw new FormatException("Not a number that a scalar holds.");
    }
}
