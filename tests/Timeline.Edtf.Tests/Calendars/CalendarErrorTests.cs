namespace Timeline.Edtf.Tests.Calendars;

public class CalendarErrorTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Julian")]
    [InlineData("mayan")]
    [InlineData("islamicc")]
    public void TryCreate_UnknownCalendar_NamesThoseKnown(string calendar)
    {
        Extent.TryCreate("2018", Reading.Within, null, calendar, null, out var extent, out var error).ShouldBeFalse();

        extent.ShouldBeNull();
        error.Message.ShouldBe($"No calendar that is read: '{calendar}', expected gregorian, hebrew, islamic-civil, islamic-umalqura, julian, persian.");
    }

    [Fact]
    public void Names_Each_IsReadAndKept()
    {
        foreach (var name in EdtfCalendars.Names)
        {
            Given.Extent("1400-01-01", name).Calendar.ShouldBe(name);
            EdtfCalendars.Find(name).ShouldBe(name);
        }

        EdtfCalendars.Names.ShouldBe(EdtfCalendars.Names.Order(StringComparer.Ordinal));
        Given.Extent("1400-01-01", "islamic").ShouldBe(Given.Extent("1400-01-01", "islamic-civil"));
        (EdtfCalendars.Find("islamic"), EdtfCalendars.Find("mayan")).ShouldBe(("islamic-civil", null));
    }

    [Theory]
    [InlineData("julian", "1917-02-30", 8, "that month has 28 days")]
    [InlineData("julian", "1917-02-29", 8, "that month has 28 days")]
    [InlineData("julian", "1900-02-30", 8, "that month has 29 days")]
    [InlineData("julian", "1917-13", 5, "a month from 01 to 12")]
    [InlineData("julian", "1917-00", 5, "a month from 01 to 12")]
    [InlineData("julian", "1917-10-00", 8, "that month has 31 days")]
    [InlineData("julian", "-9998", 0, "a year from -9997 to 9998 (those of the julian calendar that are read)")]
    [InlineData("julian", "1917/9999", 5, "a year from -9997 to 9998")]
    [InlineData("julian", "1917-10-25/1917-10-24", 11, "an end not before the start")]
    [InlineData("julian", "1917-10-25 ", 10, "EDTF has no spaces")]
    [InlineData("julian", "1917-10-2", 9, "two digits of a day")]
    [InlineData("julian", "+1917", 0, "no year has a +")]
    [InlineData("hebrew", "5785-13", 5, "a month from 01 to 12 (that year has 12 months)")]
    [InlineData("hebrew", "5784-14", 5, "a month from 01 to 13 (that year has 13 months)")]
    [InlineData("hebrew", "5784-04-30", 8, "that month has 29 days")]
    // Heshvan has 30 days in long years alone, and 5784 is none.
    [InlineData("hebrew", "5784-02-30", 8, "that month has 29 days")]
    [InlineData("hebrew", "-0001", 0, "a year from 0001 to 9999")]
    [InlineData("hebrew", "0000", 0, "a year from 0001 to 9999")]
    [InlineData("islamic-civil", "1400-02-30", 8, "that month has 29 days")]
    [InlineData("islamic-civil", "0015-12-30", 8, "that month has 29 days")]
    [InlineData("islamic-umalqura", "1300-01-01", 0, "a year from 1318 to 1500")]
    [InlineData("persian", "1404-12-30", 8, "that month has 29 days")]
    public void TryCreate_NoSuchDate_SaysWhereAndWhy(string calendar, string written, int position, string expected)
    {
        var error = Given.CalendarError(written, calendar);

        error.Position.ShouldBe(position);
        error.Message.ShouldContain(expected);
    }

    [Theory]
    [InlineData("191X", 3)]
    [InlineData("1917-XX", 5)]
    [InlineData("1917-10-XX", 8)]
    [InlineData("1917-21", 5)]
    [InlineData("1917-41", 5)]
    [InlineData("1917-10-25T12:00:00", 10)]
    [InlineData("Y19170", 0)]
    [InlineData("1917S2", 4)]
    [InlineData("[1917-10-25,1917-10-27]", 0)]
    [InlineData("{1917}", 0)]
    [InlineData("1917/192X", 8)]
    public void TryCreate_MoreThanYearsMonthsAndDays_SaysSo(string written, int position)
    {
        var error = Given.CalendarError(written, "julian");

        error.Position.ShouldBe(position);
        error.Message.ShouldContain("(in the julian calendar only years, months and days are read, and intervals of them)");
    }

    [Theory]
    [InlineData("julian", "1900-2-29", "1900-02-29")]
    [InlineData("julian", "29.2.1900", "1900-02-29")]
    [InlineData("julian", "1917-10-xx", null)]
    [InlineData("hebrew", "5784-13/open", "5784-13/..")]
    [InlineData("hebrew", "5785-13/open", null)]
    public void TryCreate_SlipOfWriting_SuggestsWhatThatCalendarHas(string calendar, string written, string? suggestion) =>
        Given.CalendarError(written, calendar).Suggestion.ShouldBe(suggestion);
}
