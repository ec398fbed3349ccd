using CsCheck;

namespace Timeline.Edtf.Tests;

public sealed class ExtentRelationTests
{
    [Theory]
    [InlineData("[1667,1760-12]", "1700", "Before, After")]
    [InlineData("[1667,1760-12]", "1668", "Before, Meets, After")]
    [InlineData("XXXX-12-25", "2019-06", "Before, After")]
    [InlineData("1560-X2", "1560-07", "Before, After")]
    [InlineData("1984", "1986", "Before")]
    [InlineData("2018-06-12", "2018-06-12", "Before, Meets, Overlaps, Starts, During, Finishes, Equals, FinishedBy, Contains, StartedBy, OverlappedBy, MetBy, After")]
    [InlineData("1560-X2", "1560-X7", "Before, After")]
    [InlineData("[1984-01-01,1984-03-01]", "[1984-02-01,1984-04-01]", "Before, After")]
    [InlineData("{1984,1986}", "1985", "Contains")]
    public void RelationsTo_DatesWithGaps_AskEveryStretch(string x, string y, string expected)
    {
        Given.Extent(x).RelationsTo(Given.Extent(y)).ToString().ShouldBe(expected);
        Given.Extent(y).RelationsTo(Given.Extent(x)).ShouldBe(Given.Extent(x).RelationsTo(Given.Extent(y)).Converse);
    }

    [Fact]
    public void RelationsTo_SetWithAGap_IsCertainlyNotWhereTheGapIs()
    {
        var relations = Given.Extent("[1667,1760-12]").RelationsTo(Given.Extent("1700", Reading.Throughout));

        relations.IsPossible(AllenRelationSet.Intersects).ShouldBeFalse();
        relations.IsCertain(~AllenRelationSet.Intersects).ShouldBeTrue();
        AllenRelationSet.Possible(Given.Extent("[1667,1760-12]").Bounds!.Value, Given.Extent("1700").Bounds!.Value)
            .IsPossible(AllenRelationSet.Within).ShouldBeTrue();
    }

    [Fact]
    public void RelationsTo_Undated_IsAnything()
    {
        Extent.Undated.RelationsTo(Given.Extent("1984")).ShouldBe(AllenRelationSet.All);
        Given.Extent("[1984,1986]").RelationsTo(Extent.Undated).ShouldBe(AllenRelationSet.All);
    }

    [Fact]
    public void RelationsTo_AnyTwoExtents_AreWhatTheirStretchesAllowAndTheMirrorOfEachOther() =>
        Gen.Select(Extents, Extents).Sample(
            (x, y) =>
            {
                var expected = AllenRelationSet.None;
                foreach (var a in x.Stretches(Bounds.NegativeInfinity, Bounds.PositiveInfinity))
                {
                    foreach (var b in y.Stretches(Bounds.NegativeInfinity, Bounds.PositiveInfinity))
                    {
                        expected |= AllenRelationSet.Possible(a, b);
                    }
                }

                x.RelationsTo(y).ShouldBe(expected, $"{x.Edtf} and {y.Edtf}");
                y.RelationsTo(x).ShouldBe(expected.Converse);
                (x.RelationsTo(y) & AllenRelationSet.Possible(x.Bounds!.Value, y.Bounds!.Value)).ShouldBe(expected);
                expected.ShouldNotBe(AllenRelationSet.None);
            },
            iter: 2_000);

    [Fact]
    public void RelationsTo_TenThousandAgainstTenThousand_EndsAndLeavesNothingOut()
    {
        var (first, second) = (Given.Extent("XXXX-12-25"), Given.Extent("XXXX-XX-X5"));

        first.RelationsTo(second).Has(AllenRelation.Equals).ShouldBeTrue();
        first.RelationsTo(Given.Extent("XXXX-12-26", Reading.Throughout)).Has(AllenRelation.Meets).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Y300000000", "Y400000000", AllenRelation.Before)]
    [InlineData("Y-300000000", "Y-400000000", AllenRelation.After)]
    [InlineData("Y300000000/..", "Y400000000", AllenRelation.Contains)]
    [InlineData("Y292278994", "Y300000000", AllenRelation.Before)]
    public void RelationsTo_BeyondTheRange_ClaimsNothing(string x, string y, AllenRelation truth)
    {
        var relations = Given.Extent(x).RelationsTo(Given.Extent(y, Reading.Throughout));

        relations.Has(truth).ShouldBeTrue(relations.ToString());
        relations.Count.ShouldBeGreaterThan(1);
        Given.Extent("2000").RelationsTo(Given.Extent(y)).IsCertain(y[1] == '-' ? AllenRelationSet.After : AllenRelationSet.Before).ShouldBeTrue();
    }

    [Theory]
    [InlineData("/1985", "../1990", false)]
    [InlineData("../1985", "../1990", true)]
    [InlineData("1985/", "1980/..", false)]
    [InlineData("1985/..", "1980/..", true)]
    public void RelationsTo_UnknownSide_IsNotOpen(string x, string y, bool isPossible) =>
        Given.Extent(x).RelationsTo(Given.Extent(y))
            .IsPossible(new(AllenRelation.Starts, AllenRelation.Equals, AllenRelation.Finishes, AllenRelation.StartedBy, AllenRelation.FinishedBy))
            .ShouldBe(isPossible);

    [Theory]
    [InlineData("XXXX-XX-X1", "[XXXX-XX-X3,XXXX-XX-X5,XXXX-XX-X7,XXXX-0X-X9,XXXX-1X-X9]")]
    [InlineData("9XXX-XX-X1/XXXX-XX-X1", "XXXX-XX-X3")]
    public void RelationsTo_StretchesThatNeverTouch_EndsSoon(string x, string y)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        Given.Extent(x).RelationsTo(Given.Extent(y)).ShouldNotBe(AllenRelationSet.None);

        // What is not counted is allocated: a walk without an end would take gigabytes.
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100_000_000);
    }

    private static Gen<Extent> Extents { get; } = Gen.Select(
        Generated.Any("198X", "1985", "1984-1X", "198X-X2", "1985-0X-X5", "[1985,1987]", "[1985..1987]", "[1985-05,1986-X1]", "[..1984,1987]", "[1984,1987..]",
            "{1985,1987}", "1985-X2/1986", "1984/1985-X2", "1985-02/..", "../1985-X2", "1985/", "1986-0X-3X", "1985-12-31", "1987-01"),
        Gen.Bool).Select((text, throughout) => Given.Extent(text, throughout ? Reading.Throughout : Reading.Within));
}
