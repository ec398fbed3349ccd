using Timeline.Edtf.Calendars;

namespace Timeline.Edtf;

/// <summary>The calendars that a date can be written in, by name. Names are those of CLDR and BCP 47 (key <c>ca</c>) where these have one.</summary>
/// <remarks>
/// A day runs from midnight to midnight and is the Gregorian day of its daylight, in calendars too whose days begin on the evening
/// before. Every year begins with the first month of its calendar, whatever the custom of a time was.
/// </remarks>
public static class EdtfCalendars
{
    /// <summary>Proleptic Gregorian, the default; any year.</summary>
    public const string Gregorian = "gregorian";

    /// <summary>
    /// Hebrew, by its arithmetic, also for the time before it; years 1 to 9999. Month 01 is Tishri; a leap year has 13 months, of which 06
    /// is Adar I and 07 Adar II.
    /// </summary>
    public const string Hebrew = "hebrew";

    /// <summary>
    /// Islamic, tabular: leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of 30, first day 16 July 622 Julian, a Friday; years 1 to
    /// 9665. Months by sight may begin a day or two off.
    /// </summary>
    public const string IslamicCivil = "islamic-civil";

    /// <summary>Islamic as published at Umm al-Qura in Saudi Arabia; years 1318 to 1500.</summary>
    public const string IslamicUmalqura = "islamic-umalqura";

    /// <summary>Julian, also for the time before it; years -9997 to 9998, 0000 being 1 BCE.</summary>
    public const string Julian = "julian";

    /// <summary>Persian (solar Hijri), by the equinox at Tehran, as the law of 1925 has it; years 1 to 9377. Month 01 is Farvardin.</summary>
    public const string Persian = "persian";

    /// <summary>The names, in the order of the alphabet.</summary>
    public static IReadOnlyList<string> Names { get; } = [Gregorian, .. OtherCalendar.All.Select(c => c.Name)];

    /// <summary>
    /// The name a calendar goes by here, of one in <see cref="Names"/> or of <c>islamic</c>, which is <see cref="IslamicCivil"/>; null:
    /// there is no such calendar.
    /// </summary>
    public static string? Find(string name) => name == Gregorian ? name : OtherCalendar.Named(name)?.Name;
}
