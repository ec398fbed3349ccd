namespace Timeline.Edtf.Tests;

public class BoundsTableTests
{
    [Theory]
    [InlineData("1985", "1985-01-01 1986-01-01< 1985-01-01> 1986-01-01")]
    [InlineData("1964/2008", "1964-01-01 1965-01-01< 2008-01-01> 2009-01-01")]
    [InlineData("1985/..", "1985-01-01 1986-01-01< + +")]
    [InlineData("1985/", "1985-01-01 1986-01-01< 1985-01-01> +")]
    [InlineData("../1985", "- - 1985-01-01> 1986-01-01")]
    [InlineData("/1985", "- 1986-01-01< 1985-01-01> 1986-01-01")]
    [InlineData("2018-06-12", "2018-06-12 2018-06-13< 2018-06-12> 2018-06-13")]
    [InlineData("2019-06", "2019-06-01 2019-07-01< 2019-06-01> 2019-07-01")]
    [InlineData("2019-12", "2019-12-01 2020-01-01< 2019-12-01> 2020-01-01")]
    [InlineData("2016-02-29", "2016-02-29 2016-03-01< 2016-02-29> 2016-03-01")]
    [InlineData("156X-12-25", "1560-12-25 1569-12-26< 1560-12-25> 1569-12-26")]
    [InlineData("1560-X2", "1560-02-01 1561-01-01< 1560-02-01> 1561-01-01")]
    [InlineData("1985-02-2X", "1985-02-20 1985-03-01< 1985-02-20> 1985-03-01")]
    [InlineData("2016-XX-31", "2016-01-31 2017-01-01< 2016-01-31> 2017-01-01")]
    [InlineData("2001-21", "2001-03-01 2001-06-01< 2001-03-01> 2001-06-01")]
    [InlineData("2001-24", "2001-12-01 2002-03-01< 2001-12-01> 2002-03-01")]
    [InlineData("2001-30", "2001-12-01 2002-03-01< 2001-12-01> 2002-03-01")]
    [InlineData("2001-31", "2001-03-01 2001-06-01< 2001-03-01> 2001-06-01")]
    [InlineData("2001-34", "2001-04-01 2001-07-01< 2001-04-01> 2001-07-01")]
    [InlineData("2001-39", "2001-09-01 2002-01-01< 2001-09-01> 2002-01-01")]
    [InlineData("2001-41", "2001-07-01 2002-01-01< 2001-07-01> 2002-01-01")]
    [InlineData("1950S2", "1900-01-01 2000-01-01< 1900-01-01> 2000-01-01")]
    [InlineData("0043S1", "0040-01-01 0050-01-01< 0040-01-01> 0050-01-01")]
    [InlineData("0000", "0000-01-01 0001-01-01< 0000-01-01> 0001-01-01")]
    [InlineData("-0043", "-0043-01-01 -0042-01-01< -0043-01-01> -0042-01-01")]
    [InlineData("2018-06-12T09:04:00Z", "2018-06-12T09:04:00 2018-06-12T09:04:01< 2018-06-12T09:04:00> 2018-06-12T09:04:01")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-13T03:20:30 1985-04-13T03:20:31< 1985-04-13T03:20:30> 1985-04-13T03:20:31")]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12T18:50:30 1985-04-12T18:50:31< 1985-04-12T18:50:30> 1985-04-12T18:50:31")]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:59 2017-01-01< 2016-12-31T23:59:59> 2017-01-01")]
    [InlineData("[1667,1760-12]", "1667-01-01 1761-01-01< 1667-01-01> 1761-01-01")]
    [InlineData("[..1984]", "- 1985-01-01< - 1985-01-01")]
    [InlineData("[1984..]", "1984-01-01 + 1984-01-01> +")]
    [InlineData("[1670..1672]", "1670-01-01 1673-01-01< 1670-01-01> 1673-01-01")]
    [InlineData("{1960,1961-12}", "1960-01-01 1961-01-01< 1961-12-01> 1962-01-01")]
    [InlineData("{1670..1672}", "1670-01-01 1671-01-01< 1672-01-01> 1673-01-01")]
    [InlineData("{..1984}", "- - 1984-01-01> 1985-01-01")]
    [InlineData("{1984..}", "1984-01-01 1985-01-01< + +")]
    [InlineData("..2004-06-01/2004-06-20..", "- 2004-06-02< 2004-06-20> +")]
    [InlineData("2019/2019", "2019-01-01 2020-01-01< 2019-01-01> 2020-01-01")]
    [InlineData("2004-06/2004", "2004-06-01 2004-07-01< 2004-06-01> 2005-01-01")]
    [InlineData("2004/2004-01-01", "2004-01-01 2004-01-02<< 2004-01-01> 2004-01-02")]
    public void GetBounds_Within_FollowsTheTable(string text, string expected)
    {
        // A start two ticks before an end leaves one tick between.
        var bounds = Given.Bounds(expected.Replace("<<", "<", StringComparison.Ordinal));

        Given.Edtf(text).GetBounds(Reading.Within).ShouldBe(bounds);
    }

    [Theory]
    [InlineData("1985", "1985-01-01 1985-01-01 1986-01-01 1986-01-01")]
    [InlineData("198X", "1980-01-01 1989-01-01 1981-01-01 1990-01-01")]
    [InlineData("2018-06-12", "2018-06-12 2018-06-12 2018-06-13 2018-06-13")]
    [InlineData("2004-XX", "2004-01-01 2004-12-01 2004-02-01 2005-01-01")]
    [InlineData("1985-XX-XX", "1985-01-01 1985-12-31 1985-01-02 1986-01-01")]
    [InlineData("XXXX-02-29", "0000-02-29 9996-02-29 0000-03-01 9996-03-01")]
    [InlineData("1950S2", "1900-01-01 1999-01-01 1901-01-01 2000-01-01")]
    [InlineData("1964/2008", "1964-01-01 1965-01-01< 2008-01-01> 2009-01-01")]
    [InlineData("1985/..", "1985-01-01 1986-01-01< + +")]
    [InlineData("[1984,1986]", "1984-01-01 1986-01-01 1985-01-01 1987-01-01")]
    [InlineData("[..1984]", "- 1984-01-01 - 1985-01-01")]
    [InlineData("{1984,1986}", "1984-01-01 1984-01-01 1987-01-01 1987-01-01")]
    [InlineData("2018-06-12T09:04:00Z", "2018-06-12T09:04:00 2018-06-12T09:04:00 2018-06-12T09:04:01 2018-06-12T09:04:01")]
    public void GetBounds_Throughout_FollowsTheTable(string text, string expected) =>
        Given.Edtf(text).GetBounds(Reading.Throughout).ShouldBe(Given.Bounds(expected));

    [Theory]
    [InlineData("1984", "1984?~")]
    [InlineData("2004-06-11", "2004-06~-~11")]
    public void GetBounds_Qualified_AreNotMoved(string plain, string qualified)
    {
        var text = qualified.Replace("?~", "%", StringComparison.Ordinal);

        Given.Edtf(text).GetBounds(Reading.Within).ShouldBe(Given.Edtf(plain).GetBounds(Reading.Within));
    }

    [Theory]
    [InlineData(SeasonConvention.Northern, "2001-22", "2001-06-01", "2001-09-01")]
    [InlineData(SeasonConvention.Southern, "2001-22", "2001-12-01", "2002-03-01")]
    [InlineData(SeasonConvention.Southern, "2001-24", "2001-06-01", "2001-09-01")]
    [InlineData(SeasonConvention.Quarters, "2001-24", "2001-10-01", "2002-01-01")]
    [InlineData(SeasonConvention.Southern, "2001-26", "2001-06-01", "2001-09-01")]
    public void GetBounds_Season_FollowsThePolicy(SeasonConvention seasons, string text, string start, string end)
    {
        var bounds = Given.Edtf(text).GetBounds(Reading.Throughout, new EdtfPolicy { Seasons = seasons });

        (bounds.StartMin, bounds.EndMax).ShouldBe((Given.Millis(start), Given.Millis(end)));
    }
}
