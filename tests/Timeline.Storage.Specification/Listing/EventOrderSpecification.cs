using Timeline.Core;

namespace Timeline.Storage.Specification.Listing;

/// <summary>The orders of events.</summary>
public abstract class EventOrderSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PutAsync(Given.Source("paper"), Given.Report("undated-b"), Given.Report("later", on: "2019-06-30"), Given.Report("year", on: "1985"),
            Given.Report("since-unknown", on: "1985/"), Given.Report("open-start", on: "../1990"), Given.Report("january", on: "1985-01"));
        await PutAsync(Given.Report("undated-a") with { When = new(null, "some day") }, Given.Report("since", on: "1985/.."),
            Given.Report("unknown-start", on: "/1985"), Given.Report("ancient", on: "Y-170000002"));
    }

    [Fact]
    public async Task Events_EarliestFirst_AreByStartEndSlugUndatedLast() =>
        (await EventsAsync()).ShouldBe("unknown-start open-start ancient january year since since-unknown later undated-a undated-b");

    [Fact]
    public async Task Events_LatestFirst_AreAllDescendingUndatedLast() =>
        (await EventsAsync(order: EventOrder.LatestFirst))
            .ShouldBe("later since-unknown since year january ancient open-start unknown-start undated-b undated-a");

    [Fact]
    public async Task Events_RecentlyRecordedFirst_AreByRevisionDescendingThenEarliest() =>
        (await EventsAsync(order: EventOrder.RecentlyRecordedFirst))
            .ShouldBe("unknown-start ancient since undated-a open-start january year since-unknown later undated-b");

    [Fact]
    public async Task Events_OtherCalendars_KeepTheDateAndAreByItsGregorianBounds()
    {
        // As written, the first would be the last and the last the first.
        await PutAsync(Dated("a", "5678-02-21", "hebrew"), Dated("b", "1917-10-25", "julian"), Dated("c", "1917-11-08", "gregorian"), Dated("d", "1296-08-20", "persian"));
        await ReopenAsync();

        (await EventsAsync(new() { Tags = ["calendar"] })).ShouldBe("a b c d");
        var julian = (await FindAsync<Event>("b"))!.When;
        (julian.Written, julian.Calendar, julian.Edtf).ShouldBe(("1917-10-25", "julian", "1917-11-07"));
        (julian.Bounds!.Value.StartMin, julian.Bounds.Value.EndMax).ShouldBe((Given.Window("1917-11-07").Start, Given.Window("1917-11-07").End));
        (await FindAsync<Report>("b.paper"))!.When.ShouldBe(new StatedExtent("1917-10-25", Calendar: "julian"));
        (await EventsAsync(new() { Tags = ["calendar"], When = new(Given.Window("1917-11-07")) })).ShouldBe("b");

        static Report Dated(string slug, string written, string calendar) =>
            Given.Report(slug) with { When = new(written, Calendar: calendar), Tags = ["calendar"] };
    }

    [Theory]
    [InlineData(EventOrder.EarliestFirst)]
    [InlineData(EventOrder.LatestFirst)]
    [InlineData(EventOrder.RecentlyRecordedFirst)]
    public async Task Events_AsOfBefore_AreInTheOrderOfThen(EventOrder order)
    {
        var before = await EventsAsync(order: order);
        await PutAsync(Given.Report("later", on: "1919"), Given.Report("year", on: "2025"), Given.Report("undated-a", on: "2000"));

        (await EventsAsync(asOf: 2, order: order)).ShouldBe(before);
        (await EventsAsync(order: order)).ShouldNotBe(before);
    }

    [Theory]
    [InlineData(EventOrder.EarliestFirst, "t t-1 t.1 t0 t_1 ta")]
    [InlineData(EventOrder.LatestFirst, "ta t_1 t0 t.1 t-1 t")]
    [InlineData(EventOrder.RecentlyRecordedFirst, "t t-1 t.1 t0 t_1 ta")]
    public async Task Events_SameTime_AreByTheBytesOfTheSlug(EventOrder order, string expected)
    {
        await PutAsync([.. "t_1 t0 t.1 ta t t-1".Split(' ').Select(s => Given.Report(s, on: "2001-09-11") with { Tags = ["tie"] })]);

        (await EventsAsync(new() { Tags = ["tie"] }, order: order)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(EventOrder.EarliestFirst, "t t-1 ta")]
    [InlineData(EventOrder.LatestFirst, "ta t-1 t")]
    public async Task Events_Undated_AreByTheBytesOfTheSlug(EventOrder order, string expected)
    {
        await PutAsync([.. "t-1 ta t".Split(' ').Select(s => Given.Report(s) with { Tags = ["tie"] })]);

        (await EventsAsync(new() { Tags = ["tie"] }, order: order)).ShouldBe(expected);
    }
}
