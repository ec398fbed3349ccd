using Timeline.Core;

namespace Timeline.Storage.Specification.Filtering;

/// <summary>Events by kind, by tag and by slug.</summary>
public abstract class KindAndTagFilterSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PutAsync(Given.Source("paper"), Of("e1", "a", "red"), Of("e2", "a/b", "red", "green"), Of("e3", "a/b/c"), Of("e4", "ab", "Red"),
            Of("e5", "a-b"), Given.Report("e6"));
    }

    [Theory]
    [InlineData("a", "e1 e2 e3")]
    [InlineData("a/b", "e2 e3")]
    [InlineData("a/b/c", "e3")]
    [InlineData("ab", "e4")]
    [InlineData("a/", "")]
    [InlineData("b", "")]
    [InlineData("A", "")]
    [InlineData("", "")]
    [InlineData("unclassified", "e6")]
    public async Task Kinds_One_FindsItAndAllBelow(string kind, string expected) => (await EventsAsync(new() { Kinds = [kind] })).ShouldBe(expected);

    [Fact]
    public async Task Kinds_Several_AreAnyOf() => (await EventsAsync(new() { Kinds = ["a-b", "a/b", "a/b/c"] })).ShouldBe("e2 e3 e5");

    [Fact]
    public async Task Kinds_None_MatchNothing() => (await EventsAsync(new() { Kinds = [] })).ShouldBe("");

    [Fact]
    public async Task Kinds_Many_AreAllLookedAt() =>
        (await EventsAsync(new() { Kinds = [.. Enumerable.Range(0, 300).Select(i => $"k{i}"), "ab"] })).ShouldBe("e4");

    [Theory]
    [InlineData("red", "e1 e2")]
    [InlineData("Red", "e4")]
    [InlineData("gree", "")]
    public async Task Tags_One_FindsItExactly(string tag, string expected) => (await EventsAsync(new() { Tags = [tag] })).ShouldBe(expected);

    [Fact]
    public async Task Tags_Several_AreAnyOfEachEventOnce() => (await EventsAsync(new() { Tags = ["red", "green", "blue"] })).ShouldBe("e1 e2");

    [Fact]
    public async Task Tags_None_MatchNothing() => (await EventsAsync(new() { Tags = [] })).ShouldBe("");

    [Fact]
    public async Task Ids_Several_AreAnyOf() => (await EventsAsync(new() { Ids = ["e4", "e1", "e4", "e99"] })).ShouldBe("e1 e4");

    [Fact]
    public async Task Ids_None_MatchNothing() => (await EventsAsync(new() { Ids = [] })).ShouldBe("");

    [Fact]
    public async Task KindsAndTags_AsOfBefore_AreThoseOfThen()
    {
        await PutAsync(Of("e1", "z", "blue"));

        (await EventsAsync(new() { Kinds = ["a"] }, 1)).ShouldBe("e1 e2 e3");
        (await EventsAsync(new() { Kinds = ["a"] }, 2)).ShouldBe("e2 e3");
        (await EventsAsync(new() { Tags = ["red"] }, 1)).ShouldBe("e1 e2");
        (await EventsAsync(new() { Tags = ["red"] }, 2)).ShouldBe("e2");
    }

    private static Report Of(string @event, string kind, params string[] tags) => Given.Report(@event) with { Kind = kind, Tags = tags };
}
