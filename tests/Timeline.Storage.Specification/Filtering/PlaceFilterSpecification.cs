using Timeline.Core;

namespace Timeline.Storage.Specification.Filtering;

/// <summary>Events by where they were, with the places as they lay then.</summary>
public abstract class PlaceFilterSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PutAsync(Given.Source("paper"), Given.Place("asia"), Given.Place("vietnam", "asia"), Given.Place("hanoi", "vietnam"),
            Given.Place("hotel", "hanoi"), Given.Place("europe"), Given.Place("asia-2"),
            At("at-hotel", "hotel"), At("in-asia", "asia"), At("in-europe", "europe"), At("in-both", "europe", "hanoi"), At("nowhere"), At("else", "asia-2"));
    }

    [Fact]
    public async Task Places_AnyOf_HoldsAtAnyDepth()
    {
        (await FoundAsync(new(AnyOf: ["asia"]))).ShouldBe("at-hotel in-asia in-both");
        (await FoundAsync(new(AnyOf: ["vietnam", "europe"]))).ShouldBe("at-hotel in-both in-europe");
        (await FoundAsync(new(AnyOf: ["hotel"]))).ShouldBe("at-hotel");
    }

    [Fact]
    public async Task Places_AnyOfWithoutWithin_IsThatPlaceItself()
    {
        (await FoundAsync(new(AnyOf: ["asia"], IncludeWithin: false))).ShouldBe("in-asia");
        (await FoundAsync(new(AnyOf: ["vietnam"], IncludeWithin: false))).ShouldBe("");
    }

    [Fact]
    public async Task Places_NoneOf_HoldsAtAnyDepth()
    {
        (await FoundAsync(new(NoneOf: ["asia"]))).ShouldBe("else in-europe nowhere");
        (await FoundAsync(new(NoneOf: ["asia"], IncludeWithin: false))).ShouldBe("at-hotel else in-both in-europe nowhere");
    }

    [Fact]
    public async Task Places_AnyOfAndNoneOf_BothHold() =>
        (await FoundAsync(new(AnyOf: ["asia"], NoneOf: ["europe"]))).ShouldBe("at-hotel in-asia");

    [Fact]
    public async Task Places_EmptyLists_MatchNothingInAnyOfAndEverythingElsewhere()
    {
        (await FoundAsync(new(AnyOf: []))).ShouldBe("");
        (await FoundAsync(new(NoneOf: []))).ShouldBe("at-hotel else in-asia in-both in-europe nowhere");
        (await FoundAsync(new())).ShouldBe("at-hotel else in-asia in-both in-europe nowhere");
    }

    [Fact]
    public async Task Places_Unknown_MatchNothing()
    {
        (await FoundAsync(new(AnyOf: ["atlantis"]))).ShouldBe("");
        (await FoundAsync(new(AnyOf: ["atlantis"], IncludeWithin: false))).ShouldBe("");
        (await FoundAsync(new(NoneOf: ["atlantis"]))).ShouldBe("at-hotel else in-asia in-both in-europe nowhere");
    }

    [Fact]
    public async Task Places_MovedSince_LieWhereTheyLayThen()
    {
        await PutAsync(Given.Place("hanoi", "europe"));
        await PutAsync(Given.Place("hanoi"));

        (await FoundAsync(new(AnyOf: ["asia"]), 1)).ShouldBe("at-hotel in-asia in-both");
        (await FoundAsync(new(AnyOf: ["asia"]), 2)).ShouldBe("in-asia");
        (await FoundAsync(new(AnyOf: ["europe"]), 2)).ShouldBe("at-hotel in-both in-europe");
        (await FoundAsync(new(NoneOf: ["europe"]), 3)).ShouldBe("at-hotel else in-asia nowhere");
        (await FoundAsync(new(AnyOf: ["hanoi"]), 3)).ShouldBe("at-hotel in-both");
    }

    [Fact]
    public async Task Places_DeepTree_IsFollowedToTheEnd()
    {
        await PutAsync([.. Enumerable.Range(0, 200).Select(i => Given.Place($"p{i}", i == 0 ? null : $"p{i - 1}")), At("deep", "p199")]);

        (await FoundAsync(new(AnyOf: ["p0"]))).ShouldBe("deep");
    }

    private static Report At(string @event, params string[] places) => Given.Report(@event) with { Places = places };

    private Task<string> FoundAsync(PlaceFilter filter, int? asOf = null) => EventsAsync(new() { Places = filter }, asOf);
}
