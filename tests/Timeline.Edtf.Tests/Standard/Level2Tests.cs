namespace Timeline.Edtf.Tests;

/// <summary>ISO 8601-2 Annex A, level 2: its examples, and what its clauses leave out.</summary>
public class Level2Tests
{
    [Theory]
    [InlineData("Y-17E7", "-170000000-01-01", "-169999999-01-01")]
    [InlineData("Y17E7", "170000000-01-01", "170000001-01-01")]
    [InlineData("Y2E3", "2000-01-01", "2001-01-01")]
    public void A62_ExponentialYear_MeansItsDays(string text, string from, string to) => Example.Check(text, 2, Precision.Year, from, to);

    [Theory]
    [InlineData("Y17E")]
    [InlineData("Y17E0")]
    [InlineData("Y17E-7")]
    [InlineData("Y1.7E8")]
    [InlineData("Y17e7")]
    [InlineData("17E7")]
    [InlineData("Y17E7-01")]
    public void A62_NoExponentialYear_IsNotRead(string text) => Given.Error(text);

    [Theory]
    [InlineData("1950S2", Precision.Century, "1900-01-01", "2000-01-01")]
    [InlineData("Y171010000S3", Precision.Millennium, "171000000-01-01", "172000000-01-01")]
    [InlineData("Y3388E2S3", Precision.Millennium, "338000-01-01", "339000-01-01")]
    public void A63_SignificantDigits_MeanTheBlock(string text, Precision precision, string from, string to) => Example.Check(text, 2, precision, from, to);

    [Theory]
    [InlineData("1950S0")]
    [InlineData("1950S5")]
    [InlineData("1950S")]
    [InlineData("195XS2")]
    [InlineData("1950-06S2")]
    [InlineData("1950S2-06")]
    public void A63_NoSignificantDigits_AreNotRead(string text) => Given.Error(text);

    [Theory]
    [InlineData("2001-25", "2001-03-01", "2001-06-01")]
    [InlineData("2001-26", "2001-06-01", "2001-09-01")]
    [InlineData("2001-27", "2001-09-01", "2001-12-01")]
    [InlineData("2001-28", "2001-12-01", "2002-03-01")]
    [InlineData("2001-29", "2001-09-01", "2001-12-01")]
    [InlineData("2001-30", "2001-12-01", "2002-03-01")]
    [InlineData("2001-31", "2001-03-01", "2001-06-01")]
    [InlineData("2001-32", "2001-06-01", "2001-09-01")]
    [InlineData("2001-33", "2001-01-01", "2001-04-01")]
    [InlineData("2001-34", "2001-04-01", "2001-07-01")]
    [InlineData("2001-35", "2001-07-01", "2001-10-01")]
    [InlineData("2001-36", "2001-10-01", "2002-01-01")]
    [InlineData("2001-37", "2001-01-01", "2001-05-01")]
    [InlineData("2001-38", "2001-05-01", "2001-09-01")]
    [InlineData("2001-39", "2001-09-01", "2002-01-01")]
    [InlineData("2001-40", "2001-01-01", "2001-07-01")]
    [InlineData("2001-41", "2001-07-01", "2002-01-01")]
    public void A64_GroupOfMonths_MeansItsMonths(string text, string from, string to) => Example.Check(text, 2, Precision.Season, from, to);

    [Theory]
    [InlineData("2001-42")]
    [InlineData("2001-34-01")]
    [InlineData("2001-3X")]
    public void A64_NoGroupOfMonths_IsNotRead(string text) => Given.Error(text);

    [Theory]
    [InlineData("[1667,1668,1670..1672]", Precision.Year, "1667-01-01", "1673-01-01", EndKind.Closed, EndKind.Closed)]
    [InlineData("[..1760-12-03]", Precision.Day, "-", "1760-12-04", EndKind.Unknown, EndKind.Closed)]
    [InlineData("[1760-12..]", Precision.Month, "1760-12-01", "+", EndKind.Closed, EndKind.Unknown)]
    [InlineData("[1760-01,1760-02,1760-12..]", Precision.Month, "1760-01-01", "+", EndKind.Closed, EndKind.Unknown)]
    [InlineData("[1667,1760-12]", Precision.Mixed, "1667-01-01", "1761-01-01", EndKind.Closed, EndKind.Closed)]
    [InlineData("[..1984]", Precision.Year, "-", "1985-01-01", EndKind.Unknown, EndKind.Closed)]
    [InlineData("{1667,1668,1670..1672}", Precision.Year, "1667-01-01", "1673-01-01", EndKind.Closed, EndKind.Closed)]
    [InlineData("{1960,1961-12}", Precision.Mixed, "1960-01-01", "1962-01-01", EndKind.Closed, EndKind.Closed)]
    [InlineData("{..1984}", Precision.Year, "-", "1985-01-01", EndKind.Open, EndKind.Closed)]
    [InlineData("{..1983-12-31,1984-10-10..1984-11-01,1984-11-05..}", Precision.Day, "-", "+", EndKind.Open, EndKind.Open)]
    public void A65_Set_ReachesFromItsFirstToItsLast(string text, Precision precision, string from, string to, EndKind startKind, EndKind endKind) =>
        Example.Check(text, 2, precision, from, to, startKind, endKind);

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[..]")]
    [InlineData("[1667,1668")]
    [InlineData("[1667}")]
    [InlineData("1667,1668")]
    [InlineData("[1667, 1668]")]
    [InlineData("[1667,,1668]")]
    [InlineData("[1667,..1670]")]
    [InlineData("[1670..,1680]")]
    [InlineData("[1672..1670]")]
    [InlineData("[1670..1672-01]")]
    [InlineData("[167X..1680]")]
    [InlineData("[1667/1668]")]
    [InlineData("{[1667,1668],1670}")]
    [InlineData("..1983-12-31,1984-10-10..1984-11-01,1984-11-05..")]
    public void A65_NoSet_IsNotRead(string text) => Given.Error(text);

