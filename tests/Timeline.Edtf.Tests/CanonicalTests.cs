namespace Timeline.Edtf.Tests;

public class CanonicalTests
{
    [Theory]
    [InlineData("2004-06-11?", "2004-06-11?")]
    [InlineData("?2004-?06-?11", "2004-06-11?")]
    [InlineData("2004-06?-~11", "2004-06?-~11")]
    [InlineData("2004-06?-?11", "2004-06-11?")]
    [InlineData("?2004", "2004?")]
    [InlineData("~2004-~06-11", "2004-06~-11")]
    [InlineData("?2004-06~-11", "2004%-~06-11")]
    [InlineData("2004?-06-~11", "2004?-06-~11")]
    [InlineData("?2004-06-~11", "2004?-06-~11")]
    [InlineData("2004-%06-11", "2004-%06-11")]
    [InlineData("2004-~06-~11", "2004-~06-~11")]
    [InlineData("?2001-?21", "2001-21?")]
    [InlineData("2001-~34", "2001-~34")]
    [InlineData("~156X-12-25", "156X~-12-25")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04:00")]
    [InlineData("1985-04-12T23:20:30+00:00", "1985-04-12T23:20:30Z")]
    [InlineData("1985-04-12T23:20:30+00", "1985-04-12T23:20:30Z")]
    [InlineData("1985-04-12T23:20:30", "1985-04-12T23:20:30")]
    [InlineData("?1984/~2004-~06", "1984?/2004-06~")]
    [InlineData("[?1984,~1985..1986,1990..]", "[1984?,1985~..1986,1990..]")]
    [InlineData("{..~1984}", "{..1984~}")]
    [InlineData("..~2004/2005..", "..2004~/2005..")]
    [InlineData("~Y-17E7S2", "Y-17E7S2~")]
    public void Canonical_AnyForm_IsThePreferredOne(string text, string canonical)
    {
        var value = Given.Edtf(text);

        value.Canonical.ShouldBe(canonical);
        value.Text.ShouldBe(text);
        value.ShouldBe(Given.Edtf(canonical));
        value.GetHashCode().ShouldBe(Given.Edtf(canonical).GetHashCode());
        (value == Given.Edtf(canonical)).ShouldBeTrue();
        (value != Given.Edtf("1999")).ShouldBeTrue();
    }

    [Fact]
    public void Text_OfAnEnd_IsItsPart()
    {
        var interval = Given.Edtf("?1984/2004-06").ShouldBeOfType<EdtfInterval>();

        interval.Start!.Text.ShouldBe("?1984");
        interval.Start.Canonical.ShouldBe("1984?");
        interval.End!.Text.ShouldBe("2004-06");
    }
}
