using NodaTime;
using NodaTime.Calendars;
using Timeline.Edtf.Calendar;

namespace Timeline.Edtf.Calendars;

/// <summary>A calendar other than the Gregorian: which dates it has and when they are. Its dates are never masked.</summary>
internal sealed class OtherCalendar
{
    private readonly CalendarSystem _system;

    private OtherCalendar(byte number, string name, CalendarSystem system) => (Number, Name, _system) = (number, name, system);

    /// <summary>All of them, in the order of their names.</summary>
    public static IReadOnlyList<OtherCalendar> All { get; } =
    [
        new(1, EdtfCalendars.Hebrew, CalendarSystem.HebrewCivil),
        new(2, EdtfCalendars.IslamicCivil, CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil)),
        new(3, EdtfCalendars.IslamicUmalqura, CalendarSystem.UmAlQura),
        new(4, EdtfCalendars.Julian, CalendarSystem.Julian),

        // The rules of arithmetic drift from the calendar in use: one of them has the leap day of 1403 (2025) a year late.
        new(5, EdtfCalendars.Persian, CalendarSystem.PersianAstronomical),
    ];

    /// <summary>Its place in <see cref="All"/>, from 1.</summary>
    public byte Number { get; }

    public string Name { get; }

    public int FirstYear => _system.MinYear;

    public int LastYear => _system.MaxYear;

    public static OtherCalendar? Named(string name)
    {
        // In BCP 47 it is any Islamic calendar; of those here the tabular one reaches all years.
        var wanted = name == "islamic" ? EdtfCalendars.IslamicCivil : name;
        foreach (var calendar in All)
        {
            if (calendar.Name == wanted)
            {
                return calendar;
            }
        }

        return null;
    }

    public bool HasYear(long year) => year >= FirstYear && year <= LastYear;

    public int MonthsIn(in DateParts date) => _system.GetMonthsInYear(Year(date));

    public int DaysIn(in DateParts date) => _system.GetDaysInMonth(Year(date), date.Month.Value);

    public bool HasMonth(in DateParts date) => date.Month.Value >= 1 && date.Month.Value <= MonthsIn(date);

    public bool HasDay(in DateParts date) => date.Day.Value >= 1 && date.Day.Value <= DaysIn(date);

    /// <summary>The Gregorian day of the first day of a date.</summary>
    public LocalDate FirstDay(in DateParts date) =>
        Gregorian(date, date.HasMonth ? date.Month.Value : 1, date.HasDay ? date.Day.Value : 1);

    /// <summary>The Gregorian day of the last day of a date.</summary>
    public LocalDate LastDay(in DateParts date)
    {
        var month = date.HasMonth ? date.Month.Value : MonthsIn(date);
        return Gregorian(date, month, date.HasDay ? date.Day.Value : _system.GetDaysInMonth(Year(date), month));
    }

    /// <summary>From the start of the first day to the end of the last.</summary>
    public Member Find(in DateParts date) => new(Midnight(FirstDay(date)), Midnight(LastDay(date)) + Civil.MillisPerDay, Saturated: false);

    private LocalDate Gregorian(in DateParts date, int month, int day) =>
        new LocalDate(Year(date), month, day, _system).WithCalendar(CalendarSystem.Iso);

    private static long Midnight(LocalDate gregorian) => Civil.DaysFromEpoch(gregorian.Year, gregorian.Month, gregorian.Day) * Civil.MillisPerDay;

    private static int Year(in DateParts date) => (int)date.Year.Value;
}
