namespace Timeline.Edtf.Calendar;

/// <summary>Proleptic Gregorian arithmetic for any year, in milliseconds since 1970-01-01T00:00:00Z.</summary>
internal static class Civil
{
    public const long MillisPerSecond = 1000;
    public const long MillisPerMinute = 60_000;
    public const long MillisPerDay = 86_400_000;

    /// <summary>The least and the greatest finite bound.</summary>
    public const long MaxFinite = long.MaxValue - 1;
    public const long MinFinite = -MaxFinite;

    // Beyond these years 64 bits of milliseconds are certainly too few, and days still fit.
    private const long MaxYear = 300_000_000;
    private const int DaysPerEra = 146_097;
    private const int DaysFromYearZeroToEpoch = 719_468;

    public static bool IsLeap(long year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Midnight at the start of a day. Months from 13 on lie in the years after.</summary>
    public static long ToMillis(long year, int month, int day, ref bool saturated)
    {
        if (month > 12)
        {
            year += (month - 1) / 12;
            month = (month - 1) % 12 + 1;
        }

        if (year is > MaxYear or < -MaxYear)
        {
            saturated = true;
            return year > 0 ? MaxFinite : MinFinite;
        }

        return Saturate((Int128)DaysFromEpoch(year, month, day) * MillisPerDay, ref saturated);
    }

    /// <summary>A finite sum that stays finite.</summary>
    public static long Add(long millis, Int128 delta, ref bool saturated) => Saturate(millis + delta, ref saturated);

    /// <summary>The same time of day so many months later; where that month is shorter, its last day.</summary>
    public static long AddMonths(long millis, Int128 months, ref bool saturated)
    {
        var days = FloorDiv(millis, MillisPerDay);
        var (year, month, day) = FromDays(days);
        var moved = year * 12 + (month - 1) + Int128.Clamp(months, -24 * MaxYear, 24 * MaxYear);
        var newYear = (long)((moved >= 0 ? moved : moved - 11) / 12);
        var newMonth = (int)(moved - newYear * 12) + 1;
        var start = ToMillis(newYear, newMonth, Math.Min(day, DaysInMonth(newYear, newMonth)), ref saturated);
        return Add(start, millis - days * MillisPerDay, ref saturated);
    }

    /// <summary>Days since 1970-01-01.</summary>
    public static long DaysFromEpoch(long year, int month, int day)
    {
        // The year is counted from March, so that the leap day is its last.
        var shifted = month > 2 ? year : year - 1;
        var monthFromMarch = month > 2 ? month - 3 : month + 9;
        var era = FloorDiv(shifted, 400);
        var yearOfEra = (int)(shifted - era * 400);
        var dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1;
        var dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DaysPerEra + dayOfEra - DaysFromYearZeroToEpoch;
    }

    private static (long Year, int Month, int Day) FromDays(long days)
    {
        var shifted = days + DaysFromYearZeroToEpoch;
        var era = FloorDiv(shifted, DaysPerEra);
        var dayOfEra = (int)(shifted - era * DaysPerEra);
        var yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        var monthFromMarch = (5 * dayOfYear + 2) / 153;
        var month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    }

    private static long FloorDiv(long value, long divisor) => (value >= 0 ? value : value - divisor + 1) / divisor;

    private static long Saturate(Int128 value, ref bool saturated)
    {
        if (value > MaxFinite)
        {
            saturated = true;
            return MaxFinite;
        }

        if (value < MinFinite)
        {
            saturated = true;
            return MinFinite;
        }

        return (long)value;
    }
}
