using System.Globalization;

namespace Timeline.Edtf.Fuzzing;

/// <summary>What must hold of any text, read or refused. Each check gives null, or what is wrong.</summary>
internal static class FuzzChecks
{
    private const int MaxMessage = 240;

    private static readonly EdtfPolicy[] Policies = [.. Enum.GetValues<SeasonConvention>().Select(seasons => new EdtfPolicy { Seasons = seasons })];

    public static string? Of(string text, out bool isRead)
    {
        isRead = EdtfValue.TryParse(text, out var value, out var error);
        return value is null ? OfRefusal(text, error)
            : error != default ? "a value and an error"
            : OfValue(text, value) ?? OfBounds(value) ?? OfSpan(value) ?? OfLabels(text, value);
    }

    /// <summary>The text in a form that can be pasted into a test.</summary>
    public static string Quote(string text)
    {
        var units = text.Select(unit => unit is >= ' ' and < '\x7f' and not ('"' or '\\')
            ? unit.ToString()
            : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"));
        return $"\"{string.Concat(units)}\"";
    }

    private static string? OfRefusal(string text, EdtfError error) =>
        error.Position < 0 || error.Position > text.Length ? $"position {error.Position}"
        : !IsOneLine(error.Message) ? $"message {Quote(error.Message)}"
        : error.Message.Length > MaxMessage ? $"a message of {error.Message.Length} characters"
        : !IsOneLine(error.Expected) ? $"expected {Quote(error.Expected)}"
        : error.Suggestion is { } suggestion && !EdtfValue.TryParse(suggestion, out _, out _) ? $"suggestion {Quote(suggestion)} is not read"
        : error.Suggestion == text ? "the text itself is suggested"
        : null;

    private static string? OfValue(string text, EdtfValue value)
    {
        if (value.Text != text)
        {
            return $"text {Quote(value.Text)}";
        }

        if (value.Level is < 0 or > 2)
        {
            return $"level {value.Level}";
        }

        if (!EdtfValue.TryParse(value.Canonical, out var again, out var error))
        {
            return $"canonical {value.Canonical} is not read: {error.Message}";
        }

        return again.Canonical != value.Canonical ? $"canonical {value.Canonical} has the canonical {again.Canonical}"
            : again != value || again.GetHashCode() != value.GetHashCode() ? $"canonical {value.Canonical} is another value"
            : again.Level != value.Level ? $"canonical {value.Canonical} has level {again.Level}, not {value.Level}"
            : again.Precision != value.Precision ? $"canonical {value.Canonical} is {again.Precision}, not {value.Precision}"
            : again.GetBounds(Reading.Throughout) != value.GetBounds(Reading.Throughout) ? $"canonical {value.Canonical} has other bounds"
            : null;
    }

    private static string? OfBounds(EdtfValue value)
    {
        foreach (var policy in Policies)
        {
            var within = value.GetBounds(Reading.Within, policy);
            var throughout = value.GetBounds(Reading.Throughout, policy);
            if (OfBounds(within) is { } why)
            {
                return $"within, {policy.Seasons}: {why} in {within}";
            }

            if (OfBounds(throughout) is { } whyNot)
            {
                return $"throughout, {policy.Seasons}: {whyNot} in {throughout}";
            }

            if (throughout.StartMin != within.StartMin || throughout.EndMax != within.EndMax
                || throughout.StartMax > within.StartMax || throughout.EndMin < within.EndMin)
            {
                return $"{policy.Seasons}: {throughout} lies not within {within}";
            }

            if (within.StartMin == Bounds.NegativeInfinity && value.StartKind == EndKind.Closed
                || within.EndMax == Bounds.PositiveInfinity && value.EndKind == EndKind.Closed)
            {
                return $"{within} is infinite where it is closed";
            }

            var padded = value.GetPaddedBounds(Reading.Within, policy);
            if (OfBounds(padded) is { } whyPadded)
            {
                return $"padded, {policy.Seasons}: {whyPadded} in {padded}";
            }

            if (padded.StartMin > within.StartMin || padded.EndMax < within.EndMax)
            {
                return $"{policy.Seasons}: {padded} is not around {within}";
            }
        }

        return null;
    }

    // Word for word what Bounds says of itself.
    private static string? OfBounds(in Bounds bounds) =>
        bounds.StartMin > bounds.StartMax ? "the earliest start is after the latest"
        : bounds.EndMin > bounds.EndMax ? "the earliest end is after the latest"
        : bounds.StartMin >= bounds.EndMax ? "the earliest start is not before the latest end"
        : !AreOrdered(bounds.StartMin, bounds.EndMin) ? "the earliest start is not before the earliest end"
        : !AreOrdered(bounds.StartMax, bounds.EndMax) ? "the latest start is not before the latest end"
        : null;

    private static bool AreOrdered(long start, long end) =>
        start < end || start == end && start is Bounds.NegativeInfinity or Bounds.PositiveInfinity;

    private static string? OfSpan(EdtfValue value)
    {
        var isSpan = value.TryGetSpan(out var start, out var end, out var why);
        var bounds = value.GetBounds(Reading.Within);
        return isSpan != why is null ? $"a span: {isSpan}, but why not: {why}"
            : !isSpan ? string.IsNullOrWhiteSpace(why) || !IsOneLine(why) ? "no span for no reason" : null
            : start != bounds.StartMin || end != bounds.EndMax ? $"the span {start} to {end} of {bounds}"
            : null;
    }

    private static string? OfLabels(string text, EdtfValue value)
    {
        foreach (var reading in (Reading[])[Reading.Within, Reading.Throughout])
        {
            if (!Extent.TryCreate(text, reading, null, null, null, out var extent, out var error))
            {
                return NeedsZone(value) ? null : $"no extent: {error.Message}";
            }

            foreach (var language in (string[])["en", "de"])
            {
                var label = extent.Label(language);
                if (string.IsNullOrWhiteSpace(label) || !IsOneLine(label) || label != label.Trim())
                {
                    return $"{language} label {Quote(label)}";
                }
            }
        }

        return null;
    }

    // Whether such ends are in order only a zone can tell.
    private static bool NeedsZone(EdtfValue value) =>
        value is EdtfInterval { Start: { } start, End: { } end } && start.HasOffset != end.HasOffset;

    private static bool IsOneLine(string line)
    {
        foreach (var unit in line)
        {
            if (char.IsControl(unit) || char.IsSurrogate(unit) || unit is '\u2028' or '\u2029')
            {
                return false;
            }
        }

        return line.Length > 0;
    }
}
