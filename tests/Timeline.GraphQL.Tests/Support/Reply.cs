using System.Globalization;
using System.Text.Json;

namespace Timeline.GraphQL.Tests;

/// <summary>The answer to a request.</summary>
internal sealed record Reply(JsonElement Json)
{
    /// <summary>The data as compact JSON; fails where there are errors.</summary>
    public string Data
    {
        get
        {
            Json.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
            return Json.GetProperty("data").GetRawText();
        }
    }

    public string[] Codes => Json.TryGetProperty("errors", out var errors)
        ? [.. errors.EnumerateArray().Select(e => e.GetProperty("extensions").GetProperty("code").GetString()!)]
        : [];

    public string Code => Codes.ShouldHaveSingleItem();

    public JsonElement Error => Json.GetProperty("errors")[0];

    public int Revision => Json.GetProperty("extensions").GetProperty("revision").GetInt32();

    /// <summary>What stands at a path of the data: <c>events.nodes.0.slug</c>.</summary>
    public JsonElement At(string path) => path.Split('.').Aggregate(Json.GetProperty("data"), (at, step) =>
        int.TryParse(step, CultureInfo.InvariantCulture, out var index) ? at[index] : at.GetProperty(step));

    public string? Text(string path) => At(path).GetString();

    /// <summary>One field of each entry of a list, joined by spaces.</summary>
    public string Each(string list, string field = "slug") =>
        string.Join(' ', At(list).EnumerateArray().Select(e => field.Split('.').Aggregate(e, (at, step) => at.GetProperty(step)).ToString()));
}
