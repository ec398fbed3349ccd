using CsCheck;

namespace Timeline.Edtf.Tests;

public sealed class PolicyTests
{
    [Theory]
    [InlineData("2018-06-12", "2018-06-12 2018-06-13")]
    [InlineData("2018-06-12~", "2018-06-11 2018-06-14")]
    [InlineData("2018~-06-12", "2017-06-12 2019-06-13")]
    [InlineData("2018-06~-12", "2018-05-12 2018-07-13")]
    [InlineData("2018?-06~-12~", "2017-06-12 2019-06-13")]
    [InlineData("2020-02-29~", "2020-02-28 2020-03-02")]
    [InlineData("2020-02~", "2020-01-01 2020-04-01")]
    [InlineData("2001-21~", "2000-12-01 2001-09-01")]
    [InlineData("-0043~", "-0044-01-01 -0041-01-01")]
    [InlineData("2018-06-~12", "2018-06-11 2018-06-14")]
    [InlineData("2018-06-%12", "2018-06-10 2018-06-15")]
    [InlineData("2018-~06", "2018-05-01 2018-08-01")]
    [InlineData("1920?", "1919-01-01 1922-01-01")]
    [InlineData("192X~", "1910-01-01 1940-01-01")]
    [InlineData("1920~/1930", "1919-01-01 1931-01-01")]
    [InlineData("1920~/..", "1919-01-01 +")]
    [InlineData("[1920~,1930]", "1919-01-01 1931-01-01")]
    public void GetPaddedBounds_DoubtedDate_ReachesFurther(string text, string expected)
    {
        var bounds = Given.Edtf(text).GetPaddedBounds(Reading.Within);

        (bounds.StartMin, bounds.EndMax).ShouldBe((Given.Millis(expected.Split(' ')[0]), Given.Millis(expected.Split(' ')[1])));
    }

    [Fact]
    public void GetPaddedBounds_AnyDate_ContainTheStrictOnes() =>
        Generated.Text.Sample(text =>
        {
            var value = Given.Edtf(text);
            foreach (var reading in Enum.GetValues<Reading>())
            {
                var (strict, padded) = (value.GetBounds(reading), value.GetPaddedBounds(reading));
                padded.StartMin.ShouldBeLessThanOrEqualTo(strict.StartMin);
                padded.StartMax.ShouldBeGreaterThanOrEqualTo(strict.StartMax);
                padded.EndMin.ShouldBeLessThanOrEqualTo(strict.EndMin);
                padded.EndMax.ShouldBeGreaterThanOrEqualTo(strict.EndMax);
                if (!value.IsUncertain && !value.IsApproximate)
                {
                    padded.ShouldBe(strict);
                }
            }
        });

    [Fact]
    public void Padding_OfAPolicy_IsTaken()
    {
        var policy = new EdtfPolicy { Padding = new() { Uncertain = 0, Approximate = 5 } };

        Given.Edtf("2018-06-~12").GetPaddedBounds(Reading.Within, policy).StartMin.ShouldBe(Given.Millis("2018-06-07"));
        Given.Edtf("1920?").GetPaddedBounds(Reading.Within, policy).ShouldBe(Given.Edtf("1920").GetBounds(Reading.Within));
        Should.Throw<ArgumentOutOfRangeException>(() => new DatePadding { Both = -1 }).ParamName.ShouldBe("Both");
    }

    [Fact]
    public void Padding_AtTheEdgeOfTime_Saturates()
    {
        var bounds = Given.Edtf("Y292000000~").GetPaddedBounds(Reading.Within, new() { Padding = new() { Approximate = 1000 } });
        bounds.Saturated.ShouldBeFalse();

        Given.Edtf("Y17E9~").GetPaddedBounds(Reading.Within).Saturated.ShouldBeTrue();
        Given.Edtf("Y292000000S3~").GetPaddedBounds(Reading.Within, new() { Padding = new() { Approximate = 1000 } }).Saturated.ShouldBeTrue();
    }

