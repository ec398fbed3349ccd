namespace Timeline.Edtf.Tests;

public class LanguageTests
{
    [Theory]
    [InlineData("en", "date unknown")]
    [InlineData("de", "Datum unbekannt")]
    [InlineData("DE-AT", "Datum unbekannt")]
    [InlineData("den", "date unknown")]
    [InlineData("ko", "date unknown")]
    [InlineData("", "date unknown")]
    public void Label_Language_IsGermanOrEnglish(string language, string label) => Extent.Undated.Label(language).ShouldBe(label);

    [Theory]
    [InlineData("2018-06-12T09:04:00", "Asia/Singapore", "12 June 2018, 09:04:00 (Asia/Singapore)")]
    [InlineData("2018-06-12T09:04:00", "+08:00", "12 June 2018, 09:04:00 (UTC+08:00)")]
    [InlineData("2018-06-12T09:04:00", "-04", "12 June 2018, 09:04:00 (UTC-04)")]
    [InlineData("2018-06-12T09:04:00", "Z", "12 June 2018, 09:04:00 (UTC)")]
    [InlineData("2018-06-12T09:04:00/2018-06-12T13:00:00", "Asia/Singapore", "12 June 2018, 09:04:00 to 13:00:00 (Asia/Singapore)")]
    [InlineData("2018-06-12T09:04:00/2018-06-13", "Asia/Singapore", "from 12 June 2018, 09:04:00 to 13 June 2018 (Asia/Singapore)")]
    [InlineData("2018-06-12T09:04:00/..", "Asia/Singapore", "since 12 June 2018, 09:04:00 (Asia/Singapore)")]
    // Which of the two is local must stay clear.
    [InlineData("2018-06-12T09:04:00/2018-06-12T10:00:00Z", "Asia/Singapore", "from 12 June 2018, 09:04:00 (Asia/Singapore) to 12 June 2018, 10:00:00 UTC")]
    [InlineData("2018-06-12T01:04:00Z/2018-06-12T13:00:00", "Asia/Singapore", "from 12 June 2018, 01:04:00 UTC to 12 June 2018, 13:00:00 (Asia/Singapore)")]
    [InlineData("2018-06-12T09:04:00Z", "Asia/Singapore", "12 June 2018, 09:04:00 UTC")]
    [InlineData("2018-06-12", "Asia/Singapore", "12 June 2018")]
    public void Label_LocalTime_NamesItsZone(string edtf, string zone, string label) =>
        Given.Extent(edtf, zone: zone).Label("en").ShouldBe(label);
}
