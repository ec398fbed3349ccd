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

    private static EventKey KeyOf(string? date) => EventKey.Of(Resolved(date));

    private static Event Resolved(string? date) => EventResolver.Resolve("e", [Given.Report("e", on: date)], _ => Reliability.F);
}
