namespace Timeline.Edtf.Tests;

/// <summary>The examples of ISO 8601-2 Annex A and of the Library of Congress, by level and clause.</summary>
public class LevelTests
{
    [Theory]
    // Dates.
    [InlineData("1985-04-12", Precision.Day)]
    [InlineData("1985-04", Precision.Month)]
    [InlineData("1985", Precision.Year)]
    [InlineData("0000", Precision.Year)]
    // Date and time.
    [InlineData("1985-04-12T23:20:30", Precision.Second)]
    [InlineData("1985-04-12T23:20:30Z", Precision.Second)]
    [InlineData("1985-04-12T23:20:30-04", Precision.Second)]
    [InlineData("1985-04-12T23:20:30+04:30", Precision.Second)]
    // Intervals.
    [InlineData("1964/2008", Precision.Year)]
    [InlineData("2004-06/2006-08", Precision.Month)]
    [InlineData("2004-02-01/2005-02-08", Precision.Day)]
    [InlineData("2004-02-01/2005-02", Precision.Mixed)]
    [InlineData("2004-02-01/2005", Precision.Mixed)]
    [InlineData("2005/2006-02", Precision.Mixed)]
    public void TryParse_Level0_IsRead(string text, Precision precision) => ShouldBe(text, 0, precision);

    [Theory]
    // Letter-prefixed and negative years.
    [InlineData("Y170000002", Precision.Year)]
    [InlineData("Y-170000002", Precision.Year)]
    [InlineData("-1985", Precision.Year)]
    [InlineData("-0043-03-15", Precision.Day)]
    // Seasons.
    [InlineData("2001-21", Precision.Season)]
    [InlineData("2003-24", Precision.Season)]
    // Qualification of the whole.
    [InlineData("1984?", Precision.Year)]
    [InlineData("2004-06~", Precision.Month)]
    [InlineData("2004-06-11%", Precision.Day)]
    [InlineData("2001-21?", Precision.Season)]
    // Unspecified digits from the right.
    [InlineData("201X", Precision.Decade)]
    [InlineData("20XX", Precision.Century)]
    [InlineData("2004-XX", Precision.Month)]
    [InlineData("1985-04-XX", Precision.Day)]
    [InlineData("1985-XX-XX", Precision.Day)]
    // Open and unknown ends.
    [InlineData("1985-04-12/..", Precision.Day)]
    [InlineData("1985-04/..", Precision.Month)]
    [InlineData("1985/..", Precision.Year)]
    [InlineData("../1985-04-12", Precision.Day)]
    [InlineData("1985-04-12/", Precision.Day)]
    [InlineData("1985/", Precision.Year)]
    [InlineData("/1985-04", Precision.Month)]
    // Qualified ends.
    [InlineData("1984?/2004%", Precision.Year)]
    [InlineData("1984~/2004-06", Precision.Mixed)]
    [InlineData("1985-04-12~/", Precision.Day)]
    [InlineData("2001-21/2003-24", Precision.Season)]
    public void TryParse_Level1_IsRead(string text, Precision precision) => ShouldBe(text, 1, precision);

    [Theory]
    // Exponents and significant digits.
    [InlineData("Y-17E7", Precision.Year)]
    [InlineData("Y17E7", Precision.Year)]
    [InlineData("1950S2", Precision.Century)]
    [InlineData("1950S3", Precision.Decade)]
    [InlineData("Y171010000S3", Precision.Millennium)]
    [InlineData("Y3388E2S3", Precision.Millennium)]
    // Groups of months.
    [InlineData("2001-34", Precision.Season)]
    [InlineData("2001-41", Precision.Season)]
    // Sets.
    [InlineData("[1667,1668,1670..1672]", Precision.Year)]
    [InlineData("[..1760-12-03]", Precision.Day)]
    [InlineData("[1760-12..]", Precision.Month)]
    [InlineData("[1760-01,1760-02,1760-12..]", Precision.Month)]
    [InlineData("[1667,1760-12]", Precision.Mixed)]
    [InlineData("[..1984]", Precision.Year)]
    [InlineData("{1667,1668,1670..1672}", Precision.Year)]
    [InlineData("{1960,1961-12}", Precision.Mixed)]
    [InlineData("{..1984}", Precision.Year)]
    // Qualification of parts.
    [InlineData("2004-06~-11", Precision.Day)]
    [InlineData("2004?-06-11", Precision.Day)]
    [InlineData("?2004-06-~11", Precision.Day)]
    [InlineData("2004-%06-11", Precision.Day)]
    [InlineData("2004-06-~11", Precision.Day)]
    // Unspecified digits anywhere.
    [InlineData("156X-12-25", Precision.Day)]
    [InlineData("15XX-12-25", Precision.Day)]
    [InlineData("XXXX-12-XX", Precision.Day)]
    [InlineData("1XXX-XX", Precision.Month)]
    [InlineData("1XXX-12", Precision.Month)]
    [InlineData("1984-1X", Precision.Month)]
    [InlineData("1560-X2", Precision.Month)]
    [InlineData("1XXX", Precision.Millennium)]
    [InlineData("XXXX", Precision.Millennium)]
    [InlineData("1X8X", Precision.Decade)]
    [InlineData("198X-21", Precision.Season)]
    // Intervals with such ends.
    [InlineData("2004-06-~01/2004-06-~20", Precision.Day)]
    [InlineData("2004-06-XX/2004-07-03", Precision.Day)]
    [InlineData("..2004-06-01/2004-06-20..", Precision.Day)]
    [InlineData("2019-02-27T18:30:00Z/2019-02-27T20:00:00Z", Precision.Second)]
    public void TryParse_Level2_IsRead(string text, Precision precision) => ShouldBe(text, 2, precision);

    private static void ShouldBe(string text, int level, Precision precision)
    {
        var value = Given.Edtf(text);

        value.Level.ShouldBe(level);
        value.Precision.ShouldBe(precision);
        value.Text.ShouldBe(text);
        Given.Edtf(value.Canonical).Canonical.ShouldBe(value.Canonical);
    }
}
