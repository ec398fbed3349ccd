namespace Timeline.Edtf.Tests;

public class SpanTests
{
    [Theory]
    [InlineData("1985", "1985-01-01", "1986-01-01")]
    [InlineData("1985~", "1985-01-01", "1986-01-01")]
    [InlineData("198X", "1980-01-01", "1990-01-01")]
    [InlineData("XXXX", "0000-01-01", "9999-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2005-01-01")]
    [InlineData("1985-XX-XX", "1985-01-01", "1986-01-01")]
    [InlineData("198X-XX-XX", "1980-01-01", "1990-01-01")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-05-01")]
    [InlineData("1985-04-1X", "1985-04-10", "1985-04-20")]
    [InlineData("1985-02-2X", "1985-02-20", "1985-03-01")]
    [InlineData("1985-04-3X", "1985-04-30", "1985-05-01")]
    [InlineData("1985-0X", "1985-01-01", "1985-10-01")]
    [InlineData("1985-1X-XX", "1985-10-01", "1986-01-01")]
    [InlineData("1985-X5", "1985-05-01", "1985-06-01")]
    [InlineData("2001-24", "2001-12-01", "2002-03-01")]
    [InlineData("1950S2", "1900-01-01", "2000-01-01")]
    [InlineData("2017/2021", "2017-01-01", "2022-01-01")]
    [InlineData("156X-12-25/1571", "1560-12-25", "1572-01-01")]
    [InlineData("2011/..", "2011-01-01", "+")]
    [InlineData("../2011", "-", "2012-01-01")]
    [InlineData("2018-06-12T09:04:00Z", "2018-06-12T09:04:00", "2018-06-12T09:04:01")]
    public void TryGetSpan_Unbroken_IsFromTheFirstToTheLast(string text, string start, string end)
    {
        Given.Edtf(text).TryGetSpan(out var from, out var to, out var why).ShouldBeTrue();

        why.ShouldBeNull();
        from.ShouldBe(Given.Millis(start));
        to.ShouldBe(text == "XXXX" ? Given.Millis(end) + 86_400_000 : Given.Millis(end));
    }

    [Theory]
    [InlineData("[1984,1985]")]
    [InlineData("{1984..1986}")]
    [InlineData("156X-12-25")]
    [InlineData("1985-XX-25")]
    [InlineData("1985-XX-2X")]
    [InlineData("1985-0X-0X")]
    [InlineData("XXXX-12")]
    [InlineData("19X5")]
    [InlineData("1X85-XX")]
    [InlineData("1560-X2")]
    [InlineData("1560-X1")]
    [InlineData("198X-21")]
    [InlineData("1985/")]
    [InlineData("/1985")]
    [InlineData("..1985/1986")]
    [InlineData("1985/1986..")]
    public void TryGetSpan_Broken_SaysWhy(string text)
    {
        Given.Edtf(text).TryGetSpan(out _, out _, out var why).ShouldBeFalse();

        why.ShouldNotBeNullOrWhiteSpace();
    }
}
