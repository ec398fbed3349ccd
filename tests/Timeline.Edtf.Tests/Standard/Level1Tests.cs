namespace Timeline.Edtf.Tests;

/// <summary>ISO 8601-2 Annex A, level 1: its examples, and what its clauses leave out.</summary>
public class Level1Tests
{
    [Theory]
    [InlineData("Y170000002", "170000002-01-01", "170000003-01-01")]
    [InlineData("Y-170000002", "-170000002-01-01", "-170000001-01-01")]
    [InlineData("Y10000", "10000-01-01", "10001-01-01")]
    [InlineData("-1985", "-1985-01-01", "-1984-01-01")]
    [InlineData("-0001", "-0001-01-01", "0000-01-01")]
    public void A52_Year_MeansItsDays(string text, string from, string to) => Example.Check(text, 1, Precision.Year, from, to);

    [Theory]
    [InlineData("Y1985")]
    [InlineData("Y01985")]
    [InlineData("Y-0")]
    [InlineData("y170000002")]
    [InlineData("Y170000002-12")]
    [InlineData("-0000")]
    [InlineData("-198")]
    [InlineData("-19850")]
    [InlineData("-00XX")]
    public void A52_NoYear_IsNotRead(string text) => Given.Error(text);

    [Theory]
    [InlineData("2001-21", "2001-03-01", "2001-06-01")]
    [InlineData("2001-22", "2001-06-01", "2001-09-01")]
    [InlineData("2001-23", "2001-09-01", "2001-12-01")]
    [InlineData("2001-24", "2001-12-01", "2002-03-01")]
    public void A53_Season_MeansItsMonths(string text, string from, string to) => Example.Check(text, 1, Precision.Season, from, to);

    [Theory]
    [InlineData("2001-20")]
    [InlineData("2001-21-01")]
    [InlineData("2001-2X")]
    [InlineData("Y20010-21")]
    public void A53_NoSeason_IsNotRead(string text) => Given.Error(text);

    [Theory]
    [InlineData("1984?", Precision.Year, Qualifier.Uncertain, "1984-01-01", "1985-01-01")]
    [InlineData("2004-06~", Precision.Month, Qualifier.Approximate, "2004-06-01", "2004-07-01")]
    [InlineData("2004-06-11%", Precision.Day, Qualifier.UncertainAndApproximate, "2004-06-11", "2004-06-12")]
    [InlineData("2001-21?", Precision.Season, Qualifier.Uncertain, "2001-03-01", "2001-06-01")]
    [InlineData("-0043~", Precision.Year, Qualifier.Approximate, "-0043-01-01", "-0042-01-01")]
    public void A54_Qualifier_HoldsForTheWhole(string text, Precision precision, Qualifier qualifier, string from, string to)
    {
        Example.Check(text, 1, precision, from, to);
        var date = Given.Edtf(text).ShouldBeOfType<EdtfDate>();
        date.YearQualifier.ShouldBe(qualifier);
        date.MonthQualifier.ShouldBe(precision == Precision.Year ? Qualifier.None : qualifier);
        date.DayQualifier.ShouldBe(precision == Precision.Day ? qualifier : Qualifier.None);
    }

    [Theory]
    [InlineData("1984?~")]
    [InlineData("1984??")]
    [InlineData("1984!")]
    [InlineData("1984-06-")]
    [InlineData("198?4")]
    [InlineData("1985-04-12T23:20:30?")]
    public void A54_NoQualifier_IsNotRead(string text) => Given.Error(text);

    [Theory]
    [InlineData("201X", Precision.Decade, "2010-01-01", "2020-01-01")]
    [InlineData("20XX", Precision.Century, "2000-01-01", "2100-01-01")]
    [InlineData("2004-XX", Precision.Month, "2004-01-01", "2005-01-01")]
    [InlineData("1985-04-XX", Precision.Day, "1985-04-01", "1985-05-01")]
    [InlineData("1985-XX-XX", Precision.Day, "1985-01-01", "1986-01-01")]
    public void A55_UnspecifiedFromTheRight_MeansOneOfThose(string text, Precision precision, string from, string to) =>
        Example.Check(text, 1, precision, from, to);

    [Theory]
    [InlineData("201x")]
    [InlineData("201u")]
    [InlineData("20X")]
    [InlineData("2004-X")]
    [InlineData("Y2010X")]
    [InlineData("-201X")]
    [InlineData("1985-04-XXT23:20:30")]
    public void A55_NoUnspecifiedDigit_IsNotRead(string text) => Given.Error(text);

    [Theory]
    [InlineData("1985-04-12/..", Precision.Day, "1985-04-12", "+", EndKind.Closed, EndKind.Open)]
    [InlineData("1985-04/..", Precision.Month, "1985-04-01", "+", EndKind.Closed, EndKind.Open)]
    [InlineData("1985/..", Precision.Year, "1985-01-01", "+", EndKind.Closed, EndKind.Open)]
    [InlineData("../1985-04-12", Precision.Day, "-", "1985-04-13", EndKind.Open, EndKind.Closed)]
    [InlineData("../1985-04", Precision.Month, "-", "1985-05-01", EndKind.Open, EndKind.Closed)]
    [InlineData("../1985", Precision.Year, "-", "1986-01-01", EndKind.Open, EndKind.Closed)]
    [InlineData("1985-04-12/", Precision.Day, "1985-04-12", "+", EndKind.Closed, EndKind.Unknown)]
    [InlineData("1985-04/", Precision.Month, "1985-04-01", "+", EndKind.Closed, EndKind.Unknown)]
    [InlineData("1985/", Precision.Year, "1985-01-01", "+", EndKind.Closed, EndKind.Unknown)]
    [InlineData("/1985-04-12", Precision.Day, "-", "1985-04-13", EndKind.Unknown, EndKind.Closed)]
    [InlineData("/1985-04", Precision.Month, "-", "1985-05-01", EndKind.Unknown, EndKind.Closed)]
    [InlineData("/1985", Precision.Year, "-", "1986-01-01", EndKind.Unknown, EndKind.Closed)]
    [InlineData("../1985-04-12?", Precision.Day, "-", "1985-04-13", EndKind.Open, EndKind.Closed)]
    [InlineData("1985-04-12~/", Precision.Day, "1985-04-12", "+", EndKind.Closed, EndKind.Unknown)]
    [InlineData("1984?/2004%", Precision.Year, "1984-01-01", "2005-01-01", EndKind.Closed, EndKind.Closed)]
    [InlineData("1984-01-02~/2004-06-04", Precision.Day, "1984-01-02", "2004-06-05", EndKind.Closed, EndKind.Closed)]
    [InlineData("1984~/2004-06", Precision.Mixed, "1984-01-01", "2004-07-01", EndKind.Closed, EndKind.Closed)]
    [InlineData("2001-21/2003-24", Precision.Season, "2001-03-01", "2004-03-01", EndKind.Closed, EndKind.Closed)]
    public void A56_Interval_KeepsTheKindOfItsEnds(string text, Precision precision, string from, string to, EndKind startKind, EndKind endKind) =>
        Example.Check(text, 1, precision, from, to, startKind, endKind);

    [Theory]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("../")]
    [InlineData("/..")]
    [InlineData("1985/open")]
    [InlineData("unknown/1985")]
    [InlineData("1985/...")]
    [InlineData("1985/?")]
    public void A56_NoInterval_IsNotRead(string text) => Given.Error(text);
}
