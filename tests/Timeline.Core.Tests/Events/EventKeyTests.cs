using CsCheck;
using Timeline.Edtf;
using Timeline.Storage.Specification;

namespace Timeline.Core.Tests.Events;

public sealed class EventKeyTests
{
    [Theory]
    [InlineData("2018", "2019", EventOrder.EarliestFirst, true)]
    [InlineData("2018", "2018-12", EventOrder.EarliestFirst, false)]
    [InlineData("2018/..", "2019", EventOrder.EarliestFirst, false)]
    [InlineData("2018-06/", "2019", EventOrder.EarliestFirst, false)]
    [InlineData("../2018", "2019", EventOrder.EarliestFirst, true)]
    [InlineData("2018", null, EventOrder.EarliestFirst, false)]
    [InlineData(null, null, EventOrder.EarliestFirst, false)]
    [InlineData(null, "2018", EventOrder.RecentlyRecordedFirst, false)]
    [InlineData("2018", "2019", EventOrder.RecentlyRecordedFirst, true)]
    [InlineData("2019", "2018", EventOrder.RecentlyRecordedFirst, false)]
    [InlineData("2019", "2018", EventOrder.LatestFirst, true)]
    [InlineData("2018-12", "2018", EventOrder.LatestFirst, false)]
    [InlineData("../2019", "../2018", EventOrder.LatestFirst, false)]
    [InlineData("2018", null, EventOrder.LatestFirst, false)]
    public void IsCertainlyAfter_Dates_IsTrueOnlyWhereNoDoubtIsLeft(string? previous, string? date, EventOrder order, bool expected) =>
        KeyOf(date).IsCertainlyAfter(KeyOf(previous), order).ShouldBe(expected);

    [Fact]
    public void Of_DatedEvent_HoldsItsHull()
    {
        var bounds = Resolved("2018").When.Bounds!.Value;

        KeyOf("2018").ShouldBe(new EventKey(0, bounds.StartMin, bounds.EndMax, "e"));
    }

    [Fact]
    public void Of_UndatedEvent_StandsAfterEveryDate()
    {
        KeyOf(null).ShouldBe(new EventKey(0, EventKey.Undated, Bounds.PositiveInfinity, "e"));
        KeyOf(null).IsDated.ShouldBeFalse();
    }

    [Fact]
    public void Compare_AnyTwoDates_AgreesWithTheirRelation() => Gen.Select(Dates, Dates).Sample(
        (x, y) =>
        {
            var (first, second) = (Resolved(x), Resolved(y));
            var relations = first.When.RelationsTo(second.When);
            var (a, b) = (EventKey.Of(first), EventKey.Of(second));

            b.IsCertainlyAfter(a, EventOrder.EarliestFirst).ShouldBe(relations.IsCertain(AllenRelationSet.Before), $"{x} and {y}: {relations}");
            if (relations.IsCertain(AllenRelationSet.Before))
            {
                EventKey.Compare(a, b, EventOrder.EarliestFirst).ShouldBeLessThan(0);
                EventKey.Compare(a, b, EventOrder.LatestFirst).ShouldBeGreaterThan(0);
            }
        },
        iter: 2_000);

    private static Gen<string> Dates { get; } = Gen.Select(Gen.Int[0, 9], Gen.Int[1, 12], Gen.Int[0, 9]).Select((year, month, form) => form switch
    {
        0 => $"198{year}",
        1 => "198X",
        2 => $"198{year}/..",
        3 => $"../198{year}",
        4 => $"198{year}/",
        5 => $"[198{year},199{year}-{month:00}]",
        6 => $"198X-{month:00}",
        7 => $"198{year}-{month:00}/199{year}",
        _ => $"198{year}-{month:00}-1{year}",
    });

    private static EventKey KeyOf(string? date) => EventKey.Of(Resolved(date));

    private static Event Resolved(string? date) => EventResolver.Resolve("e", [Given.Report("e", on: date)], _ => Reliability.F);
}
