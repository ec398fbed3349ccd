namespace Timeline.Storage.Specification.Finding;

/// <summary>All versions of an event.</summary>
public abstract class HistorySpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PutAsync(Given.Source("paper"), Given.Report("b", on: "2001"), Given.Report("a", on: "2001"));
        await PutAsync(Given.Report("b", on: "2002"));
        await RetractAsync("b.paper");
        await PutAsync(Given.Report("b", on: "2004"));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "2001[1,)")]
    [InlineData(2, "2001[1,2) 2002[2,)")]
    [InlineData(3, "2001[1,2) 2002[2,3)")]
    [InlineData(4, "2001[1,2) 2002[2,3) 2004[4,)")]
    public async Task Histories_AsOf_GiveVersionsOldestFirstAsKnownThen(int asOf, string expected) =>
        (await ShownAsync(["b"], asOf)).ShouldBe(expected);

    [Fact]
    public async Task Histories_OfSeveral_AreBySlug()
    {
        var versions = await Store.HistoriesAsync(["b", "nobody", "a", "b"], 2, Ct);

        versions.Select(v => $"{v.Slug} {v.RecordedIn}").ShouldBe(["a 1", "b 1", "b 2"]);
    }

    [Fact]
    public async Task Histories_OfNone_AreEmpty() => (await Store.HistoriesAsync([], 4, Ct)).ShouldBeEmpty();

    private async Task<string> ShownAsync(string[] slugs, int asOf) =>
        string.Join(' ', (await Store.HistoriesAsync(slugs, asOf, Ct)).Select(v => $"{v.When.Written}[{v.RecordedIn},{v.RecordedUntil})"));
}
