using Timeline.Core;

namespace Timeline.Storage.Specification.Filtering;

/// <summary>Filters of filters.</summary>
public abstract class CombinedFilterSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PutAsync(Given.Source("paper"), Tagged("e1", "x"), Tagged("e2", "x", "y"), Tagged("e3", "y"), Tagged("e4"));
    }

    [Fact]
    public async Task Filter_Empty_MatchesEverything() => (await EventsAsync(new())).ShouldBe("e1 e2 e3 e4");

    [Fact]
    public async Task Filter_SeveralParts_AllHold() => (await EventsAsync(new() { Tags = ["x"], Ids = ["e2", "e3"] })).ShouldBe("e2");

    [Fact]
    public async Task And_EachHolds() => (await EventsAsync(new() { And = [Tag("x"), Tag("y")] })).ShouldBe("e2");

    [Fact]
    public async Task Or_OneHolds() => (await EventsAsync(new() { Or = [Tag("x"), Tag("y")] })).ShouldBe("e1 e2 e3");

    [Fact]
    public async Task Not_IsThePlainComplement() => (await EventsAsync(new() { Not = Tag("x") })).ShouldBe("e3 e4");

    [Fact]
    public async Task Not_Everything_IsNothing() => (await EventsAsync(new() { Not = new() })).ShouldBe("");

    [Fact]
    public async Task Not_EmptyAnyOf_IsEverything() => (await EventsAsync(new() { Not = new() { Ids = [] } })).ShouldBe("e1 e2 e3 e4");

    [Fact]
    public async Task EmptyLists_AndMatchesEverythingOrMatchesNothing()
    {
        (await EventsAsync(new() { And = [] })).ShouldBe("e1 e2 e3 e4");
        (await EventsAsync(new() { Or = [] })).ShouldBe("");
    }

    [Fact]
    public async Task AndOrNot_Together_AllHold() =>
        (await EventsAsync(new() { Tags = ["x", "y"], And = [new() { Not = Tag("y") }], Or = [new() { Ids = ["e1"] }, Tag("y")], Not = new() { Ids = ["e3"] } }))
            .ShouldBe("e1");

    [Fact]
    public async Task Not_TwoParts_IsNotBoth() => (await EventsAsync(new() { Not = new() { Tags = ["x"], Ids = ["e1", "e3"] } })).ShouldBe("e2 e3 e4");

    [Fact]
    public async Task Nested_TwentyDeep_IsEvaluated()
    {
        var filter = Tag("x");
        for (var i = 0; i < 20; i++)
        {
            filter = i % 2 == 0 ? new() { Not = filter } : new() { And = [filter, new() { Or = [new(), Tag("y")] }] };
        }

        (await EventsAsync(filter)).ShouldBe("e1 e2");
    }

    private static EventFilter Tag(string tag) => new() { Tags = [tag] };

    private static Report Tagged(string @event, params string[] tags) => Given.Report(@event) with { Tags = tags };
}
