using System.Buffers;
using System.Globalization;
using System.Text.Json;
using GraphQL;
using GraphQL.Transport;
using Microsoft.AspNetCore.Http;

namespace Timeline.GraphQL;

/// <summary>The GraphQL requests of one HTTP request.</summary>
internal sealed record ParsedRequests(IReadOnlyList<GraphQLRequest> Requests, bool IsBatch);

/// <summary>Reads GraphQL requests from JSON and from query strings, and says what is wrong with them.</summary>
internal static class RequestParser
{
    public static ParsedRequests FromBody(ReadOnlySequence<byte> body, int maxBatch)
    {
        using var json = Parse(() => JsonDocument.Parse(body), "The body");
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Array)
        {
            return new([FromJson(root, "The body")], IsBatch: false);
        }

        var count = root.GetArrayLength();
        if (count == 0)
        {
            throw Bad("A batch needs at least one request.");
        }

        if (count > maxBatch)
        {
            throw new HttpRefusal(
                StatusCodes.Status400BadRequest,
                ErrorCodes.BatchTooLarge,
                string.Create(CultureInfo.InvariantCulture, $"The batch has too many requests: {count}, at most {maxBatch}."));
        }

        return new(
            [.. root.EnumerateArray().Select((entry, index) => FromJson(entry, $"Entry {index} of the batch"))],
            IsBatch: true);
    }

    public static ParsedRequests FromQuery(IQueryCollection query)
    {
        if (Text("query") is not { } document)
        {
            throw MissingQuery("The request");
        }

        return new(
            [new GraphQLRequest
            {
                Query = document,
                OperationName = Text("operationName"),
                Variables = Json("variables", ErrorCodes.InvalidVariables),
                Extensions = Json("extensions", ErrorCodes.BadArgument),
            }],
            IsBatch: false);

        string? Text(string name) => query[name].ToString() is { Length: > 0 } value ? value : null;

        Inputs? Json(string name, string code)
        {
            if (Text(name) is not { } value)
            {
                return null;
            }

            using var json = Parse(() => JsonDocument.Parse(value), $"The parameter '{name}'");
            return Inputs(json.RootElement, name, code);
        }
    }

    private static GraphQLRequest FromJson(JsonElement json, string what)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw Bad($"{what} must be a JSON object with 'query', not {Kind(json)}.");
        }

        return new()
        {
            Query = Text(json, "query") is { Length: > 0 } query ? query : throw MissingQuery(what),
            OperationName = Text(json, "operationName") is { Length: > 0 } name ? name : null,
            Variables = Object(json, "variables", ErrorCodes.InvalidVariables),
            Extensions = Object(json, "extensions", ErrorCodes.BadArgument),
        };
    }

    private static string? Text(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            throw Bad($"'{name}' must be a string, not {Kind(value)}.");
        }

        return Decode(() => value.GetString(), name);
    }

    private static Inputs? Object(JsonElement json, string name, string code) =>
        json.TryGetProperty(name, out var value) ? Inputs(value, name, code) : null;

    private static Inputs? Inputs(JsonElement value, string name, string code)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            throw Bad($"'{name}' must be a JSON object, not {Kind(value)}.", code);
        }

        return Decode(() => JsonInputs.Read(value), name);
    }

    private static JsonDocument Parse(Func<JsonDocument> parse, string what)
    {
        try
        {
            return parse();
        }
        catch (JsonException e) when (e.Message.Contains("maximum configured depth", StringComparison.Ordinal))
        {
            throw Bad($"{what} nests too deeply: at most 64 levels.", ErrorCodes.TooDeep);
        }
        catch (JsonException e)
        {
            var where = string.Create(CultureInfo.InvariantCulture, $"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}");
            throw Bad($"{what} is not valid JSON: {where}.", ErrorCodes.SyntaxError);
        }
    }

    /// <summary>Valid JSON may still hold what is no text: escapes of half a surrogate pair, bytes that are not UTF-8.</summary>
    private static T Decode<T>(Func<T> read, string name)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidOperationException or JsonException or FormatException)
        {
            throw Bad($"'{name}' holds something that is not valid Unicode text, or a number out of range.", ErrorCodes.SyntaxError);
        }
    }

    private static HttpRefusal MissingQuery(string what) => Bad($"{what} needs 'query': a string that holds a GraphQL document.");

    private static HttpRefusal Bad(string message, string code = ErrorCodes.BadArgument) =>
        new(StatusCodes.Status400BadRequest, code, message);

    private static string Kind(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        JsonValueKind.Number => "a number",
        JsonValueKind.String => "a string",
        JsonValueKind.Array => "an array",
        _ => "an object",
    };
}
