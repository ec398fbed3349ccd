namespace Timeline.Edtf.Tests;

public class LargeYearTests
{
    private const long MillisPer400Years = 146_097L * 86_400_000;

    [Theory]
    [InlineData("Y170000002", 170_000_002L)]
    [InlineData("Y-170000002", -170_000_002L)]
    [InlineData("Y17E7", 170_000_000L)]
    [InlineData("Y-17E7", -170_000_000L)]
    [InlineData("Y3388E2", 338_800L)]
    public void GetBounds_YearBeyondNodaTime_FollowsTheCycle(string text, long year)
    {
        var cycles = (year - 2000) / 400;
        var near = (int)(year - cycles * 400);
        var start = Given.Millis($"{near:0000}-01-01") + cycles * MillisPer400Years;

        var bounds = Given.Edtf(text).GetBounds(Reading.Throughout);

        bounds.StartMin.ShouldBe(start);
        bounds.Saturated.ShouldBeFalse();
        (bounds.EndMax - start).ShouldBeInRange(365L * 86_400_000, 366L * 86_400_000);
    }

    [Theory]
    [InlineData("Y171010000S3", 171_000_000L, 171_999_999L)]
    [InlineData("Y3388E2S3", 338_000L, 338_999L)]
    [InlineData("Y-171010000S3", -171_999_999L, -171_000_000L)]
    public void GetBounds_SignificantDigits_AreTheBlock(string text, long first, long last)
    {
        var bounds = Given.Edtf(text).GetBounds(Reading.Throughout);

        bounds.StartMin.ShouldBe(Given.Edtf($"Y{first}").GetBounds(Reading.Throughout).StartMin);
        bounds.EndMax.ShouldBe(Given.Edtf($"Y{last}").GetBounds(Reading.Throughout).EndMax);
    }

    [Theory]
    [InlineData("Y300000000", 1)]
    [InlineData("Y-300000000", -1)]
    [InlineData("Y17E300", 1)]
    [InlineData("Y-9999999999999999999999999999", -1)]
    [InlineData("Y1E99999999999999999999", 1)]
    [InlineData("Y-300000000/Y-299000000", -1)]
    public void GetBounds_YearBeyondTheRange_Saturates(string text, int side)
    {
        foreach (var reading in Enum.GetValues<Reading>())
        {
            var bounds = Given.Edtf(text).GetBounds(reading);

            bounds.Saturated.ShouldBeTrue();
            Math.Sign(bounds.StartMin).ShouldBe(side);
            bounds.StartMin.ShouldNotBe(Bounds.NegativeInfinity);
            bounds.EndMax.ShouldNotBe(Bounds.PositiveInfinity);
            bounds.StartMin.ShouldBeLessThan(bounds.EndMin);
            bounds.StartMax.ShouldBeLessThan(bounds.EndMax);
        }
    }

    [Fact]
    public void TryParse_GreatYearsInTheWrongOrder_IsAnError() =>
        Given.Error("Y400000000/Y300000000").Position.ShouldBe(11);

    [Theory]
    [InlineData("1985-04-12T23:20:30Z/Y9999999999")]
    [InlineData("Y-9999999999/1985-04-12T23:20:30Z")]
    public void TryParse_GreatYearAndATimeWithAnOffset_AreInOrder(string text) => Given.Edtf(text).Level.ShouldBe(2);

    [Theory]
    [InlineData("Y9999999999/1985-04-12T23:20:30Z")]
    [InlineData("1985-04-12T23:20:30Z/Y-9999999999")]
    public void TryParse_GreatYearAndATimeWithAnOffset_AreInTheWrongOrder(string text) =>
        Given.Error(text).Position.ShouldBe(text.IndexOf('/', StringComparison.Ordinal) + 1);

    [Theory]
    [InlineData("Y300000001/Y300000000")]
    [InlineData("Y-300000000/Y-300000001")]
    [InlineData("Y17E9/Y300000000")]
    public void TryParse_EndBeforeTheStartBeyondTheRange_IsRefused(string text) => Given.Error(text).Expected.ShouldBe("an end not before the start");

    [Fact]
    public void TryGetSpan_BeyondTheRange_IsNone()
    {
        Given.Edtf("Y300000000").TryGetSpan(out _, out _, out var why).ShouldBeFalse();
        why.ShouldBe("it reaches beyond what 64 bits of milliseconds hold");
    }
}
