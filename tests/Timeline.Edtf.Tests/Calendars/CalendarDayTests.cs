namespace Timeline.Edtf.Tests.Calendars;

/// <summary>Days of other calendars against dates that history and almanacs give.</summary>
public class CalendarDayTests
{
    [Theory]
    // The last day of the old calendar in Rome, and the day that the new one skipped to.
    [InlineData("julian", "1582-10-04", "1582-10-14")]
    [InlineData("julian", "1582-10-05", "1582-10-15")]
    [InlineData("julian", "1917-10-25", "1917-11-07")]
    // The death of Caesar, 44 BC.
    [InlineData("julian", "-0043-03-15", "-0043-03-13")]
    [InlineData("julian", "1900-02-29", "1900-03-13")]
    [InlineData("julian", "0000-01-01", "-0001-12-30")]
    [InlineData("julian", "0000-02-29", "0000-02-27")]
    // Both agree in the third century.
    [InlineData("julian", "0200-03-01", "0200-03-01")]
    // New year, a leap year's Adar I, and Passover (15 Nisan) in a leap year and in an ordinary one.
    [InlineData("hebrew", "5785-01-01", "2024-10-03")]
    [InlineData("hebrew", "5784-06-01", "2024-02-10")]
    [InlineData("hebrew", "5784-08-15", "2024-04-23")]
    [InlineData("hebrew", "5785-07-15", "2025-04-13")]
    [InlineData("hebrew", "5784-13-29", "2024-10-02")]
    // The State of Israel: 5 Iyar 5708, a leap year.
    [InlineData("hebrew", "5708-09-05", "1948-05-14")]
    // The epochs: 16 July 622 and 19 March 622, both Julian.
    [InlineData("islamic-civil", "0001-01-01", "0622-07-19")]
    [InlineData("persian", "0001-01-01", "0622-03-22")]
    // The new year on which the Grand Mosque was seized, as Mecca kept it and as the table has it.
    [InlineData("islamic-umalqura", "1400-01-01", "1979-11-20")]
    [InlineData("islamic-civil", "1400-01-01", "1979-11-21")]
    // The 16th year of thirty is a leap year, the 15th is none.
    [InlineData("islamic-civil", "0016-12-30", "0638-01-25")]
    [InlineData("islamic-umalqura", "1445-09-01", "2024-03-11")]
    [InlineData("islamic-umalqura", "1446-01-01", "2024-07-07")]
    // The revolution: 22 Bahman 1357. The leap day of 1403, which some rules of arithmetic put a year later.
    [InlineData("persian", "1357-11-22", "1979-02-11")]
    [InlineData("persian", "1403-12-30", "2025-03-20")]
    [InlineData("persian", "1404-01-01", "2025-03-21")]
    public void TryCreate_Day_IsThatGregorianDay(string calendar, string written, string gregorian)
    {
        foreach (var reading in Enum.GetValues<Reading>())
        {
            var extent = Given.Extent(written, calendar, reading);

            (extent.Edtf, extent.Written, extent.Calendar).ShouldBe((gregorian, written, calendar));
            extent.Bounds.ShouldBe(Given.Extent(gregorian, reading).Bounds);
            extent.Precision.ShouldBe(Precision.Day);
        }
    }

    [Theory]
    [InlineData("julian", "-9997-01-01", "9998-12-31")]
    [InlineData("hebrew", "0001-01-01", "9999-12-29")]
    [InlineData("islamic-civil", "0001-01-01", "9665-12-29")]
    [InlineData("islamic-umalqura", "1318-01-01", "1500-12-30")]
    [InlineData("persian", "0001-01-01", "9377-12-29")]
    public void TryCreate_FirstAndLastYear_AreRead(string calendar, string first, string last)
    {
        foreach (var edtf in new[] { first, last, first[..^3], last[..^3], first[..^6], last[..^6], $"{first}/{last}", $"{first[..^6]}/{last[..^6]}" })
        {
            Given.Extent(edtf, calendar).Bounds!.Value.Saturated.ShouldBeFalse();
        }

        Given.CalendarError(YearBefore(first), calendar).Position.ShouldBe(0);
        if (last[..4] != "9999")
        {
            Given.CalendarError($"{int.Parse(last[..4], System.Globalization.CultureInfo.InvariantCulture) + 1:0000}-01-01", calendar).Position.ShouldBe(0);
        }
    }

    [Theory]
    [InlineData("julian", "1917-10-25~", "1917-11-07~")]
    [InlineData("julian", "1917-10-~25", "1917-11-~07")]
    [InlineData("julian", "1917-?10-25", "1917-?11-07")]
    [InlineData("julian", "1917%-10-25", "1917%-11-07")]
    [InlineData("julian", "?1917-?10-~25", "1917-11?-~07")]
    [InlineData("julian", "?-0043-03-15", "-0043?-03-13")]
    public void TryCreate_DoubtedDay_KeepsTheDoubt(string calendar, string written, string gregorian)
    {
        var extent = Given.Extent(written, calendar);

        (extent.Edtf, extent.Date!.Text).ShouldBe((gregorian, gregorian));
        (extent.IsUncertain, extent.IsApproximate).ShouldBe((extent.Date.IsUncertain, extent.Date.IsApproximate));
    }

    private static string YearBefore(string first) => first[0] == '-' ? "-9998" : $"{int.Parse(first[..4], System.Globalization.CultureInfo.InvariantCulture) - 1:0000}";
}
