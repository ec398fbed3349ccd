namespace Timeline.Edtf.Tests;

public class ExtentTests
{
    [Fact]
    public void TryCreate_NoDate_IsUndated()
    {
        var bare = Given.Extent(null);
        var worded = Given.Extent(null, text: "some time ago");

        bare.ShouldBeSameAs(Extent.Undated);
        worded.Text.ShouldBe("some time ago");
        worded.IsDated.ShouldBeFalse();
        (worded.Bounds, worded.Date, worded.Edtf, worded.Written).ShouldBe((null, null, null, null));
        (worded.Precision, worded.StartKind, worded.EndKind).ShouldBe((Precision.Unknown, EndKind.Unknown, EndKind.Unknown));
        (worded.IsApproximate, worded.IsUncertain).ShouldBe((false, false));
        worded.ShouldBe(Given.Extent(null, text: "some time ago"));
        worded.ShouldNotBe(bare);
    }

    [Fact]
    public void TryCreate_Date_KeepsWhatWasWritten()
    {
        var extent = Given.Extent("?2004-?06", Reading.Throughout, text: "im Juni 2004");

        extent.IsDated.ShouldBeTrue();
        (extent.Written, extent.Edtf, extent.Text).ShouldBe(("?2004-?06", "2004-06?", "im Juni 2004"));
        (extent.Calendar, extent.Zone, extent.Reading).ShouldBe((Extent.Gregorian, null, Reading.Throughout));
        (extent.Precision, extent.StartKind, extent.EndKind).ShouldBe((Precision.Month, EndKind.Closed, EndKind.Closed));
        extent.IsUncertain.ShouldBeTrue();
        extent.Bounds.ShouldBe(Given.Bounds("2004-06-01 2004-06-01 2004-07-01 2004-07-01"));
    }

    [Fact]
    public void Equals_SameContent_IsTrue()
    {
        Given.Extent("[1984,1986]").ShouldBe(Given.Extent("[1984,1986]"));
        Given.Extent("[1984,1986]").GetHashCode().ShouldBe(Given.Extent("[1984,1986]").GetHashCode());
        Given.Extent("1985").ShouldNotBe(Given.Extent("1985", Reading.Throughout));
        Given.Extent("1985").ShouldNotBe(Given.Extent("1985", zone: "Z"));
        Given.Extent("1985").ShouldNotBe(Given.Extent("1986"));
    }

    [Fact]
    public void TryCreate_ZoneThatPutsTheEndBeforeTheStart_IsRefused() =>
        Extent.TryCreate("2018-06-12T09:00:00/2018-06-12T12:00:00Z", Reading.Within, null, null, "America/New_York", out _, out _).ShouldBeFalse();

    [Theory]
    [InlineData("2018-06-12", "Asia/Singapore", "2018-06-11T16:00:00", "2018-06-12T16:00:00")]
    [InlineData("2018-06-12", "+09:00", "2018-06-11T15:00:00", "2018-06-12T15:00:00")]
    [InlineData("2018-06-12", "-04", "2018-06-12T04:00:00", "2018-06-13T04:00:00")]
    [InlineData("2018-06-12", "Z", "2018-06-12", "2018-06-13")]
    [InlineData("2018-06-12", "UTC", "2018-06-12", "2018-06-13")]
    [InlineData("2019-07", "Europe/Berlin", "2019-06-30T22:00:00", "2019-07-31T22:00:00")]
    // A day of 23 hours.
    [InlineData("2019-03-31", "Europe/Berlin", "2019-03-30T23:00:00", "2019-03-31T22:00:00")]
    // 02:30 comes twice.
    [InlineData("2019-10-27T02:30:00", "Europe/Berlin", "2019-10-27T00:30:00", "2019-10-27T01:30:01")]
    // 02:30 never comes.
    [InlineData("2019-03-31T02:30:00", "Europe/Berlin", "2019-03-31T00:30:00", "2019-03-31T01:30:01")]
    // Its own offset wins.
    [InlineData("2018-06-12T09:04:00Z", "Asia/Singapore", "2018-06-12T09:04:00", "2018-06-12T09:04:01")]
    [InlineData("2018-06-12T09:04:00", "Asia/Singapore", "2018-06-12T01:04:00", "2018-06-12T01:04:01")]
    [InlineData("[2018-06-12,2018-06-14]", "+01:00", "2018-06-11T23:00:00", "2018-06-14T23:00:00")]
    public void TryCreate_Zone_ShiftsToUtc(string edtf, string zone, string start, string end)
    {
        var bounds = Given.Extent(edtf, zone: zone).Bounds!.Value;

        (bounds.StartMin, bounds.EndMax).ShouldBe((Given.Millis(start), Given.Millis(end)));
        bounds.StartMax.ShouldBe(bounds.EndMax - 1);
        bounds.EndMin.ShouldBe(bounds.StartMin + 1);
    }

