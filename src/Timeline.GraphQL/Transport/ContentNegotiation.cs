using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Timeline.GraphQL;

/// <summary>Chooses the media type of the response.</summary>
internal static class ContentNegotiation
{
    public const string Json = "application/json";
    public const string GraphQLResponse = "application/graphql-response+json";

    private static readonly StringSegment[] Offered = [Json, GraphQLResponse];

    /// <summary>
    /// The offered type with the highest quality; of equals the one named first, and plain JSON where none is named. null: not acceptable.
    /// </summary>
    public static string? Choose(StringValues accept)
    {
        // The common cases, without parsing.
        if (accept.Count == 0 || (accept.Count == 1 && accept[0] is Json or "*/*"))
        {
            return Json;
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
        {
            return null;
        }

        var best = Offered
            .Select(offered => (Type: offered, Match: Match(offered, ranges)))
            .Where(candidate => candidate.Match.Quality > 0)
            .OrderByDescending(candidate => candidate.Match.Quality)
            .ThenBy(candidate => candidate.Match.Position)
            .FirstOrDefault();
        return best.Type.Value;
    }

    /// <summary>True for JSON in UTF-8, whether or not it says so.</summary>
    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && IsUtf8(type);

    /// <summary>The most specific range that covers the type decides.</summary>
    private static (double Quality, int Position) Match(StringSegment offered, IList<MediaTypeHeaderValue> ranges)
    {
        var (quality, position, specific) = (0.0, 0, -1);
        foreach (var (index, range) in ranges.Index())
        {
            var specificity = range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2;
            var covers = specificity switch
            {
                0 => true,
                // Both offered types are of this kind.
                1 => range.Type.Equals("application", StringComparison.OrdinalIgnoreCase),
                _ => range.MediaType.Equals(offered, StringComparison.OrdinalIgnoreCase) && IsUtf8(range),
            };
            if (covers && specificity > specific)
            {
                (quality, position, specific) = (range.Quality ?? 1, index, specificity);
            }
        }

        return (quality, position);
    }

    private static bool IsUtf8(MediaTypeHeaderValue type) =>
        !type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
