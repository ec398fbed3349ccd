using Timeline.Core;

namespace Timeline.Storage.Specification.Listing;

/// <summary>Lists of actors, places, sources and the reports of a source.</summary>
public abstract class EntityListSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PutAsync(
            Given.Actor("kim", "Kim Jong-un", "김정은") with { Kind = ActorKind.Person },
            Given.Actor("dprk", "Democratic People's Republic of Korea", "Nordkorea") with { Kind = ActorKind.State },
            Given.Actor("iaea", "International Atomic Energy Agency") with { Kind = ActorKind.Organisation },
            Given.Actor("skoda", "Škoda") with { Kind = ActorKind.Organisation },
            Given.Place("asia"), Given.Place("korea", "asia", "Korea"), Given.Place("pyongyang", "korea", "P'yŏngyang"), Given.Place("hanoi", "asia"),
            Given.Source("wire", Reliability.B, "Nachrichten aus Hanoi") with { Publisher = "Agence Générale" },
            Given.Source("paper", Reliability.F, "Die Zeitung"),
            Given.Report("b", "wire"), Given.Report("a", "wire"), Given.Report("a"));
        await PutAsync(Given.Actor("kim", "Marshal Kim"), Given.Place("korea", null, "Corea"), Given.Report("c", "wire"));
    }

    [Theory]
    [InlineData(null, "dprk iaea kim skoda")]
    [InlineData("kim", "kim")]
    [InlineData("KIM MARSH", "kim")]
    [InlineData("jong", "")]
    [InlineData("skod", "skoda")]
    [InlineData("ŠKO", "skoda")]
    [InlineData("koda", "")]
    [InlineData("korea republic of", "dprk")]
    [InlineData("republics", "")]
    [InlineData("people s", "dprk")]
    [InlineData("kim agency", "")]
    [InlineData("", "dprk iaea kim skoda")]
    [InlineData(" - ", "dprk iaea kim skoda")]
    public async Task Actors_Text_EveryWordBeginsAWord(string? text, string expected) =>
        (await ListAsync(new ActorQuery(2, text))).ShouldBe(expected);

    [Theory]
    [InlineData("김정", "kim")]
    [InlineData("기", "kim")]
    [InlineData("jong un", "kim")]
    [InlineData("marshal", "")]
    public async Task Actors_TextAsOfBefore_AreFoundByTheNamesOfThen(string text, string expected) =>
        (await ListAsync(new ActorQuery(1, text))).ShouldBe(expected);

    [Fact]
    public async Task Actors_Kinds_AreAnyOfThem()
    {
        (await ListAsync(new ActorQuery(2, null, [ActorKind.State, ActorKind.Person]))).ShouldBe("dprk kim");
        (await ListAsync(new ActorQuery(2, "international", [ActorKind.Organisation]))).ShouldBe("iaea");
        (await ListAsync(new ActorQuery(2, null, [ActorKind.Group]))).ShouldBe("");
        (await ListAsync(new ActorQuery(2, null, []))).ShouldBe("");
    }

    [Theory]
    [InlineData(2, "asia", "hanoi")]
    [InlineData(1, "asia", "hanoi korea pyongyang")]
    [InlineData(2, "korea", "pyongyang")]
    [InlineData(2, "pyongyang", "")]
    [InlineData(2, "nowhere", "")]
    [InlineData(0, "asia", "")]
    public async Task Places_Within_AreThoseBelowAtAnyDepth(int asOf, string within, string expected) =>
        (await ListAsync(new PlaceQuery(asOf, Within: within))).ShouldBe(expected);

    [Theory]
    [InlineData(2, "corea", null, "korea")]
    [InlineData(2, "korea", null, "")]
    [InlineData(1, "korea", null, "korea")]
    [InlineData(2, "p yong", "korea", "pyongyang")]
    [InlineData(2, "p yong", "asia", "")]
    [InlineData(2, null, null, "asia hanoi korea pyongyang")]
    public async Task Places_Text_IsFoundInNames(int asOf, string? text, string? within, string expected) =>
        (await ListAsync(new PlaceQuery(asOf, text, within))).ShouldBe(expected);

    [Theory]
    [InlineData(null, "paper wire")]
    [InlineData("hanoi", "wire")]
    [InlineData("generale", "wire")]
    [InlineData("zeit", "paper")]
    [InlineData("zeit generale", "")]
    public async Task Sources_Text_IsFoundInTitlesAndPublisher(string? text, string expected) =>
        (await ListAsync(new SourceQuery(2, text))).ShouldBe(expected);

    [Theory]
    [InlineData(2, "wire", "a.wire b.wire c.wire")]
    [InlineData(1, "wire", "a.wire b.wire")]
    [InlineData(2, "paper", "a.paper")]
    [InlineData(2, "nobody", "")]
    [InlineData(0, "wire", "")]
    public async Task Reports_OfASource_AreThoseThatHold(int asOf, string source, string expected) =>
        (await ListAsync(new ReportQuery(asOf, source))).ShouldBe(expected);

    [Theory]
    [InlineData(2, null, null, false, "dprk iaea", "kim")]
    [InlineData(2, "iaea", null, false, "kim skoda", null)]
    [InlineData(2, "j", null, false, "kim skoda", null)]
    [InlineData(2, null, null, true, "kim skoda", "iaea")]
    [InlineData(2, null, "kim", true, "dprk iaea", null)]
    [InlineData(1, "dprk", "skoda", true, "kim", "iaea")]
    [InlineData(0, null, null, false, "", "dprk")]
    public async Task Actors_Page_IsBySlug(int count, string? after, string? before, bool fromEnd, string expected, string? beyond)
    {
        var page = await Store.ListAsync(new ActorQuery(2), new(count, after, before, fromEnd), Ct);

        string.Join(' ', page.Items.Select(a => a.Slug)).ShouldBe(expected);
        page.Beyond?.Slug.ShouldBe(beyond);
        (page.Beyond is null).ShouldBe(beyond is null);
    }

    [Fact]
    public async Task Actors_Listed_AreTheVersionsOfThen()
    {
        var listed = (await Store.ListAsync(new ActorQuery(1), new(100), Ct)).Items;

        listed.Single(a => a.Slug == "kim").Names[0].Text.ShouldBe("Kim Jong-un");
        listed.ShouldAllBe(a => a.RecordedIn == 1 && a.RetractedIn == null);
    }
}
