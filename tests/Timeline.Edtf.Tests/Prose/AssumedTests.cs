namespace Timeline.Edtf.Tests.Prose;

/// <summary>What the candidates say of themselves.</summary>
public class AssumedTests
{
    [Theory]
    [InlineData("2019-06?", "already EDTF", "")]
    [InlineData("12 June 2018", "a day", "")]
    [InlineData("June 2019", "a month and a year", "")]
    [InlineData("12/04/1985", "a day", "day before month")]
    [InlineData("12/25/1985", "a day", "")]
    [InlineData("12.04.1985", "a day", "")]
    [InlineData("'85", "a year", "the year is 1985")]
    [InlineData("3/4/85", "a day", "the year is 1985 | day before month")]
    [InlineData("Friday, 12 June 2018", "a day", "2018-06-12 is a Tuesday, not a Friday")]
    [InlineData("late June 2019", "the last third of a month", "'late' is the 21st to the 30th")]
    [InlineData("Anfang Juni 2019", "the first third of a month", "'early' is the 1st to the 10th")]
    [InlineData("mid-1985", "the second third of a year", "'mid' is May to August")]
    [InlineData("late 5th century BC", "the last third of a century BCE", "'late' is 433 BCE to 401 BCE")]
    [InlineData("early 19th century", "the first third of a century", "the 19th century is 1800 to 1899 | 'early' is 1800 to 1833")]
    [InlineData("spring 2019", "a season", "northern hemisphere")]
    [InlineData("Winter 2018", "a season", "northern hemisphere | it begins in December 2018")]
    [InlineData("1900s", "a century", "a century, not a decade")]
    [InlineData("the twenties", "a decade", "the decade from 1920")]
    [InlineData("in June", "a month", "the year is not said")]
    [InlineData("June 18", "a day and a month", "18 is a day, not a year | the year is not said")]
    [InlineData("June 18, 2018", "a day", "")]
    [InlineData("Sunday 9 February", "a day and a month", "the day of the week is not checked | the year is not said")]
    [InlineData("June 1984 or 1985", "one of two dates", "the second date is a whole year")]
    [InlineData("1984/85", "from one date to another", "85 is short for 1985 | the stroke means 'to'")]
    [InlineData("480-79 BC", "from one date to another", "79 is short for 479 BCE")]
    [InlineData("432/1 BC", "one of two dates", "1 is short for 431 BCE | the stroke means 'or': one year that runs from one into the next")]
    [InlineData("30 BC-14", "from one date to another", "14 is a year CE")]
    [InlineData("1804\u201305", "from one date to another", "05 is short for 1805")]
    [InlineData("2019-06\u201308", "from one date to another", "08 is a month")]
    [InlineData("1750s-60s", "from one date to another", "the decade from 1760")]
    [InlineData("vom 12. Juni 2018", "a day", "of then, not from then on")]
    [InlineData("from 1920", "from a year on", "from then on, not of then")]
    [InlineData("from 1920 on", "from a year on", "")]
    [InlineData("c. 1920-1930", "from one date to another", "the doubt is about both dates")]
    [InlineData("since the 3rd century BC", "from a century BCE on", "the start, a century BCE, is written as -0299")]
    public void Read_WithoutReference_SaysWhyAndWhatIsAssumed(string text, string reason, string assumed) => Check(text, null, reason, assumed);

    [Theory]
    [InlineData("Am Freitag", "2025-02-09", "a day of the week", "the Friday on or before the reference date, 2025-02-09")]
    [InlineData("next Friday", "2025-02-09", "a day of the week", "the Friday after the reference date, 2025-02-09")]
    [InlineData("yesterday", "2025-02-09", "a day counted from another", "counted from the reference date, 2025-02-09")]
    [InlineData("last week", "2025-02-09", "a week", "counted from the reference date, 2025-02-09 | a week is Monday to Sunday")]
    [InlineData("2 years ago", "2025", "a year", "counted from the reference date, 2025 | counted in whole weeks, months or years")]
    [InlineData("Ende Januar", "2025-02-09", "the last third of a month", "'late' is the 21st to the 31st | the year of the reference date, 2025")]
    [InlineData("Samstag, 15. November", "2025-02-09", "a day", "the day of the week fits the year 2025")]
    [InlineData("Freitag, 8. Februar", "2025-02-09", "a day", "2025-02-08 is a Saturday, not a Friday | the year of the reference date, 2025")]
    [InlineData("within three days", "2025-02-09", "a span of time", "the time from the reference date, 2025-02-09, on")]
    [InlineData("in the past week", "2025-02-09", "a span of time", "the time up to the reference date, 2025-02-09")]
    [InlineData("Friday and Monday", "2025-02-09", "two dates", "the Friday on or before the reference date, 2025-02-09 | the Monday after 2025-02-07")]
    [InlineData("in June", "2025-02-09", "a month and a year", "the nearest one before the reference date, in 2024")]
    public void Read_WithReference_SaysWhyAndWhatIsAssumed(string text, string reference, string reason, string assumed) =>
        Check(text, (EdtfDate)Given.Edtf(reference), reason, assumed);

