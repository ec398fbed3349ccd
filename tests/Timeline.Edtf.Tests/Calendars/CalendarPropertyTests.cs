using CsCheck;
using NodaTime;
using NodaTime.Calendars;

namespace Timeline.Edtf.Tests.Calendars;

public class CalendarPropertyTests
{
    private const int Many = 20_000;

    private static Dictionary<string, CalendarSystem> Systems { get; } = new()
    {
        ["hebrew"] = CalendarSystem.HebrewCivil,
        ["islamic-civil"] = CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil),
        ["islamic-umalqura"] = CalendarSystem.UmAlQura,
        ["julian"] = CalendarSystem.Julian,
        ["persian"] = CalendarSystem.PersianAstronomical,
    };

    private static Gen<string> Calendar => Generated.Any([.. Systems.Keys]);

    private static Gen<LocalDate> Day => Calendar.SelectMany(name => DayOf(Systems[name]));

    private static Gen<LocalDate> DayOf(CalendarSystem system) =>
        from year in Gen.Int[system.MinYear, system.MaxYear]
        from month in Gen.Int[1, system.GetMonthsInYear(year)]
        from day in Gen.Int[1, system.GetDaysInMonth(year, month)]
        select new LocalDate(year, month, day, system);

    [Fact]
    public void TryCreate_AnyDay_ComesBackFromItsGregorianDay() => Day.Sample(
        day =>
        {
            var extent = Given.Extent(Text(day), Name(day));
            var gregorian = (EdtfDate)extent.Date!;

            new LocalDate((int)gregorian.Year!, gregorian.Month!.Value, gregorian.Day!.Value).WithCalendar(day.Calendar).ShouldBe(day);
            extent.Bounds.ShouldBe(gregorian.GetBounds(Reading.Within));
        },
        iter: Many);

    [Fact]
    public void TryCreate_AnyMonthOrYear_HasTheBoundsOfItsFirstAndLastDay() => Gen.Select(Day, Gen.Bool).Sample(
        (day, wholeYear) =>
        {
            var system = day.Calendar;
            var (from, to) = wholeYear ? (1, system.GetMonthsInYear(day.Year)) : (day.Month, day.Month);
            var first = Given.Extent(Text(new(day.Year, from, 1, system)), Name(day)).Bounds!.Value;
            var last = Given.Extent(Text(new(day.Year, to, system.GetDaysInMonth(day.Year, to), system)), Name(day)).Bounds!.Value;
            var written = Text(day)[..(wholeYear ? ^6 : ^3)];

            var within = Given.Extent(written, Name(day));
            within.Bounds.ShouldBe(new Bounds(first.StartMin, last.EndMax - 1, first.StartMin + 1, last.EndMax));
            within.Bounds.ShouldBe(within.Date!.GetBounds(Reading.Within));
            Given.Extent(written, Name(day), Reading.Throughout).Bounds.ShouldBe(new Bounds(first.StartMin, first.StartMin, last.EndMax, last.EndMax));
        },
        iter: Many);

    [Fact]
    public void TryCreate_TwoDays_KeepTheirOrder() => Calendar.SelectMany(name => Gen.Select(DayOf(Systems[name]), DayOf(Systems[name]))).Sample(
        (one, two) =>
        {
            var (first, second) = (Given.Extent(Text(one), Name(one)).Bounds!.Value, Given.Extent(Text(two), Name(two)).Bounds!.Value);

            first.StartMin.CompareTo(second.StartMin).ShouldBe(one.CompareTo(two));
            Extent.TryCreate($"{Text(one)}/{Text(two)}", Reading.Within, null, Name(one), null, out _, out _).ShouldBe(one <= two);
        },
        iter: Many);

    [Fact]
    public void TryCreate_TheDayAfter_StartsWhereTheDayEnds() => Day.Where(day => day.Year < day.Calendar.MaxYear).Sample(
        day => Given.Extent(Text(day.PlusDays(1)), Name(day)).Bounds!.Value.StartMin.ShouldBe(Given.Extent(Text(day), Name(day)).Bounds!.Value.EndMax),
        iter: Many);

    [Fact]
    public void TryCreate_AnyText_HasOneLineAndOrderedBounds() => Gen.Select(Calendar, Texts, Generated.Any("Z", "Asia/Tehran", "Europe/Moscow")).Sample(
        (calendar, text, zone) =>
        {
            foreach (var reading in Enum.GetValues<Reading>())
            {
                if (!Extent.TryCreate(text, reading, null, calendar, zone, out var extent, out var error))
                {
                    error.Message.ShouldNotContain('\n');
                    error.Position.ShouldBeInRange(0, text.Length);
                    return;
                }

                var bounds = extent.Bounds!.Value;
                bounds.StartMin.ShouldBeLessThanOrEqualTo(bounds.StartMax);
                bounds.EndMin.ShouldBeLessThanOrEqualTo(bounds.EndMax);
                bounds.StartMin.ShouldBeLessThan(bounds.EndMax);
                (extent.IsUncertain, extent.IsApproximate).ShouldBe((extent.Date!.IsUncertain, extent.Date.IsApproximate));
                Given.Edtf(extent.Edtf!).ShouldBe(extent.Date);
                foreach (var language in new[] { "en", "de" })
                {
                    var label = extent.Label(language);
                    label.ShouldNotContain("  ");
                    label.ShouldNotContain(") (");
                }
            }
        },
        iter: Many);

    // Half of the texts are dates as often as chance has it, with years that every calendar has; the rest is anything near EDTF.
    private static Gen<string> Texts => Gen.OneOf(
        Written,
        Gen.Select(Ends, Ends).Select((start, end) => $"{start}/{end}"),
        Gen.Select(Written, Written).Select((start, end) => $"..{start}/{end}.."),
        Generated.Text);

    private static Gen<string> Ends => Gen.OneOf(Written, Written, Generated.Any("", ".."));

    private static Gen<string> Written =>
        from year in Gen.Int[1318, 1500]
        from month in Gen.Int[1, 13]
        from day in Gen.Int[1, 31]
        from length in Gen.OneOf(4, 7, 10)
        from mark in Generated.Any("", "", "?", "~", "%")
        select $"{year:0000}-{month:00}-{day:00}"[..length] + mark;

    private static string Name(LocalDate day) => Systems.First(s => s.Value == day.Calendar).Key;

    private static string Text(LocalDate day) => $"{day.Year:0000}-{day.Month:00}-{day.Day:00}";
}