    [Theory]
    [InlineData("2004-06~-11", Qualifier.Approximate, Qualifier.Approximate, Qualifier.None)]
    [InlineData("2004?-06-11", Qualifier.Uncertain, Qualifier.None, Qualifier.None)]
    [InlineData("?2004-06-~11", Qualifier.Uncertain, Qualifier.None, Qualifier.Approximate)]
    [InlineData("2004-%06-11", Qualifier.None, Qualifier.UncertainAndApproximate, Qualifier.None)]
    [InlineData("2004-06-~11", Qualifier.None, Qualifier.None, Qualifier.Approximate)]
    [InlineData("2004-06?-~11", Qualifier.Uncertain, Qualifier.Uncertain, Qualifier.Approximate)]
    public void A66_Qualifier_HoldsForItsParts(string text, Qualifier year, Qualifier month, Qualifier day)
    {
        Example.Check(text, 2, Precision.Day, "2004-06-11", "2004-06-12");
        var date = Given.Edtf(text).ShouldBeOfType<EdtfDate>();
        (date.YearQualifier, date.MonthQualifier, date.DayQualifier).ShouldBe((year, month, day));
    }

    [Theory]
    [InlineData("2004-06??-11")]
    [InlineData("2004-?~06-11")]
    [InlineData("2004-(06)?-11")]
    [InlineData("2004-?-11")]
    [InlineData("?-06-11")]
    public void A66_NoQualifier_IsNotRead(string text) => Given.Error(text);

    [Theory]
    [InlineData("156X-12-25", Precision.Day, "1560-12-25", "1569-12-26")]
    [InlineData("15XX-12-25", Precision.Day, "1500-12-25", "1599-12-26")]
    [InlineData("XXXX-12-XX", Precision.Day, "0000-12-01", "10000-01-01")]
    [InlineData("1XXX-XX", Precision.Month, "1000-01-01", "2000-01-01")]
    [InlineData("1XXX-12", Precision.Month, "1000-12-01", "2000-01-01")]
    [InlineData("1XX3", Precision.Year, "1003-01-01", "1994-01-01")]
    [InlineData("1560-XX-25", Precision.Day, "1560-01-25", "1560-12-26")]
    [InlineData("1560-X2", Precision.Month, "1560-02-01", "1561-01-01")]
    [InlineData("1984-1X", Precision.Month, "1984-10-01", "1985-01-01")]
    [InlineData("XXXX", Precision.Millennium, "0000-01-01", "10000-01-01")]
    [InlineData("1XXX", Precision.Millennium, "1000-01-01", "2000-01-01")]
    public void A67_UnspecifiedAnywhere_MeansOneOfThose(string text, Precision precision, string from, string to) =>
        Example.Check(text, 2, precision, from, to);

    [Theory]
    [InlineData("1985-02-3X")]
    [InlineData("156X-09-31")]
    [InlineData("1XX1-02-29")]
    [InlineData("1985-2X")]
    [InlineData("1985-X4-31")]
    public void A67_NoDateThatFits_IsNotRead(string text) => Given.Error(text);

    // Clauses 10.3.3, 10.4 and 10.6 of the body of the standard.
    [Theory]
    [InlineData("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-21", EndKind.Closed, EndKind.Closed)]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-04", EndKind.Closed, EndKind.Closed)]
    [InlineData("..2004-06-01/2004-06-20", "-", "2004-06-21", EndKind.Unknown, EndKind.Closed)]
    [InlineData("..2004-06-01/2004-06-20..", "-", "+", EndKind.Unknown, EndKind.Unknown)]
    [InlineData("..2004-06-01/2004-06-~20", "-", "2004-06-21", EndKind.Unknown, EndKind.Closed)]
    [InlineData("..2004-06-01/~2004-06-20", "-", "2004-06-21", EndKind.Unknown, EndKind.Closed)]
    [InlineData("2004-06-01~/2004-06-20..", "2004-06-01", "+", EndKind.Closed, EndKind.Unknown)]
    public void IntervalWithSuchEnds_KeepsTheirKind(string text, string from, string to, EndKind startKind, EndKind endKind) =>
        Example.Check(text, 2, Precision.Day, from, to, startKind, endKind);
}
