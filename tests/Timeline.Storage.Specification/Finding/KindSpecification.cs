using Timeline.Core;

namespace Timeline.Storage.Specification.Finding;

/// <summary>The kinds that events have.</summary>
public abstract class KindSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    [Fact]
    public async Task Kinds_AsOf_AreCountedAsStatedInOrder()
    {
        await PutAsync(Given.Source("paper"), Of("a", "test/missile"), Of("b", "test/missile"), Of("c", "test"), Of("d", "test-run"), Given.Report("e"));
        await PutAsync(Of("b", "test"));

        (await ShownAsync(2)).ShouldBe("test 2, test-run 1, test/missile 1, unclassified 1");
        (await ShownAsync(1)).ShouldBe("test 1, test-run 1, test/missile 2, unclassified 1");
        (await ShownAsync(0)).ShouldBe("");
    }

    private static Report Of(string @event, string kind) => Given.Report(@event) with { Kind = kind };

    private async Task<string> ShownAsync(int asOf) =>
        string.Join(", ", (await Store.EventKindsAsync(asOf, Ct)).Select(k => $"{k.Kind} {k.Events}"));
}
