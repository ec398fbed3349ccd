using System.Globalization;

namespace Timeline.GraphQL;

/// <summary>What a page may ask for.</summary>
internal static class PageSizes
{
    /// <summary>
    /// The size as a factor of cost; null where no size is given. Too large a page is refused; what else is wrong with it the field says.
    /// </summary>
    public static long? Check(string field, string argument, long? size, GraphQLLimits limits)
    {
        var limit = limits.MaxPageSize;
        if (size > limit)
        {
            throw new TimelineGraphQLException(
                ErrorCodes.PageTooLarge,
                string.Create(CultureInfo.InvariantCulture, $"{field}({argument}:) asks for too large a page: {size}, at most {limit}."),
                new Dictionary<string, object?> { ["field"] = field, ["argument"] = argument, ["found"] = size, ["limit"] = limit });
        }

        return size is { } given ? Math.Max(1, given) : null;
    }
}
