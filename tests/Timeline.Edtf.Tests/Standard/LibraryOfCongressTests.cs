namespace Timeline.Edtf.Tests;

/// <summary>The examples of the EDTF specification of the Library of Congress (4 February 2019), by its headings.</summary>
public class LibraryOfCongressTests
{
    [Theory]
    // Date.
    [InlineData("1985-04-12")]
    [InlineData("1985-04")]
    [InlineData("1985")]
    // Date and time.
    [InlineData("1985-04-12T23:20:30")]
    [InlineData("1985-04-12T23:20:30Z")]
    [InlineData("1985-04-12T23:20:30-04")]
    [InlineData("1985-04-12T23:20:30+04:30")]
    // Time interval.
    [InlineData("1964/2008")]
    [InlineData("2004-06/2006-08")]
    [InlineData("2004-02-01/2005-02-08")]
    [InlineData("2004-02-01/2005-02")]
    [InlineData("2004-02-01/2005")]
    [InlineData("2005/2006-02")]
    public void TryParse_Level0_IsRead(string text) => Given.Edtf(text).Level.ShouldBe(0);

    [Theory]
    // Letter-prefixed calendar year.
    [InlineData("Y170000002")]
    [InlineData("Y-170000002")]
    // Seasons.
    [InlineData("2001-21")]
    // Qualification of a date (complete).
    [InlineData("1984?")]
    [InlineData("2004-06~")]
    [InlineData("2004-06-11%")]
    // Unspecified digits from the right.
    [InlineData("201X")]
    [InlineData("20XX")]
    [InlineData("2004-XX")]
    [InlineData("1985-04-XX")]
    [InlineData("1985-XX-XX")]
    // Extended interval.
    [InlineData("1985-04-12/..")]
    [InlineData("1985-04/..")]
    [InlineData("1985/..")]
    [InlineData("../1985-04-12")]
    [InlineData("../1985-04")]
    [InlineData("../1985")]
    [InlineData("1985-04-12/")]
    [InlineData("1985-04/")]
    [InlineData("1985/")]
    [InlineData("/1985-04-12")]
    [InlineData("/1985-04")]
    [InlineData("/1985")]
    // Negative calendar year.
    [InlineData("-1985")]
    public void TryParse_Level1_IsRead(string text) => Given.Edtf(text).Level.ShouldBe(1);

    [Theory]
    // Exponential year.
    [InlineData("Y-17E7")]
    // Significant digits.
    [InlineData("1950S2")]
    [InlineData("Y171010000S3")]
    [InlineData("Y3388E2S3")]
    // Sub-year groupings.
    [InlineData("2001-34")]
    // Sets.
    [InlineData("[1667,1668,1670..1672]")]
    [InlineData("[..1760-12-03]")]
    [InlineData("[1760-12..]")]
    [InlineData("[1760-01,1760-02,1760-12..]")]
    [InlineData("[1667,1760-12]")]
    [InlineData("[..1984]")]
    [InlineData("{1667,1668,1670..1672}")]
    [InlineData("{1960,1961-12}")]
    [InlineData("{..1984}")]
    // Qualification of groups and of single parts.
    [InlineData("2004-06~-11")]
    [InlineData("2004?-06-11")]
    [InlineData("?2004-06-~11")]
    [InlineData("2004-%06-11")]
    // Unspecified digits anywhere.
    [InlineData("156X-12-25")]
    [InlineData("15XX-12-25")]
    [InlineData("XXXX-12-XX")]
    [InlineData("1XXX-XX")]
    [InlineData("1XXX-12")]
    [InlineData("1984-1X")]
    // Interval.
    [InlineData("2004-06-~01/2004-06-~20")]
    [InlineData("2004-06-XX/2004-07-03")]
    public void TryParse_Level2_IsRead(string text) => Given.Edtf(text).Level.ShouldBe(2);

    // Its heading at level 2 shows that the whole is one group; the level is that of the canonical text, 1.
    [Fact]
    public void TryParse_WholeAsAGroup_IsLevel1() => Given.Edtf("2004-06-11%").Level.ShouldBe(1);
}
