using System.Globalization;
using NodaTime;
using Timeline.Edtf.Parsing;

namespace Timeline.Edtf.Calendars;

/// <summary>What a date of another calendar is in the Gregorian.</summary>
internal static class GregorianDate
{
    /// <summary>
    /// A day is a day, its parts doubted as they were. A month or a year is one of its days, or all of them: a range of days. An
    /// interval goes from a day to a day, where it is coarser from the first to the last; "or earlier" begins at the last day and
    /// "or later" at the first.
    /// </summary>
    public static EdtfValue Of(EdtfValue stated, Reading reading)
    {
        var text = stated is EdtfInterval interval ? Interval(interval) : Date((EdtfDate)stated, reading);
        var value = Read(text);
        return value.IsWrittenCanonically ? value : Read(value.Canonical);
    }

    private static string Interval(EdtfInterval interval)
    {
        var start = interval.Start is null
            ? interval.StartKind == EndKind.Open ? ".." : ""
            : interval.StartsOrEarlier ? $"..{Day(interval.Start, last: true)}" : Day(interval.Start, last: false);
        var end = interval.End is null
            ? interval.EndKind == EndKind.Open ? ".." : ""
            : interval.EndsOrLater ? $"{Day(interval.End, last: false)}.." : Day(interval.End, last: true);
        return $"{start}/{end}";
    }

    private static string Date(EdtfDate date, Reading reading)
    {
        var first = Day(date, last: false);
        return date.Parts.HasDay ? first
            : reading == Reading.Within ? $"[{first}..{Day(date, last: true)}]"
            : $"{{{first}..{Day(date, last: true)}}}";
    }

    private static string Day(EdtfDate date, bool last)
    {
        ref readonly var parts = ref date.Parts;
        var calendar = parts.Calendar!;
        return parts.HasDay
            ? Day(calendar.FirstDay(parts), parts.YearQualifier, parts.MonthQualifier, parts.DayQualifier)
            : Day(last ? calendar.LastDay(parts) : calendar.FirstDay(parts), parts.AllQualifiers, parts.AllQualifiers, parts.AllQualifiers);
    }

    // Each qualifier stands before its part, which is always possible; the canonical form is made of that.
    private static string Day(LocalDate day, Qualifier ofYear, Qualifier ofMonth, Qualifier ofDay) => string.Create(
        CultureInfo.InvariantCulture,
        $"{CanonicalText.Mark(ofYear)}{day.Year:0000}-{CanonicalText.Mark(ofMonth)}{day.Month:00}-{CanonicalText.Mark(ofDay)}{day.Day:00}");

    private static EdtfValue Read(string text) =>
        EdtfValue.TryParse(text, out var value, out var error) ? value : throw new InvalidOperationException(error.Message);
}
