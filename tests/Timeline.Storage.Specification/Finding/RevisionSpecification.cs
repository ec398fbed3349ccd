using NodaTime;
using Timeline.Core;

namespace Timeline.Storage.Specification.Finding;

/// <summary>Revisions by number, by instant and as a list.</summary>
public abstract class RevisionSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    private Instant _first;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _first = Clock.Now;
        for (var i = 1; i <= 5; i++)
        {
            await CommitAsync(Given.Changes(Given.Actor($"actor-{i}")) with { Reason = $"reason {i}", Author = $"author {i}" });
            Clock.Step(Duration.FromSeconds(i == 3 ? 0 : 1));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public async Task FindRevision_NoSuchNumber_IsNull(int number) => (await Store.FindRevisionAsync(number, Ct)).ShouldBeNull();

    [Fact]
    public async Task FindRevision_Number_IsThatOne() =>
        (await Store.FindRevisionAsync(2, Ct)).ShouldBe(new Revision(2, _first + Duration.FromSeconds(1), "author 2", "reason 2", default));

    [Fact]
    public async Task FindRevision_NoNumber_IsTheNewest() => (await Store.FindRevisionAsync(null, Ct))!.Number.ShouldBe(5);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(999, 1)]
    [InlineData(1_000, 2)]
    [InlineData(2_000, 4)]
    [InlineData(1_000_000, 5)]
    public async Task FindRevisionAt_Milliseconds_IsTheLastByThen(int milliseconds, int number) =>
        ((await Store.FindRevisionAtAsync(_first + Duration.FromMilliseconds(milliseconds), Ct))?.Number ?? 0).ShouldBe(number);

    [Fact]
    public async Task FindRevisionAt_EndsOfTime_Answers()
    {
        (await Store.FindRevisionAtAsync(Instant.MinValue, Ct)).ShouldBeNull();
        (await Store.FindRevisionAtAsync(Instant.MaxValue, Ct))!.Number.ShouldBe(5);
    }

    [Fact]
    public async Task RevisionsByNumber_AnyOrder_AreAscendingEachOnce() =>
        (await Store.RevisionsByNumberAsync([4, 2, 9, 2, 0], Ct)).Select(r => r.Number).ShouldBe([2, 4]);

    [Fact]
    public async Task RevisionsByNumber_None_AreEmpty() => (await Store.RevisionsByNumberAsync([], Ct)).ShouldBeEmpty();

    [Theory]
    [InlineData(5, 2, null, null, false, "5 4", 3)]
    [InlineData(5, 2, 4, null, false, "3 2", 1)]
    [InlineData(5, 2, 2, null, false, "1", null)]
    [InlineData(3, 2, null, null, false, "3 2", 1)]
    [InlineData(0, 2, null, null, false, "", null)]
    [InlineData(5, 2, null, null, true, "2 1", 3)]
    [InlineData(5, 2, null, 3, true, "5 4", null)]
    [InlineData(5, 9, 5, 1, false, "4 3 2", null)]
    [InlineData(5, 0, null, null, false, "", 5)]
    public async Task Revisions_Page_IsNewestFirst(int asOf, int count, int? after, int? before, bool fromEnd, string expected, int? beyond)
    {
        var page = await Store.RevisionsAsync(asOf, new(count, after, before, fromEnd), Ct);

        string.Join(' ', page.Items.Select(r => r.Number)).ShouldBe(expected);
        (page.Beyond?.Number).ShouldBe(beyond);
    }
}
