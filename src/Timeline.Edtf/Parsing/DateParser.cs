using Timeline.Edtf.Calendar;
using Timeline.Edtf.Calendars;

namespace Timeline.Edtf.Parsing;

/// <summary>Single dates and date-times: year, month or group of months, day, time of day.</summary>
internal static class DateParser
{
    private const string AfterYear = "-, a qualifier or the end";

    public static bool Parse(ref Cursor cursor, out DateParts parts)
    {
        parts = default;
        var yearAlone = cursor.TakeQualifier();
        var year = cursor.Position;
        if (!YearParser.Parse(ref cursor, out parts.Year))
        {
            return false;
        }

        if (cursor.Calendar is { } calendar)
        {
            parts.CalendarNumber = calendar.Number;
            if (!calendar.HasYear(parts.Year.Value))
            {
                return cursor.Fail(OtherFaults.Year(year, calendar));
            }
        }

        (parts.YearStart, parts.YearEnd) = ((ushort)year, (ushort)cursor.Position);

        var yearGroup = cursor.TakeQualifier();
        parts.YearQualifier = yearAlone | yearGroup;
        if (cursor.AtEnd)
        {
            return true;
        }

        if (parts.Year.Form != YearForm.Four || parts.Year.Significant > 0)
        {
            return cursor.Fail("a qualifier or the end", "such a year has no month");
        }

        if (!cursor.Take('-'))
        {
            return cursor.Fail(AfterYear, WhyNot(cursor));
        }

        if (!ParseMonth(ref cursor, ref parts))
        {
            return false;
        }

        if (!cursor.AtEnd)
        {
            if (parts.Group != 0)
            {
                return cursor.Fail("a qualifier or the end", "no day may follow a season or another group of months");
            }

            if (!cursor.Take('-'))
            {
                return cursor.Fail(AfterYear, WhyNot(cursor));
            }

            if (!ParseDay(ref cursor, ref parts))
            {
                return false;
            }
        }

        if (cursor.AtEnd)
        {
            return true;
        }

        if (cursor.Here != 'T')
        {
            return cursor.Fail(parts.HasDay ? "T, a qualifier or the end" : AfterYear, WhyNot(cursor));
        }

        if (parts.IsMasked || parts.AllQualifiers != Qualifier.None)
        {
            return cursor.Fail("the end", "a time of day needs a whole date without qualifiers");
        }

        parts.HasTime = true;
        return TimeParser.Parse(ref cursor, out parts.Time);
    }

    private static bool ParseMonth(ref Cursor cursor, ref DateParts parts)
    {
        const string expected = "a month from 01 to 12 or a group of months from 21 to 41";
        var alone = cursor.TakeQualifier();
        var start = cursor.Position;
        if (!TakeTwo(ref cursor, "two digits of a month", out var month))
        {
            return false;
        }

        parts.HasMonth = true;
        parts.Month = month;
        if (cursor.Calendar is { } calendar)
        {
            if (!calendar.HasMonth(parts))
            {
                return cursor.Fail(OtherFaults.Month(start, parts, calendar));
            }
        }
        else if (!month.IsMasked && month.Value is >= 21 and <= 41)
        {
            parts.Group = (byte)month.Value;
        }
        else if (month.First(1, 12) == 0)
        {
            return cursor.Fail(start, expected);
        }

        if (TakeGroup(ref cursor, alone, out var group) is not { } own)
        {
            return false;
        }

        parts.MonthQualifier = own;
        parts.YearQualifier |= group;
        return true;
    }

    private static bool ParseDay(ref Cursor cursor, ref DateParts parts)
    {
        var alone = cursor.TakeQualifier();
        var start = cursor.Position;
        if (!TakeTwo(ref cursor, "two digits of a day", out var day))
        {
            return false;
        }

        parts.HasDay = true;
        parts.Day = day;
        if (!Completions.Exist(parts))
        {
            return cursor.Fail(start, "a day of that month", WhyNoDay(parts));
        }

        if (TakeGroup(ref cursor, alone, out var group) is not { } own)
        {
            return false;
        }

        parts.DayQualifier = own;
        parts.MonthQualifier |= group;
        parts.YearQualifier |= group;
        return true;
    }

    /// <summary>The qualifier behind a part, which holds for all parts before it too; the result: what holds for the part.</summary>
    private static Qualifier? TakeGroup(ref Cursor cursor, Qualifier alone, out Qualifier group)
    {
        group = cursor.TakeQualifier();
        if (group == Qualifier.None || cursor.Here is not ('?' or '~' or '%'))
        {
            return alone | group;
        }

        cursor.Fail("- or the end", "uncertain and approximate together is %");
        return null;
    }

    private static bool TakeTwo(ref Cursor cursor, string expected, out TwoDigits digits)
    {
        digits = default;
        if (!TakeDigit(ref cursor, expected, out var tens) || !TakeDigit(ref cursor, expected, out var ones))
        {
            return false;
        }

        digits = new(tens, ones);
        return true;
    }

    private static bool TakeDigit(ref Cursor cursor, string expected, out sbyte digit)
    {
        digit = TwoDigits.Any;
        if (char.IsAsciiDigit(cursor.Here))
        {
            digit = (sbyte)(cursor.Here - '0');
        }
        else if (cursor.Here != 'X')
        {
            return cursor.Fail(expected);
        }

        cursor.Position++;
        return true;
    }

    private static string? WhyNoDay(in DateParts parts)
    {
        if (parts.Calendar is { } calendar)
        {
            return $"that month has {calendar.DaysIn(parts)} days";
        }

        if (parts.Month.IsMasked || parts.Day.IsMasked)
        {
            return "no date of the calendar fits";
        }

        if (parts.Month.Value == 2 && !parts.Year.IsExact && parts.Day.Value != 29)
        {
            return "February has at most 29 days";
        }

        if (parts.Month.Value != 2 || parts.Day.Value != 29)
        {
            return $"that month has {Civil.DaysInMonth(parts.Year.First, parts.Month.Value)} days";
        }

        return parts.Year.IsExact ? "that year is no leap year" : "none of those years is a leap year";
    }

    private static string? WhyNot(in Cursor cursor) =>
        char.IsWhiteSpace(cursor.Here) ? "EDTF has no spaces"
        : cursor.Here is '?' or '~' or '%' ? "uncertain and approximate together is %"
        : null;
}
