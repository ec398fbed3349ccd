using System.Buffers;
using System.Globalization;
using Timeline.Edtf.Calendar;
using Timeline.Edtf.Parsing;

namespace Timeline.Edtf.Calendars;

/// <summary>Why a text is no date of another calendar.</summary>
internal static class OtherFaults
{
    // Where a set, a long year, unspecified digits, significant digits or a time of day first show.
    private static SearchValues<char> NotRead { get; } = SearchValues.Create("[{YXST");

    /// <summary>The place of what is EDTF, but read in the Gregorian calendar alone; null: there is none.</summary>
    public static Fault? Unread(string text, OtherCalendar calendar)
    {
        var place = text.AsSpan().IndexOfAny(NotRead);
        return place < 0 ? null : new(place, "digits, a qualifier, a slash or the end", Only(calendar));
    }

    public static Fault Year(int position, OtherCalendar calendar) => new(
        position,
        string.Create(CultureInfo.InvariantCulture, $"a year from {calendar.FirstYear:0000} to {calendar.LastYear:0000}"),
        $"those of the {calendar.Name} calendar that are read");

    public static Fault Month(int position, in DateParts date, OtherCalendar calendar)
    {
        var months = calendar.MonthsIn(date);
        return new(
            position,
            string.Create(CultureInfo.InvariantCulture, $"a month from 01 to {months}"),
            date.Month.Value is >= 21 and <= 41 ? Only(calendar) : string.Create(CultureInfo.InvariantCulture, $"that year has {months} months"));
    }

    private static string Only(OtherCalendar calendar) => $"in the {calendar.Name} calendar only years, months and days are read, and intervals of them";
}
