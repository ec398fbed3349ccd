using Timeline.Edtf;

namespace Timeline.Core;

/// <summary>Kinds of events: paths of lower-case segments, the general first.</summary>
public static class EventKinds
{
    /// <summary>The kind of an event of which no report states one.</summary>
    public const string Unclassified = "unclassified";

    /// <summary>The root of all kinds that hold rather than happen: terms of office, sanctions, wars.</summary>
    public const string State = "state";

    /// <summary>The longest path, in characters.</summary>
    public const int MaxLength = 120;

    /// <summary>How a date is read where the report does not say: THROUGHOUT for kinds under <see cref="State"/>, WITHIN for all others.</summary>
    public static Reading DefaultReading(string? kind) =>
        kind is not null && (kind == State || kind.StartsWith(State + "/", StringComparison.Ordinal)) ? Reading.Throughout : Reading.Within;

    /// <summary>The kind and every kind above it, the most general first: <c>a/b/c</c> gives <c>a</c>, <c>a/b</c>, <c>a/b/c</c>.</summary>
    public static IEnumerable<string> SelfAndAbove(string kind)
    {
        for (var at = kind.IndexOf('/'); at >= 0; at = kind.IndexOf('/', at + 1))
        {
            yield return kind[..at];
        }

        yield return kind;
    }

    /// <summary>True: segments of a-z, 0-9 and '-', each beginning with a letter or digit, joined by '/'.</summary>
    public static bool IsValid(string kind) =>
        kind.Length is > 0 and <= MaxLength && kind.Split('/').All(IsSegment);

    private static bool IsSegment(string segment) =>
        segment.Length > 0 && segment[0] != '-' && segment.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
