namespace Timeline.Edtf.Labels;

/// <summary>An extent in the words of a language.</summary>
internal static class Labeller
{
    private static Words English { get; } = new EnglishWords();
    private static Words German { get; } = new GermanWords();

    public static string Of(Extent extent, string language)
    {
        var words = WordsOf(language);
        var zone = extent.Zone is { } name ? ZoneName(name) : null;
        if (extent.Date is EdtfInterval { Start: { HasTime: true } start, End: { HasTime: true } end } mixed
            && start.HasOffset != end.HasOffset)
        {
            // Which of the two is local must stay clear.
            return IntervalLabel.Of(mixed, zone, words);
        }

        var label = extent.Date switch
        {
            null => words.DateUnknown,
            EdtfInterval interval => IntervalLabel.Of(interval, zone: null, words),
            EdtfSet set => SetLabel.Of(set, words),
            _ => words.Alone(DateLabel.Of((EdtfDate)extent.Date, words)),
        };
        return zone is not null && HasLocalTime(extent.Date) ? $"{label} ({zone})" : label;
    }

    private static string ZoneName(string zone) => zone == "Z" ? "UTC" : zone[0] is '+' or '-' ? $"UTC{zone}" : zone;

    private static bool HasLocalTime(EdtfValue? value) => value switch
    {
        EdtfDate date => date.HasTime && !date.HasOffset,
        EdtfInterval interval => HasLocalTime(interval.Start) || HasLocalTime(interval.End),
        _ => false,
    };

    private static Words WordsOf(string? language) =>
        language is not null && language.StartsWith("de", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] == '-')
            ? German
            : English;
}
