using System.Globalization;

namespace Timeline.GraphQL;

/// <summary>The one shape of an error about a limit: what, how much was found, how much may be.</summary>
internal static class Refusal
{
    public static TimelineGraphQLException Create(string code, string what, long found, long limit) =>
        new(
            code,
            string.Create(CultureInfo.InvariantCulture, $"{what}: {found}, at most {limit}."),
            new Dictionary<string, object?> { ["found"] = found, ["limit"] = limit });
}
