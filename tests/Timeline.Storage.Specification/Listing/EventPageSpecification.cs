using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Specification.Listing;

/// <summary>Pages of events: no gap and no repeat, in every order and direction.</summary>
public abstract class EventPageSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    private static readonly string?[] Dates = ["2001", "2001-03", "2001-03", null, "1985/..", "../1990", null, "2001", "2019-06-30", "/1985", "1985/", "2001"];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PutAsync(Given.Source("paper"));
        for (var i = 0; i < Dates.Length; i += 4)
        {
            await PutAsync([.. Enumerable.Range(i, 4).Select(n => Given.Report($"event-{n:d2}", on: Dates[n]))]);
        }
    }

    [Theory]
    [MemberData(nameof(PageCases.Sizes), MemberType = typeof(PageCases))]
    public async Task Events_PageAfterPage_GiveTheListOnce(EventOrder order, bool fromEnd, int size)
    {
        var query = new EventQuery(4, null, order);

        var pages = await WalkAsync(query, size, fromEnd);

        Shown(pages).ShouldBe(await EventsAsync(order: order));
    }

    [Theory]
    [MemberData(nameof(PageCases.Directions), MemberType = typeof(PageCases))]
    public async Task Events_WrittenInBetween_DoNotMoveThePinnedPages(EventOrder order, bool fromEnd)
    {
        var query = new EventQuery(4, null, order);
        var before = await EventsAsync(order: order);

        var pages = await WalkAsync(query, 2, fromEnd, async n =>
        {
            await PutAsync(Given.Report($"event-{n:d2}", on: "1999"), Given.Report($"new-{n}", on: "2001-03"), Given.Report($"new-undated-{n}"));
            await RetractAsync($"event-{11 - n:d2}.paper");
        });

        Shown(pages).ShouldBe(before);
    }

    [Theory]
    [InlineData(EventOrder.EarliestFirst)]
    [InlineData(EventOrder.LatestFirst)]
    [InlineData(EventOrder.RecentlyRecordedFirst)]
    public async Task Events_AfterAKeyThatIsNotThere_GoOnFromWhereItWouldStand(EventOrder order)
    {
        var all = (await Store.EventsAsync(new(4, null, order), new(100), Ct)).Items;
        var missing = EventKey.Of(all[5]);
        var filter = new EventFilter { Not = new() { Ids = [missing.Slug] } };

        var after = await Store.EventsAsync(new(4, filter, order), new(100, missing), Ct);
        var before = await Store.EventsAsync(new(4, filter, order), new(100, null, missing), Ct);

        after.Items.Select(e => e.Slug).ShouldBe(all.Skip(6).Select(e => e.Slug));
        before.Items.Select(e => e.Slug).ShouldBe(all.Take(5).Select(e => e.Slug));
    }

    [Theory]
    [InlineData(false, "3 4", 5)]
    [InlineData(true, "5 6", 4)]
    public async Task Events_BetweenTwoKeys_AreThoseBetween(bool fromEnd, string expected, int beyond)
    {
        var all = (await Store.EventsAsync(new(4), new(100), Ct)).Items;

        var page = await Store.EventsAsync(new(4), new(2, EventKey.Of(all[2]), EventKey.Of(all[7]), fromEnd), Ct);

        string.Join(' ', page.Items.Select(e => all.Select(a => a.Slug).ToList().IndexOf(e.Slug))).ShouldBe(expected);
        page.Beyond!.Slug.ShouldBe(all[beyond].Slug);
    }

    [Theory]
    [InlineData(EventOrder.EarliestFirst)]
    [InlineData(EventOrder.LatestFirst)]
    [InlineData(EventOrder.RecentlyRecordedFirst)]
    public async Task Events_CountOfNone_ShowsOnlyThatThereAreMore(EventOrder order)
    {
        var page = await Store.EventsAsync(new(4, null, order), new(0), Ct);

        page.Items.ShouldBeEmpty();
        page.Beyond.ShouldNotBeNull();
    }

    [Fact]
    public async Task Events_AfterTheEndsOfTheOrder_AreNoneAndAll()
    {
        var last = new EventKey(0, EventKey.Undated, Bounds.PositiveInfinity, "zzz");
        var first = new EventKey(0, Bounds.NegativeInfinity, Bounds.NegativeInfinity, "");

        (await Store.EventsAsync(new(4), new(100, last), Ct)).Items.ShouldBeEmpty();
        (await Store.EventsAsync(new(4), new(100, first), Ct)).Items.Count.ShouldBe(12);
    }

    [Fact]
    public async Task Events_AsOfTheEmptyStore_AreNone() => (await EventsAsync(asOf: 0)).ShouldBe("");

    [Fact]
    public async Task Events_Page_GivesThemWhole()
    {
        var listed = (await Store.EventsAsync(new(4), new(100), Ct)).Items;

        foreach (var e in listed)
        {
            var found = (await FindAsync<Event>(e.Slug))!;
            EntityJson.Write(e).ShouldBe(EntityJson.Write(found));
            e.RecordedIn.ShouldBe(found.RecordedIn);
        }
    }

    private async Task<IReadOnlyList<Event>> WalkAsync(EventQuery query, int size, bool fromEnd, Func<int, Task>? between = null)
    {
        var all = new List<Event>();
        EventKey? from = null;
        for (var n = 0; ; n++)
        {
            var page = await Store.EventsAsync(query, fromEnd ? new(size, null, from, true) : new(size, from), Ct);
            all.InsertRange(fromEnd ? 0 : all.Count, page.Items);
            if (page.Beyond is null)
            {
                return all;
            }

            page.Items.Count.ShouldBe(size);
            from = EventKey.Of(fromEnd ? page.Items[0] : page.Items[^1]);
            if (between is not null)
            {
                await between(n);
            }
        }
    }

    private static string Shown(IEnumerable<Event> events) => string.Join(' ', events.Select(e => e.Slug));
}