    [Theory]
    [InlineData("Y-50000", "-")]
    [InlineData("Y50000", "+")]
    public void TryCreate_ZoneBeyondNodaTime_UsesItsNearestOffset(string edtf, string side)
    {
        var plain = Given.Extent(edtf).Bounds!.Value.StartMin;
        var shifted = Given.Extent(edtf, zone: "Asia/Tokyo").Bounds!.Value.StartMin;

        // Local mean time long ago, nine hours for ever after.
        (plain - shifted).ShouldBe(side == "-" ? 33_539_000 : 32_400_000);
    }

    [Theory]
    [InlineData("../2018-06", "+09:00")]
    [InlineData("2018-06/..", "+09:00")]
    [InlineData("2018-06/", "America/New_York")]
    public void TryCreate_ZoneAndNoEnd_KeepsTheInfinity(string edtf, string zone)
    {
        var plain = Given.Extent(edtf).Bounds!.Value;
        var shifted = Given.Extent(edtf, zone: zone).Bounds!.Value;

        (shifted.StartMin == long.MinValue).ShouldBe(plain.StartMin == long.MinValue);
        (shifted.EndMax == long.MaxValue).ShouldBe(plain.EndMax == long.MaxValue);
    }

    [Theory]
    [InlineData("Mars/Olympus")]
    [InlineData("")]
    [InlineData("+25:00")]
    [InlineData("-00:00")]
    [InlineData("+9")]
    [InlineData("UTC+09")]
    [InlineData("Europe/Berlin\n")]
    public void TryCreate_UnknownZone_IsAnError(string zone)
    {
        Extent.TryCreate("2018", Reading.Within, null, null, zone, out var extent, out var error).ShouldBeFalse();

        extent.ShouldBeNull();
        error.Message.ShouldContain("zone");
        error.Message.ShouldNotContain('\n');
    }

    [Fact]
    public void TryCreate_OtherCalendar_IsAnError()
    {
        Extent.TryCreate("2018", Reading.Within, null, "julian", null, out _, out var error).ShouldBeFalse();

        error.Message.ShouldBe("No calendar that is read: 'julian', expected gregorian.");
        Extent.TryCreate("2018", Reading.Within, null, "gregorian", null, out _, out _).ShouldBeTrue();
    }

    [Fact]
    public void TryCreate_NotEdtf_HandsOnTheError()
    {
        Extent.TryCreate("June 2019", Reading.Within, null, null, null, out _, out var error).ShouldBeFalse();

        error.ShouldBe(Given.Error("June 2019"));
    }

    [Fact]
    public void TryCreate_OneEndHasAnOffset_TheZoneDecidesWhichIsFirst()
    {
        const string text = "2018-06-12T09:04:00/2018-06-12T05:00:00Z";

        var bounds = Given.Extent(text, zone: "Asia/Singapore").Bounds!.Value;
        (bounds.StartMin, bounds.EndMax).ShouldBe((Given.Millis("2018-06-12T01:04:00"), Given.Millis("2018-06-12T05:00:01")));
        Extent.TryCreate(text, Reading.Within, null, null, "America/New_York", out _, out var error).ShouldBeFalse();
        error.Message.ShouldContain("in that zone");
        Extent.TryCreate(text, Reading.Within, null, null, null, out _, out _).ShouldBeFalse();
        EdtfValue.TryParse("2018-06-14T09:04:00/2018-06-12T05:00:00Z", out _, out _).ShouldBeFalse();
    }
}
