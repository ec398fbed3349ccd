namespace Timeline.Edtf.Tests;

public class ErrorTests
{
    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 0)]
    [InlineData(" ", 0)]
    [InlineData("2019-6-30", 6)]
    [InlineData("2019-06-3", 9)]
    [InlineData("2019-06-", 8)]
    [InlineData("2019-", 5)]
    [InlineData("1900-02-29", 8)]
    [InlineData("2019-02-30", 8)]
    [InlineData("2019-04-31", 8)]
    [InlineData("2019-00", 5)]
    [InlineData("2019-13", 5)]
    [InlineData("2019-20", 5)]
    [InlineData("2019-42", 5)]
    [InlineData("2019-01-00", 8)]
    [InlineData("2019-01-32", 8)]
    [InlineData("2019-21-01", 7)]
    [InlineData("-0000", 0)]
    [InlineData("-000X", 1)]
    [InlineData("-1", 2)]
    [InlineData("19", 2)]
    [InlineData("198", 3)]
    [InlineData("12345", 4)]
    [InlineData("19850412", 4)]
    [InlineData("+1985", 0)]
    [InlineData("Y1985", 1)]
    [InlineData("Y01985", 1)]
    [InlineData("Y-", 2)]
    [InlineData("Y17E", 4)]
    [InlineData("Y17E0", 4)]
    [InlineData("Y17000-01", 6)]
    [InlineData("Y17000S9", 7)]
    [InlineData("1950S0", 5)]
    [InlineData("1950S5", 5)]
    [InlineData("195XS2", 4)]
    [InlineData("0043S3", 5)]
    [InlineData("-12345", 5)]
    [InlineData("..1983-12-31,1984-10-10..1984-11-01,1984-11-05..", 0)]
    [InlineData("2018-01-15/02-20", 13)]
    [InlineData("1985Y4M12D", 4)]
    [InlineData("Y018470", 1)]
    [InlineData("Y3388E2S7", 8)]
    [InlineData("1985-02-3X", 8)]
    [InlineData("156X-09-31", 8)]
    [InlineData("1XX1-02-29", 8)]
    [InlineData("1985-2X", 5)]
    [InlineData("1985-0X-3X-", 10)]
    [InlineData("1985?~", 5)]
    [InlineData("2004-06??-11", 8)]
    [InlineData("2004-06-11?~", 11)]
    [InlineData("1985-04-12T24:00:00", 11)]
    [InlineData("1985-04-12T23:60:00", 14)]
    [InlineData("1985-04-12T23:20:61", 17)]
    [InlineData("1985-04-12T23:20:60Z", 17)]
    [InlineData("1985-04-12T12:31:60", 17)]
    [InlineData("1985-04-12T23:20", 16)]
    [InlineData("1985-04-12T23", 13)]
    [InlineData("1985-04-12T", 11)]
    [InlineData("1985-04-12T23:20:30.5", 19)]
    [InlineData("1985-04-12T23:20:30-00:00", 19)]
    [InlineData("1985-04-12T23:20:30+15:00", 20)]
    [InlineData("1985-04-12T23:20:30+14:30", 19)]
    [InlineData("1985-04-12T23:20:30Zulu", 20)]
    [InlineData("1985-04-XXT23:20:30", 10)]
    [InlineData("1985-04-12?T23:20:30", 11)]
    [InlineData("1985-04T23:20:30", 7)]
    [InlineData("1985-04-12 23:20:30", 10)]
    [InlineData("1985-W15-5", 5)]
    [InlineData("1985-102", 7)]
    [InlineData("/", 1)]
    [InlineData("../..", 3)]
    [InlineData("../", 3)]
    [InlineData("/..", 1)]
    [InlineData("1985/1984", 5)]
    [InlineData("2004-06-11/2004-06-10", 11)]
    [InlineData("1985-04/1XX0-02-29", 8)]
    [InlineData("198X/1970", 5)]
    [InlineData("1985/1986/1987", 9)]
    [InlineData("1985 / 1986", 4)]
    [InlineData("[1985]/1986", 6)]
    [InlineData("1985/[1986]", 5)]
    [InlineData("P1Y", 0)]
    [InlineData("1985/P1Y", 5)]
    [InlineData("R3/1985/1986", 7)]
    [InlineData("[]", 1)]
    [InlineData("{}", 1)]
    [InlineData("[..]", 3)]
    [InlineData("[1985", 5)]
    [InlineData("[1985}", 6)]
    [InlineData("[1985]x", 6)]
    [InlineData("[1985, 1986]", 6)]
    [InlineData("[1985,]", 6)]
    [InlineData("[,1985]", 1)]
    [InlineData("[1985,..1990]", 6)]
    [InlineData("[1985..,1990]", 7)]
    [InlineData("[198X..1990]", 1)]
    [InlineData("[1985..1990-01]", 7)]
    [InlineData("[1990..1985]", 7)]
    [InlineData("[[1985]]", 7)]
    [InlineData("[1985/1986]", 5)]
    [InlineData("[1985-04-12T23:20:30]", 1)]
    [InlineData("1985\0", 4)]
    [InlineData("\ud800", 0)]
    [InlineData("1985-\u0661\u0662", 5)]
    [InlineData("c. 1920", 0)]
    [InlineData("1985\n", 4)]
    [InlineData("1985..", 4)]
    public void TryParse_NotEdtf_SaysWhere(string? text, int position)
    {
        var error = Given.Error(text);

        error.Position.ShouldBe(position);
        error.Expected.ShouldNotBeNullOrWhiteSpace();
        error.Message.ShouldContain(error.Expected);
        error.Message.ShouldNotContain('\n');
        error.Message.ShouldNotContain('\0');
    }

    [Theory]
    [InlineData("1985-X3-XX")]
    [InlineData("1985-X0-31")]
    public void TryParse_MaskWithOneCompletion_IsRead(string text) => Given.Edtf(text).Text.ShouldBe(text);

    [Theory]
    [InlineData("2019-6-30", "2019-06-30")]
    [InlineData("2019-6", "2019-06")]
    [InlineData("30.06.2019", "2019-06-30")]
    [InlineData("2019/06/30", "2019-06-30")]
    [InlineData("2019.6.30", "2019-06-30")]
    [InlineData("20190630", "2019-06-30")]
    [InlineData("198x", "198X")]
    [InlineData("198u-uu", "198X-XX")]
    [InlineData("19", "19XX")]
    [InlineData("198", "198X")]
    [InlineData("Y1985", "1985")]
    [InlineData("+1985", "1985")]
    [InlineData("170000002", "Y170000002")]
    [InlineData("-170000002", "Y-170000002")]
    [InlineData(" 1985 ", "1985")]
    [InlineData("1985 / 1986", "1985/1986")]
    [InlineData("[1985, 1986]", "[1985,1986]")]
    [InlineData("1985\u20131986", "1985/1986")]
    [InlineData("1985\u201304", "1985-04")]
    [InlineData("1985/open", "1985/..")]
    [InlineData("unknown/1985", "/1985")]
    [InlineData("1985?~", "1985%")]
    [InlineData("1985-04-12 23:20:30", "1985-04-12T23:20:30")]
    [InlineData("1985-04-12t23:20:30z", "1985-04-12T23:20:30Z")]
    [InlineData("June 2019", "2019-06")]
    [InlineData("late June 2019", "[2019-06-21..2019-06-30]")]
    [InlineData("c. 1920", "1920~")]
    [InlineData("seit 2011", "2011/..")]
    [InlineData("yesterday", null)]
    [InlineData("2019-02-30", null)]
    [InlineData("12/04/1985", null)]
    [InlineData("31.02.2019", null)]
    [InlineData("hello", null)]
    public void TryParse_SlipOfWriting_SuggestsWhatWasMeant(string text, string? suggestion)
    {
        var error = Given.Error(text);

        error.Suggestion.ShouldBe(suggestion);
        if (suggestion is not null)
        {
            error.Message.ShouldEndWith($"; perhaps {suggestion}.");
        }
    }

    [Theory]
    [InlineData("2019-6-30", "Not EDTF: found '-' at 6, expected two digits of a month; perhaps 2019-06-30.")]
    [InlineData("1900-02-29", "Not EDTF: found '2' at 8, expected a day of that month (that year is no leap year).")]
    [InlineData("2019-04-31", "Not EDTF: found '3' at 8, expected a day of that month (that month has 30 days).")]
    [InlineData("156X-09-31", "Not EDTF: found '3' at 8, expected a day of that month (that month has 30 days).")]
    [InlineData("156X-02-30", "Not EDTF: found '3' at 8, expected a day of that month (February has at most 29 days).")]
    [InlineData("1XX1-02-29", "Not EDTF: found '2' at 8, expected a day of that month (none of those years is a leap year).")]
    [InlineData("1985-02-3X", "Not EDTF: found '3' at 8, expected a day of that month (no date of the calendar fits).")]
    [InlineData("1985 ", "Not EDTF: found a space at 4, expected -, a qualifier or the end (EDTF has no spaces); perhaps 1985.")]
    [InlineData("1985-04-", "Not EDTF: the text ends at 8, expected two digits of a day.")]
    [InlineData("1985\u0000", "Not EDTF: found U+0000 at 4, expected -, a qualifier or the end.")]
    [InlineData("12/04/1985", "Not EDTF: found '/' at 5, expected the end (an interval has one slash); perhaps 1985-04-12 or 1985-12-04.")]
    [InlineData("June 2019", "Not EDTF: found 'J' at 0, expected a date; perhaps 2019-06.")]
    [InlineData("", "Not EDTF: the text is empty, expected a date.")]
    public void Message_IsOneLineWithPlaceAndReason(string text, string message) => Given.Error(text).Message.ShouldBe(message);

    [Fact]
    public void Message_LongText_QuotesLittleOfIt()
    {
        var error = Given.Error(new string('7', 500));

        error.Message.Count(unit => unit == '7').ShouldBeLessThanOrEqualTo(40);
        error.Message.Length.ShouldBeLessThan(200);
    }

    [Fact]
    public void TryParse_LongerThanTheCap_SaysSo()
    {
        Given.Edtf("Y" + new string('1', EdtfValue.MaxLength - 1));

        var error = Given.Error(new string('1', 1_000_000));

        error.Position.ShouldBe(EdtfValue.MaxLength);
        error.Message.ShouldContain("no text of more than 512 characters is read");
    }

    [Fact]
    public void TryParse_TooManyMembers_SaysSo()
    {
        Given.Edtf($"[{string.Join(',', Enumerable.Repeat("1985", EdtfValue.MaxMembers))}]");

        var error = Given.Error($"[{string.Join(',', Enumerable.Repeat("1985", EdtfValue.MaxMembers + 1))}]");

        error.Message.ShouldContain("no set of more than 64 members is read");
    }
}
