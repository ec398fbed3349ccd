namespace Timeline.Edtf.Calendar;

/// <summary>The unbroken stretches of a mask with gaps: for <c>156X-12-XX</c> ten Decembers.</summary>
internal static class MaskStretches
{
    private const double MillisPerYear = 365.2425 * Civil.MillisPerDay;

    /// <summary>
    /// The first and the last date of each stretch, in the order of time. Those that end well before <paramref name="from"/> may be left
    /// out.
    /// </summary>
    public static IEnumerable<(Member First, Member Last)> Of(DateParts date, EdtfPolicy policy, long from)
    {
        (Member First, Member Last)? open = null;
        for (var year = FirstYear(date, from); year <= date.Year.Last; year += date.Year.Step)
        {
            if (!date.Year.Matches(year))
            {
                continue;
            }

            foreach (var (first, last) in OfYear(date, year, policy))
            {
                if (open is { } before && before.Last.End >= first.Start)
                {
                    open = (before.First, last);
                    continue;
                }

                if (open is { } done)
                {
                    yield return done;
                }

                open = (first, last);
            }
        }

        if (open is { } rest)
        {
            yield return rest;
        }
    }

    // A zone and a padding may move what ends here, and a stretch may begin in the year before: so a year to spare, and more by the
    // padding of years.
    private static long FirstYear(in DateParts date, long from)
    {
        var spare = 2 + (date.YearQualifier == Qualifier.None ? 0 : 2000 * (long)Math.Pow(10, date.Year.Magnitude));
        var year = Math.Max(date.Year.First, (long)(from / MillisPerYear) + 1970 - spare);
        if (HasWholeYears(date))
        {
            while (year > date.Year.First && date.Year.Matches(year - 1))
            {
                year--;
            }
        }

        // The last digits that are known are those of the first year.
        return year + (date.Year.First - year) % date.Year.Step;
    }

    private static bool HasWholeYears(in DateParts date) =>
        !date.HasMonth || date.Group == 0 && date.Month.IsWhollyMasked && (!date.HasDay || date.Day.IsWhollyMasked);

    private static IEnumerable<(Member First, Member Last)> OfYear(DateParts date, long year, EdtfPolicy policy)
    {
        if (!date.HasMonth)
        {
            return [Alone(Between(year, 1, 1, year + 1, 1, 1))];
        }

        if (date.Group != 0)
        {
            var (first, count) = policy.MonthsOf(date.Group);
            return [Alone(Between(year, first, 1, year, first + count, 1))];
        }

        return date.HasDay ? Days(date, year) : Months(date, year);
    }

    private static IEnumerable<(Member First, Member Last)> Months(DateParts date, long year)
    {
        for (var month = date.Month.First(1, 12); month != 0; month = date.Month.First(month + 1, 12))
        {
            yield return Alone(Between(year, month, 1, year, month + 1, 1));
        }
    }

    private static IEnumerable<(Member First, Member Last)> Days(DateParts date, long year)
    {
        for (var month = date.Month.First(1, 12); month != 0; month = date.Month.First(month + 1, 12))
        {
            var length = Civil.DaysInMonth(year, month);
            if (date.Day.IsWhollyMasked)
            {
                yield return (Between(year, month, 1, year, month, 2), Between(year, month, length, year, month + 1, 1));
                continue;
            }

            for (var day = date.Day.First(1, length); day != 0; day = date.Day.First(day + 1, length))
            {
                var start = Between(year, month, day, year, month, 1).Start;
                yield return Alone(new(start, start + Civil.MillisPerDay, Saturated: false));
            }
        }
    }

    // Masks have years of four digits, far from the edge.
    private static Member Between(long year, int month, int day, long endYear, int endMonth, int endDay)
    {
        var saturated = false;
        return new(Civil.ToMillis(year, month, day, ref saturated), Civil.ToMillis(endYear, endMonth, endDay, ref saturated), saturated);
    }

    private static (Member First, Member Last) Alone(Member member) => (member, member);
}
