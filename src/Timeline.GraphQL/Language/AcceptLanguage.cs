using System.Globalization;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>The Accept-Language header (RFC 9110, 12.5.4).</summary>
internal static class AcceptLanguage
{
    private const int MostTags = 50;

    /// <summary>The tags, the most wanted first; what is unwanted (q=0), unreadable or a wildcard is left out.</summary>
    public static IReadOnlyList<string> Read(string? header)
    {
        if (string.IsNullOrWhiteSpace(header))
        {
            return [];
        }

        var wanted = new List<(string Tag, double Weight)>();
        foreach (var range in header.Split(',', MostTags + 1, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(MostTags))
        {
            var parts = range.Split(';', StringSplitOptions.TrimEntries);
            if (LanguageTag.IsWellFormed(parts[0]) && Weight(parts.AsSpan(1)) is > 0 and var weight)
            {
                wanted.Add((parts[0], weight));
            }
        }

        // The sort is stable: of equal weights the first named comes first.
        return [.. wanted.OrderByDescending(w => w.Weight).Select(w => w.Tag)];
    }

    private static double Weight(ReadOnlySpan<string> parameters)
    {
        foreach (var parameter in parameters)
        {
            if (parameter.Split('=', 2, StringSplitOptions.TrimEntries) is ["q" or "Q", var value])
            {
                return double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight <= 1 ? weight : 0;
            }
        }

        return 1;
    }
}
