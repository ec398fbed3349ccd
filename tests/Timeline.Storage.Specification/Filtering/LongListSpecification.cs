using Timeline.Core;

namespace Timeline.Storage.Specification.Filtering;

/// <summary>Filters with many values find what they find with the few of them that exist.</summary>
public abstract class LongListSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    private static readonly string[] Unknown = [.. Enumerable.Range(0, 100).Select(i => $"unknown-{i}")];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PutAsync(
            Given.Source("paper"), Given.Source("radio"), Given.Actor("kim"), Given.Actor("moon"), Given.Place("land"), Given.Place("city", "land"),
            Given.Report("a", "paper", "2018") with { Kind = "meeting/summit", Participants = [new("kim", "host"), new("moon", "guest")], Places = ["city"], Tags = ["blue"] },
            Given.Report("b", "radio", "2019") with { Kind = "meeting-place", Participants = [new("moon", "host")], Places = ["land"], Tags = ["red"] },
            Given.Report("c", "radio"));
    }

    [Fact]
    public async Task Actors_ManyUnknownAmongThem_FindTheKnown()
    {
        (await EventsAsync(new() { Actors = new(AnyOf: [.. Unknown, "kim"]) })).ShouldBe("a");
        (await EventsAsync(new() { Actors = new(NoneOf: [.. Unknown, "kim"]) })).ShouldBe("b c");
        (await EventsAsync(new() { Actors = new(AllOf: ["kim", "moon", "kim"]) })).ShouldBe("a");
        (await EventsAsync(new() { Actors = new(AllOf: ["kim", .. Unknown]) })).ShouldBe("");
        (await EventsAsync(new() { Actors = new(AnyOf: [.. Unknown, "moon"], Roles: [.. Unknown, "host"]) })).ShouldBe("b");
    }

    [Fact]
    public async Task Places_ManyUnknownAmongThem_FindTheKnownAndWhatLiesWithin()
    {
        (await EventsAsync(new() { Places = new(AnyOf: [.. Unknown, "land"]) })).ShouldBe("a b");
        (await EventsAsync(new() { Places = new(AnyOf: [.. Unknown, "land"], IncludeWithin: false) })).ShouldBe("b");
        (await EventsAsync(new() { Places = new(NoneOf: [.. Unknown, "city"]) })).ShouldBe("b c");
    }

    [Fact]
    public async Task Kinds_ManyUnknownAmongThem_FindTheKnownAndWhatIsBelow()
    {
        (await EventsAsync(new() { Kinds = [.. Unknown, "meeting"] })).ShouldBe("a");
        (await EventsAsync(new() { Kinds = [.. Unknown, "meeting-place", "meeting/summit"] })).ShouldBe("a b");
    }

    [Fact]
    public async Task Tags_ManyUnknownAmongThem_FindTheKnown()
    {
        (await EventsAsync(new() { Tags = [.. Unknown, "red"] })).ShouldBe("b");
        (await EventsAsync(new() { Not = new() { Tags = [.. Unknown, "red"] } })).ShouldBe("a c");
    }

    [Fact]
    public async Task Sources_ManyUnknownAmongThem_FindTheKnown() =>
        (await EventsAsync(new() { Reports = new(Sources: [.. Unknown, "radio"]) })).ShouldBe("b c");

    [Fact]
    public async Task Filter_ManyListsAtOnce_IsAnswered()
    {
        var all = new EventFilter { Tags = ["red", "blue", "green"], And = [.. Enumerable.Range(0, 60).Select(_ => new EventFilter { Actors = new(AnyOf: [.. Unknown, "kim"]), Tags = [.. Unknown, "blue"] })] };

        (await EventsAsync(all)).ShouldBe("a");
    }
}
