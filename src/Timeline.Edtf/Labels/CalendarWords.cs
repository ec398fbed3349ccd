namespace Timeline.Edtf.Labels;

/// <summary>What a language says of one calendar.</summary>
/// <param name="Name">The calendar.</param>
/// <param name="Within">"In the calendar", behind a date.</param>
/// <param name="MonthNames">Its months in order; null: those of the Gregorian calendar.</param>
internal sealed record CalendarTerms(string Name, string Within, string[]? MonthNames = null)
{
    /// <summary>The months of a year of thirteen; null: none has so many.</summary>
    public string[]? LeapMonthNames { get; init; }

    /// <summary>The months of a year that has so many; null: those of the Gregorian calendar.</summary>
    public string[]? Months(int count) => count == MonthNames?.Length ? MonthNames : LeapMonthNames;
}

/// <summary>The calendars other than the Gregorian in one language.</summary>
internal sealed class CalendarWords
{
    private readonly Dictionary<string, CalendarTerms> _terms;

    private CalendarWords(Dictionary<string, CalendarTerms> terms) => _terms = terms;

    public static CalendarWords English { get; } = InEnglish();

    public static CalendarWords German { get; } = InGerman();

    /// <summary>The words of a calendar by its name.</summary>
    public CalendarTerms Of(string calendar) => _terms[calendar];

    private static CalendarWords InEnglish()
    {
        string[] islamic =
            ["Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II", "Rajab", "Shaban", "Ramadan", "Shawwal", "Dhu al-Qadah", "Dhu al-Hijjah"];
        return new(new()
        {
            [EdtfCalendars.Julian] = new("Julian calendar", "in the Julian calendar"),
            [EdtfCalendars.Hebrew] = Hebrew("Hebrew calendar", "in the Hebrew calendar",
                ["Tishri", "Heshvan", "Kislev", "Tevet", "Shevat"], "Adar", ["Nisan", "Iyar", "Sivan", "Tammuz", "Av", "Elul"]),
            [EdtfCalendars.IslamicCivil] = new("tabular Islamic calendar", "in the tabular Islamic calendar", islamic),
            [EdtfCalendars.IslamicUmalqura] = new("Umm al-Qura calendar", "in the Umm al-Qura calendar", islamic),
            [EdtfCalendars.Persian] = new("Persian calendar", "in the Persian calendar",
                ["Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar", "Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand"]),
        });
    }

    private static CalendarWords InGerman()
    {
        string[] islamic =
            ["Muharram", "Safar", "Rabi I", "Rabi II", "Dschumada I", "Dschumada II", "Radschab", "Schaban", "Ramadan", "Schawwal", "Dhu l-Qada", "Dhu l-Hiddscha"];
        return new(new()
        {
            [EdtfCalendars.Julian] = new("julianischer Kalender", "im julianischen Kalender"),
            [EdtfCalendars.Hebrew] = Hebrew("jüdischer Kalender", "im jüdischen Kalender",
                ["Tischri", "Cheschwan", "Kislew", "Tevet", "Schevat"], "Adar", ["Nisan", "Ijjar", "Siwan", "Tammus", "Aw", "Elul"]),
            [EdtfCalendars.IslamicCivil] = new("tabellarischer islamischer Kalender", "im tabellarischen islamischen Kalender", islamic),
            [EdtfCalendars.IslamicUmalqura] = new("Umm-al-Qura-Kalender", "im Umm-al-Qura-Kalender", islamic),
            [EdtfCalendars.Persian] = new("persischer Kalender", "im persischen Kalender",
                ["Farwardin", "Ordibehescht", "Chordad", "Tir", "Mordad", "Schahriwar", "Mehr", "Aban", "Asar", "Dey", "Bahman", "Esfand"]),
        });
    }

    // A leap year has two months for the one.
    private static CalendarTerms Hebrew(string name, string within, string[] before, string doubled, string[] after) =>
        new(name, within, [.. before, doubled, .. after]) { LeapMonthNames = [.. before, $"{doubled} I", $"{doubled} II", .. after] };
}
