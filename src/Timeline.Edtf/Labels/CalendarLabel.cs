using System.Globalization;

namespace Timeline.Edtf.Labels;

/// <summary>A date of another calendar in words: days in the Gregorian calendar with the other behind, all else in the other alone.</summary>
internal static class CalendarLabel
{
    public static string Of(Extent extent, Words words)
    {
        var terms = words.Calendars.Of(extent.Calendar);
        return extent.Stated switch
        {
            EdtfInterval interval when HasDays(interval.Start) && HasDays(interval.End) =>
                Remark(Labeller.Of(extent.Date, words), $"{Ends(interval, words)} {terms.Within}"),
            EdtfDate { Day: not null } date => Remark(Labeller.Of(extent.Date, words), $"{DateLabel.Plain(date, words).Text} {terms.Within}"),

            // No Gregorian name is just as long and just as coarse as a month or a year of another calendar.
            var coarse => Remark(Labeller.Of(coarse, words), terms.Name),
        };
    }

    /// <summary>The name of the month of a date that has one.</summary>
    public static string Month(EdtfDate date, Words words)
    {
        ref readonly var parts = ref date.Parts;
        return parts.Calendar is { } calendar && words.Calendars.Of(calendar.Name).Months(calendar.MonthsIn(parts)) is { } months
            ? months[parts.Month.Value - 1]
            : words.Month(parts.Month.Value);
    }

    /// <summary>The year of a date that has exactly one. Years of the Julian calendar are of the same era as the Gregorian; others are numbers.</summary>
    public static string Year(EdtfDate date, Words words) => HasEras(date)
        ? words.Year(date.Parts.Year.Value)
        : date.Parts.Year.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>True: its years are before or after Christ.</summary>
    public static bool HasEras(EdtfDate date) => date.Parts.Calendar is null or { Name: EdtfCalendars.Julian };

    private static bool HasDays(EdtfDate? end) => end is null or { Day: not null };

    private static string Ends(EdtfInterval interval, Words words)
    {
        var end = DateLabel.Plain((interval.End ?? interval.Start)!, words).Text;
        if (interval.Start is null || interval.End is null || interval.Start == interval.End)
        {
            return end;
        }

        var isShort = Shared.TryShorten(interval.Start, interval.End, words, out var start);
        return $"{(isShort ? start : DateLabel.Plain(interval.Start, words).Text)} {words.To} {end}";
    }

    // Brackets that a label ends with take it in: none follows another.
    private static string Remark(string label, string remark) => label.EndsWith(')') ? $"{label[..^1]}, {remark})" : $"{label} ({remark})";
}
