namespace Timeline.Edtf.Tests.Calendars;

public class CalendarLabelTests
{
    [Theory]
    [InlineData("1917-10-25", "7 November 1917 (25 October 1917 in the Julian calendar)", "7. November 1917 (25. Oktober 1917 im julianischen Kalender)")]
    [InlineData("-0043-03-15", "13 March 44 BCE (15 March 44 BCE in the Julian calendar)", "13. März 44 v. Chr. (15. März 44 v. Chr. im julianischen Kalender)")]
    [InlineData("1917-10-25~", "about 7 November 1917 (25 October 1917 in the Julian calendar)", "um den 7. November 1917 (25. Oktober 1917 im julianischen Kalender)")]
    [InlineData("1917-10-25?", "7 November 1917 (uncertain, 25 October 1917 in the Julian calendar)", "7. November 1917 (unsicher, 25. Oktober 1917 im julianischen Kalender)")]
    [InlineData("1917-10-~25", "7 November 1917 (day approximate, 25 October 1917 in the Julian calendar)", "7. November 1917 (Tag ungefähr, 25. Oktober 1917 im julianischen Kalender)")]
    [InlineData("1917-10", "October 1917 (Julian calendar)", "Oktober 1917 (julianischer Kalender)")]
    [InlineData("1917-10~", "about October 1917 (Julian calendar)", "etwa Oktober 1917 (julianischer Kalender)")]
    [InlineData("1917-10?", "October 1917 (uncertain, Julian calendar)", "Oktober 1917 (unsicher, julianischer Kalender)")]
    [InlineData("-0043", "44 BCE (Julian calendar)", "44 v. Chr. (julianischer Kalender)")]
    [InlineData("0043", "43 CE (Julian calendar)", "43 n. Chr. (julianischer Kalender)")]
    [InlineData("1917-10-25/1917-10-26", "7 to 8 November 1917 (25 to 26 October 1917 in the Julian calendar)", "7. bis 8. November 1917 (25. bis 26. Oktober 1917 im julianischen Kalender)")]
    [InlineData("1917-12-25/1918-01-01", "7 to 14 January 1918 (25 December 1917 to 1 January 1918 in the Julian calendar)", "7. bis 14. Januar 1918 (25. Dezember 1917 bis 1. Januar 1918 im julianischen Kalender)")]
    [InlineData("1917-10-25/1917-10-25", "7 November 1917 (25 October 1917 in the Julian calendar)", "7. November 1917 (25. Oktober 1917 im julianischen Kalender)")]
    [InlineData("1917-10-25/..", "since 7 November 1917 (25 October 1917 in the Julian calendar)", "seit dem 7. November 1917 (25. Oktober 1917 im julianischen Kalender)")]
    [InlineData("/1917-10-25", "until 7 November 1917, start unknown (25 October 1917 in the Julian calendar)", "bis zum 7. November 1917, Beginn unbekannt (25. Oktober 1917 im julianischen Kalender)")]
    [InlineData("1917-10/1917-12", "October to December 1917 (Julian calendar)", "Oktober bis Dezember 1917 (julianischer Kalender)")]
    [InlineData("1917-10-25/1917-12", "from 25 October 1917 to December 1917 (Julian calendar)", "25. Oktober 1917 bis Dezember 1917 (julianischer Kalender)")]
    public void Label_Julian_NamesBothOrTheOne(string written, string english, string german) => Check("julian", written, english, german);

    [Theory]
    [InlineData("hebrew", "5785-01-01", "3 October 2024 (1 Tishri 5785 in the Hebrew calendar)", "3. Oktober 2024 (1. Tischri 5785 im jüdischen Kalender)")]
    [InlineData("hebrew", "5785", "5785 (Hebrew calendar)", "5785 (jüdischer Kalender)")]
    [InlineData("hebrew", "5785-06", "Adar 5785 (Hebrew calendar)", "Adar 5785 (jüdischer Kalender)")]
    [InlineData("hebrew", "5785-07", "Nisan 5785 (Hebrew calendar)", "Nisan 5785 (jüdischer Kalender)")]
    [InlineData("hebrew", "5784-06", "Adar I 5784 (Hebrew calendar)", "Adar I 5784 (jüdischer Kalender)")]
    [InlineData("hebrew", "5784-07", "Adar II 5784 (Hebrew calendar)", "Adar II 5784 (jüdischer Kalender)")]
    [InlineData("hebrew", "5784-13", "Elul 5784 (Hebrew calendar)", "Elul 5784 (jüdischer Kalender)")]
    [InlineData("islamic-civil", "1400-01-01", "21 November 1979 (1 Muharram 1400 in the tabular Islamic calendar)", "21. November 1979 (1. Muharram 1400 im tabellarischen islamischen Kalender)")]
    [InlineData("islamic-civil", "0061-01/0061-12", "Muharram to Dhu al-Hijjah 61 (tabular Islamic calendar)", "Muharram bis Dhu l-Hiddscha 61 (tabellarischer islamischer Kalender)")]
    [InlineData("islamic-umalqura", "1445-09", "Ramadan 1445 (Umm al-Qura calendar)", "Ramadan 1445 (Umm-al-Qura-Kalender)")]
    [InlineData("persian", "1357-11-22", "11 February 1979 (22 Bahman 1357 in the Persian calendar)", "11. Februar 1979 (22. Bahman 1357 im persischen Kalender)")]
    [InlineData("persian", "1404-01", "Farvardin 1404 (Persian calendar)", "Farwardin 1404 (persischer Kalender)")]
    public void Label_OtherMonths_NamesThem(string calendar, string written, string english, string german) => Check(calendar, written, english, german);

    [Fact]
    public void Label_NoDate_NamesNoCalendar() => Given.Extent(null, "julian").Label("en").ShouldBe("date unknown");

    private static void Check(string calendar, string written, string english, string german)
    {
        var extent = Given.Extent(written, calendar);

        (extent.Label("en"), extent.Label("de")).ShouldBe((english, german));
    }
}