    [Theory]
    [InlineData("en-US", "1985-12-04")]
    [InlineData("en-us", "1985-12-04")]
    [InlineData("en-GB", "1985-04-12")]
    [InlineData("en", "1985-04-12")]
    [InlineData("de", "1985-04-12")]
    [InlineData("fr", "1985-04-12")]
    [InlineData(null, "1985-04-12")]
    public void Read_Language_SaysWhichReadingComesFirst(string? language, string first)
    {
        var candidates = DateProse.Read("12/04/1985", language);

        candidates.Count.ShouldBe(2);
        candidates[0].Date.Canonical.ShouldBe(first);
    }

    [Theory]
    [InlineData("on Friday", "2025-02", "")]
    [InlineData("last week", "2025", "")]
    [InlineData("last month", "2025", "")]
    [InlineData("last month", "2025-02", "2025-01")]
    [InlineData("last year", "2025", "2024")]
    [InlineData("last year", "202X", "")]
    [InlineData("within three days", "2025-02", "")]
    [InlineData("within a month", "2025-02", "[2025-02..2025-03]")]
    [InlineData("within a year", "2025", "[2025..2026]")]
    [InlineData("Thursday 1 January", "2025-12-30", "2026-01-01")]
    [InlineData("this century", "0050", "[0001..0100]")]
    [InlineData("last century", "0050", "[-0099..0000]")]
    [InlineData("last century", "0150", "[0001..0100]")]
    [InlineData("last century", "0000", "[-0199..-0100]")]
    [InlineData("this century", "-0100", "[-0199..-0100]")]
    [InlineData("next century", "-0099", "[0001..0100]")]
    [InlineData("last decade", "0015", "[0001..0009]")]
    [InlineData("last decade", "0005", "[-0008..0000]")]
    [InlineData("this decade", "-0009", "[-0018..-0009]")]
    [InlineData("last decade", "2025", "201X")]
    [InlineData("in June", "2025", "2025-06")]
    [InlineData("in June", "202X", "XXXX-06")]
    [InlineData("in June", "Y170000002", "XXXX-06")]
    public void Read_CoarseReference_CountsWhatItCan(string text, string reference, string edtf) =>
        string.Join(' ', DateProse.Read(text, "en", (EdtfDate)Given.Edtf(reference)).Select(each => each.Date.Canonical)).ShouldBe(edtf);

    [Theory]
    [InlineData("Fr", "de", "2025-02-07 2025-02-14")]
    [InlineData("Fr", "en", "")]
    [InlineData("Fr.", "en", "2025-02-07 2025-02-14")]
    [InlineData("Fr 7.2.2025", "en", "2025-02-07")]
    [InlineData("so", "de", "")]
    [InlineData("so oder so", "de", "")]
    [InlineData("Sonntag", "en", "2025-02-09 2025-02-16")]
    public void Read_WeekdayOfTwoLetters_NeedsAFullStopOrADate(string text, string language, string edtf) =>
        string.Join(' ', DateProse.Read(text, language, (EdtfDate)Given.Edtf("2025-02-09")).Select(each => each.Date.Canonical)).ShouldBe(edtf);

    /// <summary>The phrases of an article of 9 February 2025.</summary>
    [Theory]
    [InlineData("9. Februar 2025", "2025-02-09")]
    [InlineData("vermutlich im Januar", "2025-01?")]
    [InlineData("Am Freitag", "2025-02-07")]
    [InlineData("Ende Februar 2019", "[2019-02-21..2019-02-28]")]
    [InlineData("von 2017 bis 2021", "2017/2021")]
    [InlineData("im Juni 2019", "2019-06")]
    [InlineData("Ende Januar", "[2025-01-21..2025-01-31]")]
    public void Read_PhrasesOfAnArticle_AreReadFromItsDate(string text, string edtf) =>
        DateProse.Read(text, "de", (EdtfDate)Given.Edtf("2025-02-09"))[0].Date.Canonical.ShouldBe(edtf);

    private static void Check(string text, EdtfDate? reference, string reason, string assumed)
    {
        var candidate = DateProse.Read(text, null, reference)[0];

        candidate.Reason.ShouldBe(reason);
        string.Join(" | ", candidate.Assumed).ShouldBe(assumed);
    }
}