    [Fact]
    public void WidenUnknownZone_LocalDatesOnly_ReachToTheOutermostZones()
    {
        var policy = new EdtfPolicy { WidenUnknownZone = true };

        Given.Edtf("2018-06-12").GetBounds(Reading.Throughout, policy)
            .ShouldBe(Given.Bounds("2018-06-11T10:00:00 2018-06-12T12:00:00 2018-06-12T10:00:00 2018-06-13T12:00:00"));
        Given.Edtf("2018-06-12T09:00:00").GetBounds(Reading.Within, policy).StartMin.ShouldBe(Given.Millis("2018-06-11T19:00:00"));
        Given.Edtf("2018-06-12T09:00:00Z").GetBounds(Reading.Within, policy).ShouldBe(Given.Edtf("2018-06-12T09:00:00Z").GetBounds(Reading.Within));
    }

    [Fact]
    public void Seasons_SouthernSwapTheEnds_GoFromTheEarlierToTheLater()
    {
        var value = Given.Edtf("2001-22/2001-24");
        var bounds = value.GetBounds(Reading.Within, new() { Seasons = SeasonConvention.Southern });

        bounds.ShouldBe(Given.Bounds("2001-06-01 2001-09-01< 2001-12-01> 2002-03-01"));
    }

    [Theory]
    [InlineData("2001-21%/2001-24")]
    [InlineData("2001-21/2001-24?")]
    public void GetPaddedBounds_SouthernSwapTheEnds_ContainTheStrictOnes(string text)
    {
        var policy = new EdtfPolicy { Seasons = SeasonConvention.Southern };
        var (strict, padded) = (Given.Edtf(text).GetBounds(Reading.Within, policy), Given.Edtf(text).GetPaddedBounds(Reading.Within, policy));

        padded.StartMin.ShouldBeLessThanOrEqualTo(strict.StartMin);
        padded.EndMax.ShouldBeGreaterThanOrEqualTo(strict.EndMax);
    }

    [Fact]
    public void Padded_Extent_HasWiderRelationsToo()
    {
        var (about, year) = (Given.Extent("1920~", zone: "Asia/Tokyo"), Given.Extent("1921", Reading.Throughout));

        about.RelationsTo(year).IsPossible(AllenRelationSet.Within).ShouldBeFalse();
        about.Padded().RelationsTo(year).IsPossible(AllenRelationSet.Within).ShouldBeTrue();
        about.Padded().RelationsTo(Given.Extent("1922-06", Reading.Throughout)).IsPossible(AllenRelationSet.Intersects).ShouldBeFalse();
        about.Padded().IsPadded.ShouldBeTrue();
        Given.Extent("[1667~,1760-12]").Padded().RelationsTo(Given.Extent("1666-03", Reading.Throughout)).IsPossible(AllenRelationSet.Intersects).ShouldBeTrue();
        Given.Extent("1920").Padded().Bounds.ShouldBe(Given.Extent("1920").Bounds);
        Extent.Undated.Padded().ShouldBe(Extent.Undated);
    }

    [Fact]
    public void TryCreate_Policy_IsThatOfBoundsStretchesAndRelations()
    {
        var south = new EdtfPolicy { Seasons = SeasonConvention.Southern };
        Extent.TryCreate("198X-21", Reading.Within, null, null, null, out var extent, out _, south).ShouldBeTrue();

        extent.Bounds!.Value.StartMin.ShouldBe(Given.Millis("1980-09-01"));
        extent.RelationsTo(Given.Extent("1985-04")).IsPossible(AllenRelationSet.Intersects).ShouldBeFalse();
        extent.RelationsTo(Given.Extent("1985-10")).IsPossible(AllenRelationSet.Intersects).ShouldBeTrue();
        Extent.TryCreate("2001-22/2001-24", Reading.Within, null, null, null, out _, out var error, south).ShouldBeFalse();
        error.Message.ShouldContain("by the seasons of that policy");
        Should.Throw<ArgumentNullException>(() => new EdtfPolicy { Padding = null! });
    }
}
