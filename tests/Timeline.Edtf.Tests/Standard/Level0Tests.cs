namespace Timeline.Edtf.Tests;

/// <summary>ISO 8601-2 Annex A, level 0: its examples, and what its clauses leave out.</summary>
public class Level0Tests
{
    [Theory]
    [InlineData("1985-04-12", Precision.Day, "1985-04-12", "1985-04-13")]
    [InlineData("1985-04", Precision.Month, "1985-04-01", "1985-05-01")]
    [InlineData("1985", Precision.Year, "1985-01-01", "1986-01-01")]
    [InlineData("0000", Precision.Year, "0000-01-01", "0001-01-01")]
    [InlineData("9999-12-31", Precision.Day, "9999-12-31", "10000-01-01")]
    [InlineData("2000-02-29", Precision.Day, "2000-02-29", "2000-03-01")]
    public void A42_Date_MeansItsDays(string text, Precision precision, string from, string to) => Example.Check(text, 0, precision, from, to);

    [Theory]
    [InlineData("19850412")]
    [InlineData("1985-102")]
    [InlineData("1985-W15-5")]
    [InlineData("1985-W15")]
    [InlineData("1985Y4M12D")]
    [InlineData("+1985-04-12")]
    [InlineData("+001985-04-12")]
    [InlineData("85-04-12")]
    [InlineData("1985-4-12")]
    [InlineData("198")]
    [InlineData("19")]
    [InlineData("1985-13")]
    [InlineData("1985-00")]
    [InlineData("1985-04-31")]
    [InlineData("1985-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("1985-04-00")]
    [InlineData(" 1985")]
    public void A42_NoDate_IsNotRead(string text) => Given.Error(text);

    [Theory]
    [InlineData("1985-04-12T23:20:30", "1985-04-12T23:20:30", "1985-04-12T23:20:31")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12T23:20:30", "1985-04-12T23:20:31")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-13T03:20:30", "1985-04-13T03:20:31")]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12T18:50:30", "1985-04-12T18:50:31")]
    [InlineData("1985-04-12T00:00:00Z", "1985-04-12", "1985-04-12T00:00:01")]
    public void A43_DateAndTime_MeansItsSecond(string text, string from, string to) => Example.Check(text, 0, Precision.Second, from, to);

    [Theory]
    [InlineData("1985-04-12T23:20")]
    [InlineData("1985-04-12T23")]
    [InlineData("1985-04-12T24:00:00")]
    [InlineData("1985-04-12T23:20:30.5")]
    [InlineData("1985-04-12T23:20:30,5")]
    [InlineData("1985-04-12T232030")]
    [InlineData("1985-04-12 23:20:30")]
    [InlineData("1985-04-12T23:20:30-00:00")]
    [InlineData("1985-04-12T23:20:30+0430")]
    [InlineData("1985-04T23:20:30")]
    [InlineData("1985T23:20:30")]
    [InlineData("T23:20:30")]
    public void A43_NoDateAndTime_IsNotRead(string text) => Given.Error(text);

    [Theory]
    [InlineData("1964/2008", Precision.Year, "1964-01-01", "2009-01-01")]
    [InlineData("2004-06/2006-08", Precision.Month, "2004-06-01", "2006-09-01")]
    [InlineData("2004-02-01/2005-02-08", Precision.Day, "2004-02-01", "2005-02-09")]
    [InlineData("2004-02-01/2005-02", Precision.Mixed, "2004-02-01", "2005-03-01")]
    [InlineData("2004-02-01/2005", Precision.Mixed, "2004-02-01", "2006-01-01")]
    [InlineData("2005/2006-02", Precision.Mixed, "2005-01-01", "2006-03-01")]
    public void A44_Interval_MeansAStartAndAnEnd(string text, Precision precision, string from, string to) => Example.Check(text, 0, precision, from, to);

    [Theory]
    [InlineData("2008/1964")]
    [InlineData("2004-06-20/2004-06-19")]
    [InlineData("2018-01-15/02-20")]
    [InlineData("1985/P1Y")]
    [InlineData("P1Y/1985")]
    [InlineData("P1Y")]
    [InlineData("R5/1985/1986")]
    [InlineData("1985--1986")]
    [InlineData("1985 / 1986")]
    [InlineData("1985/1986/1987")]
    public void A44_NoInterval_IsNotRead(string text) => Given.Error(text);
}
