namespace Timeline.Edtf.Tests;

public class KindTests
{
    [Theory]
    [InlineData("1985", EndKind.Closed, EndKind.Closed)]
    [InlineData("1985/1986", EndKind.Closed, EndKind.Closed)]
    [InlineData("1985/..", EndKind.Closed, EndKind.Open)]
    [InlineData("1985/", EndKind.Closed, EndKind.Unknown)]
    [InlineData("../1985", EndKind.Open, EndKind.Closed)]
    [InlineData("/1985", EndKind.Unknown, EndKind.Closed)]
    [InlineData("..1985/1986..", EndKind.Unknown, EndKind.Unknown)]
    [InlineData("[1984,1985]", EndKind.Closed, EndKind.Closed)]
    [InlineData("[..1984]", EndKind.Unknown, EndKind.Closed)]
    [InlineData("[1984..]", EndKind.Closed, EndKind.Unknown)]
    [InlineData("{..1984}", EndKind.Open, EndKind.Closed)]
    [InlineData("{1984..}", EndKind.Closed, EndKind.Open)]
    public void Kinds_KeepOpenAndUnknownApart(string text, EndKind start, EndKind end)
    {
        var value = Given.Edtf(text);

        value.StartKind.ShouldBe(start);
        value.EndKind.ShouldBe(end);
    }

    [Theory]
    [InlineData("1985", false, false)]
    [InlineData("1985?", true, false)]
    [InlineData("1985~", false, true)]
    [InlineData("1985%", true, true)]
    [InlineData("?2004-06-~11", true, true)]
    [InlineData("2004-~06-11", false, true)]
    [InlineData("1984?/2004", true, false)]
    [InlineData("1984/2004~", false, true)]
    [InlineData("[1984,1985?]", true, false)]
    [InlineData("[1984..~1985]", false, true)]
    public void Qualifiers_OfAnyPart_Count(string text, bool uncertain, bool approximate)
    {
        var value = Given.Edtf(text);

        value.IsUncertain.ShouldBe(uncertain);
        value.IsApproximate.ShouldBe(approximate);
    }

    [Fact]
    public void Parts_OfADate_AreItsNumbers()
    {
        var date = Given.Edtf("?2004-06-~11").ShouldBeOfType<EdtfDate>();

        (date.Year, date.Month, date.Day, date.MonthGroup).ShouldBe((2004, 6, 11, null));
        (date.YearQualifier, date.MonthQualifier, date.DayQualifier).ShouldBe((Qualifier.Uncertain, Qualifier.None, Qualifier.Approximate));
        (date.HasUnspecifiedDigits, date.HasTime, date.HasOffset, date.SignificantDigits).ShouldBe((false, false, false, 0));
    }

    [Fact]
    public void Parts_OfAMask_AreNull()
    {
        var date = Given.Edtf("198X-XX-25").ShouldBeOfType<EdtfDate>();

        (date.Year, date.Month, date.Day).ShouldBe((null, null, 25));
        date.HasUnspecifiedDigits.ShouldBeTrue();
    }

    [Fact]
    public void Parts_OfASet_KeepTheirOrder()
    {
        var set = Given.Edtf("[..1984,1990,1986..1987]").ShouldBeOfType<EdtfSet>();

        set.IsOneOf.ShouldBeTrue();
        set.Members.Count.ShouldBe(3);
        set.Members[0].From.ShouldBeNull();
        set.Members[1].IsRange.ShouldBeFalse();
        set.Members[2].To!.Canonical.ShouldBe("1987");
    }

    [Theory]
    [InlineData("2019-06", true)]
    [InlineData("2019/2020", false)]
    [InlineData("[2019,2020]", false)]
    [InlineData("June 2019", false)]
    public void EdtfDate_TryParse_SingleDatesOnly(string text, bool isRead)
    {
        EdtfDate.TryParse(text, out var date, out var error).ShouldBe(isRead);

        (date is not null).ShouldBe(isRead);
        (error == default).ShouldBe(isRead);
    }
}
