using Timeline.Core;

namespace Timeline.Storage.Specification.Finding;

/// <summary>Events that link to an event.</summary>
public abstract class LinkSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PutAsync(Given.Source("paper"), Given.Report("a"), Given.Report("b"),
            Linking("d", LinkType.CausedBy, "a"), Linking("c", LinkType.SameAs, "a", "b"));
        await PutAsync(Linking("d", LinkType.CausedBy, "b"));
    }

    [Fact]
    public async Task LinkingTo_AnEvent_GivesThoseThatStateIt() => (await ShownAsync(["a"], 2)).ShouldBe("c");

    [Fact]
    public async Task LinkingTo_SeveralEvents_GivesEachOnceBySlug() => (await ShownAsync(["b", "a", "b"], 2)).ShouldBe("c d");

    [Fact]
    public async Task LinkingTo_AsOfBefore_GivesThoseOfThen()
    {
        (await ShownAsync(["a"], 1)).ShouldBe("c d");
        (await ShownAsync(["b"], 1)).ShouldBe("c");
        (await ShownAsync(["a"], 0)).ShouldBe("");
    }

    [Fact]
    public async Task LinkingTo_UnknownOrNone_GivesNone()
    {
        (await ShownAsync(["nobody"], 2)).ShouldBe("");
        (await ShownAsync([], 2)).ShouldBe("");
    }

    [Fact]
    public async Task LinkingTo_AnEvent_GivesItWhole()
    {
        var linking = (await Store.LinkingToAsync(["b"], 2, Ct)).Single(e => e.Slug == "d");

        linking.RecordedIn.ShouldBe(2);
        linking.Links.ShouldHaveSingleItem().Value.ShouldBe(new ReportLink(LinkType.CausedBy, "b"));
    }

    private static Report Linking(string @event, LinkType type, params string[] to) =>
        Given.Report(@event) with { Links = [.. to.Select(t => new ReportLink(type, t))] };

    private async Task<string> ShownAsync(string[] events, int asOf) =>
        string.Join(' ', (await Store.LinkingToAsync(events, asOf, Ct)).Select(e => e.Slug));
}
