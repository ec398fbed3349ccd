using System.Globalization;
using Timeline.Edtf.Calendar;

namespace Timeline.Edtf.Prose;

/// <summary>A year, a month or a day; month and day are 0 where it has none. Without a year it can be written, but not counted with.</summary>
internal readonly record struct Point(long? Year, int Month = 0, int Day = 0)
{
    /// <summary>It as EDTF.</summary>
    public string Text
    {
        get
        {
            var year = YearText(Year);
            return Month == 0 ? year
                : Day == 0 ? string.Create(CultureInfo.InvariantCulture, $"{year}-{Month:D2}")
                : string.Create(CultureInfo.InvariantCulture, $"{year}-{Month:D2}-{Day:D2}");
        }
    }

    /// <summary>Its first day, counted from 1970-01-01.</summary>
    public long FirstDay => Civil.DaysFromEpoch(Year ?? 0, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>Its last day, counted from 1970-01-01.</summary>
    public long LastDay => Last(2).FirstDay;

    /// <summary>1, Monday, to 7.</summary>
    public int Weekday => (int)(((FirstDay + 3) % 7 + 7) % 7) + 1;

    /// <summary>The year, month or day before.</summary>
    public Point Previous => this switch
    {
        { Day: > 1 } => this with { Day = Day - 1 },
        { Day: 1 } => (this with { Day = 0 }).Previous.Last(2),
        { Month: > 1 } => this with { Month = Month - 1 },
        { Month: 1 } => new(Year - 1, 12),
        _ => new(Year - 1),
    };

    /// <summary>The year, month or day after.</summary>
    public Point Following => this switch
    {
        { Day: > 0 } when Day < DaysInMonth(Year, Month) => this with { Day = Day + 1 },
        { Day: > 0 } => (this with { Day = 0 }).Following with { Day = 1 },
        { Month: > 0 and < 12 } => this with { Month = Month + 1 },
        { Month: 12 } => new(Year + 1, 1),
        _ => new(Year + 1),
    };

    /// <summary>How many of year, month and day it has beyond the year.</summary>
    public int Fineness => Day > 0 ? 2 : Month > 0 ? 1 : 0;

    /// <summary>Its first month or day.</summary>
    public Point First(int fineness) =>
        new(Year, fineness > 0 ? Math.Max(Month, 1) : 0, fineness > 1 ? Math.Max(Day, 1) : 0);

    /// <summary>Its last month or day.</summary>
    public Point Last(int fineness)
    {
        var month = fineness == 0 ? 0 : Month == 0 ? 12 : Month;
        return new(Year, month, fineness < 2 ? 0 : Day == 0 ? DaysInMonth(Year, month) : Day);
    }

    /// <summary>Of a year that is not said, February has 29 days.</summary>
    public static int DaysInMonth(long? year, int month) => Civil.DaysInMonth(year ?? 2000, month);

    public static string YearText(long? year) => year switch
    {
        null => "XXXX",
        > 9999 or < -9999 => string.Create(CultureInfo.InvariantCulture, $"Y{year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year:D4}"),
    };
}
