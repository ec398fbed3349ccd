using Timeline.Edtf.Calendar;

namespace Timeline.Edtf.Labels;

/// <summary>An extent in the words of a language.</summary>
internal static class Labeller
{
    private static Words English { get; } = new EnglishWords();
    private static Words German { get; } = new GermanWords();

    public static string Of(Extent extent, string language)
    {
        var words = WordsOf(language);
        return extent.Date switch
        {
            null => words.DateUnknown,
            EdtfInterval interval => IntervalLabel.Of(interval, words),
            EdtfSet set => SetLabel.Of(set, words),
            _ => Single((EdtfDate)extent.Date, extent.Zone, words),
        };
    }

    private static string Single(EdtfDate date, string? zone, Words words)
    {
        var label = words.Alone(DateLabel.Of(date, words));
        return zone is not null && date.HasTime && date.Parts.Time.OffsetKind == OffsetKind.None ? $"{label} ({zone})" : label;
    }

    private static Words WordsOf(string? language) =>
        language is not null && language.StartsWith("de", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] == '-')
            ? German
            : English;
}
