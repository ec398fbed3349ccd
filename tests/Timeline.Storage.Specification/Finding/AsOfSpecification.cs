using Timeline.Core;

namespace Timeline.Storage.Specification.Finding;

/// <summary>Entities by slug, as of every revision.</summary>
public abstract class AsOfSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "Kim")]
    [InlineData(2, "Kim")]
    [InlineData(3, "Kim Jong-un")]
    [InlineData(4, "Kim Jong-un")]
    public async Task Find_Actor_IsAsItWasThen(int asOf, string? name)
    {
        await PutAsync(Given.Actor("kim", "Kim"));
        await PutAsync(Given.Actor("other"));
        await PutAsync(Given.Actor("kim", "Kim Jong-un"));
        await PutAsync(Given.Actor("other", "Somebody"));

        (await FindAsync<Actor>("kim", asOf))?.Names[0].Text.ShouldBe(name);
        (await FindAsync<Actor>("kim", asOf) is null).ShouldBe(name is null);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "2019-06")]
    [InlineData(2, "2019-06-30")]
    public async Task Find_Event_IsAsItWasThen(int asOf, string? date)
    {
        await PutAsync(Given.Source("paper"), Given.Report("a", on: "2019-06"));
        await PutAsync(Given.Report("a", on: "2019-06-30"));

        var found = await FindAsync<Event>("a", asOf);

        found?.When.Written.ShouldBe(date);
        (found?.RecordedIn ?? 0).ShouldBe(asOf);
    }

    [Fact]
    public async Task Find_EveryType_GivesBackWhatWasPut()
    {
        var (actor, place, source, report) = Everything();
        await PutAsync(actor, place, Given.Place("asia"), source, report, Given.Report("other"), Given.Source("paper"));

        EntityJson.Write((await FindAsync<Actor>(actor.Slug))!).ShouldBe(EntityJson.Write(actor));
        EntityJson.Write((await FindAsync<Place>(place.Slug))!).ShouldBe(EntityJson.Write(place));
        EntityJson.Write((await FindAsync<Source>(source.Slug))!).ShouldBe(EntityJson.Write(source));
        EntityJson.Write((await FindAsync<Report>(report.Slug))!).ShouldBe(EntityJson.Write(report));
    }

    [Fact]
    public async Task Find_Event_IsWhatTheResolverMakes()
    {
        var (actor, place, source, report) = Everything();
        await PutAsync(actor, place, Given.Place("asia"), source, report, Given.Report("other"), Given.Source("paper"));

        var expected = EventResolver.Resolve(report.Event, [report], _ => source.Reliability);

        EntityJson.Write((await FindAsync<Event>(report.Event))!).ShouldBe(EntityJson.Write(expected));
    }

    [Fact]
    public async Task Find_UnknownAndTwice_LeavesOutAndGivesOnce()
    {
        await PutAsync(Given.Actor("kim"), Given.Actor("trump"));

        var found = await Store.FindAsync<Actor>(["kim", "nobody", "kim", "", "'"], 1, Ct);

        found.Keys.ShouldBe(["kim"]);
    }

    [Fact]
    public async Task Find_Nothing_GivesNothing() => (await Store.FindAsync<Event>([], 0, Ct)).ShouldBeEmpty();

    [Fact]
    public async Task Find_SlugOfAnotherType_IsNotFound()
    {
        await PutAsync(Given.Actor("kim"));

        (await FindAsync<Place>("kim")).ShouldBeNull();
    }

    [Fact]
    public async Task Find_ManySlugs_FindsAll()
    {
        var actors = Enumerable.Range(0, 1_500).Select(i => Given.Actor($"actor-{i:d4}")).ToArray();
        await PutAsync(actors);

        var found = await Store.FindAsync<Actor>([.. actors.Select(a => a.Slug)], 1, Ct);

        found.Count.ShouldBe(1_500);
    }

    private static (Actor Actor, Place Place, Source Source, Report Report) Everything() => (
        Given.Actor("kim") with
        {
            Kind = ActorKind.Group,
            Names = [new("김정은", "ko", true), new("Kim \"Un\" \\ <b>", "en"), new("Кім")],
            ExternalIds = [new("wikidata", "Q56226")],
        },
        Given.Place("hanoi", "asia") with { Coordinates = new(21.028511, -105.804817), ExternalIds = [new("geonames", "1581130")] },
        Given.Source("wire", Reliability.B) with
        {
            Publisher = "Wire",
            Url = "https://example.org/a?b=c%20d",
            Language = "de-AT",
            Published = "2019-02~",
            Agencies = ["dpa", "AFP"],
            Sha256 = new string('a', 64),
            ExternalIds = [new("doi", "10.1/x")],
        },
        Given.Report("summit", "wire") with
        {
            Slug = "summit-as-the-wire-has-it",
            Kind = "diplomacy/summit",
            Titles = [new("Summit", "en", true), new("Gipfel", "de")],
            Descriptions = [new("Two\nlines.", "en")],
            When = new("2019-02-27/2019-02-28", "end of February", Edtf.Reading.Throughout, "gregorian", "Asia/Bangkok"),
            Participants = [new("kim", "guest"), new("kim", "speaker")],
            Places = ["hanoi", "asia"],
            Tags = ["nuclear", "Atom"],
            Links = [new(LinkType.Follows, "other"), new(LinkType.SameAs, "other")],
            Credibility = 2,
            Quotes = [new("ein Treffen", "es war ", ".", 12, 23, "de", ["when", "places"]), new("x")],
        });
}
