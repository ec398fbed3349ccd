namespace Timeline.Edtf.Calendar;

/// <summary>One date that a mask may stand for: [Start, End), never empty.</summary>
internal readonly record struct Member(long Start, long End, bool Saturated);

/// <summary>The first and the last date a mask may stand for, found digit by digit: no day is ever listed.</summary>
internal static class Completions
{
    /// <summary>False: no date of the calendar fits the mask.</summary>
    public static bool Exist(in DateParts date) => date.Calendar is { } calendar
        ? calendar.HasDay(date)
        : !date.HasMonth || date.Group != 0 || TryDay(date, last: false, out _, out _, out _);

    /// <summary>The first or the last date of one that has some.</summary>
    public static Member Find(in DateParts date, bool last, EdtfPolicy policy)
    {
        if (date.Calendar is { } calendar)
        {
            return calendar.Find(date);
        }

        var saturated = false;
        long start, end;
        if (date.Group != 0)
        {
            var (first, count) = policy.MonthsOf(date.Group);
            var seasonYear = last ? date.Year.Last : date.Year.First;
            start = Civil.ToMillis(seasonYear, first, 1, ref saturated);
            end = Civil.ToMillis(seasonYear, first + count, 1, ref saturated);
            return Of(start, end, saturated);
        }

        if (!date.HasMonth)
        {
            var whole = last ? date.Year.Last : date.Year.First;
            start = Civil.ToMillis(whole, 1, 1, ref saturated);
            end = Civil.ToMillis(whole + 1, 1, 1, ref saturated);
            return Of(start, end, saturated);
        }

        TryDay(date, last, out var year, out var month, out var day);
        start = Civil.ToMillis(year, month, day, ref saturated);
        if (!date.HasDay)
        {
            end = Civil.ToMillis(year, month + 1, 1, ref saturated);
        }
        else if (!date.HasTime)
        {
            end = start + Civil.MillisPerDay;
        }
        else
        {
            end = (start += date.Time.Millis) + Civil.MillisPerSecond;
        }

        return Of(start, end, saturated);
    }

    /// <summary>True: the dates meant follow each other without a gap.</summary>
    public static bool AreUnbroken(in DateParts date)
    {
        if (!date.HasMonth)
        {
            return date.Year.IsUnbroken;
        }

        if (!date.Year.IsExact)
        {
            return date.Year.IsUnbroken && date.Group == 0 && date.Month.IsWhollyMasked && (!date.HasDay || date.Day.IsWhollyMasked);
        }

        if (date.Group != 0 || !date.IsMasked)
        {
            return true;
        }

        TryDay(date, last: false, out var year, out var firstMonth, out var firstDay);
        TryDay(date, last: true, out _, out var lastMonth, out var lastDay);
        if (!date.HasDay)
        {
            return date.Month.Count(1, 12) == lastMonth - firstMonth + 1;
        }

        var days = 0;
        for (var month = firstMonth; month <= lastMonth; month++)
        {
            if (date.Month.Matches(month))
            {
                days += date.Day.Count(1, Civil.DaysInMonth(year, month));
            }
        }

        return days == Civil.DaysFromEpoch(year, lastMonth, lastDay) - Civil.DaysFromEpoch(year, firstMonth, firstDay) + 1;
    }

    private static bool TryDay(in DateParts date, bool last, out long year, out int month, out int day)
    {
        year = last ? date.Year.Last : date.Year.First;
        if (TryDay(date, year, last, out month, out day))
        {
            return true;
        }

        // Every other month and day is found in every year.
        if (!date.HasDay || !date.Month.Matches(2) || !date.Day.Matches(29) || date.Year.Leap(last) is not { } leap)
        {
            return false;
        }

        year = leap;
        return TryDay(date, year, last, out month, out day);
    }

    private static bool TryDay(in DateParts date, long year, bool last, out int month, out int day)
    {
        month = last ? date.Month.Last(1, 12) : date.Month.First(1, 12);
        day = 1;
        if (!date.HasDay)
        {
            return month != 0;
        }

        while (month != 0)
        {
            var length = Civil.DaysInMonth(year, month);
            day = last ? date.Day.Last(1, length) : date.Day.First(1, length);
            if (day != 0)
            {
                return true;
            }

            month = last ? date.Month.Last(1, month - 1) : date.Month.First(month + 1, 12);
        }

        return false;
    }

    // Where both ends lie beyond the range, one tick is left between them.
    private static Member Of(long start, long end, bool saturated) => start < end
        ? new(start, end, saturated)
        : start <= 0 ? new(start, start + 1, true) : new(end - 1, end, true);
}
