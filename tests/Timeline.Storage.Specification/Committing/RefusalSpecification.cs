using Timeline.Core;

namespace Timeline.Storage.Specification.Committing;

/// <summary>A change set is applied wholly or not at all.</summary>
public abstract class RefusalSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    [Fact]
    public async Task Commit_OneItemIsWrong_LeavesNothingWritten()
    {
        await Should.ThrowAsync<ChangeSetException>(() => CommitAsync(
            Given.Changes(Given.Source("paper"), Given.Actor("kim"), Given.Place("hanoi"), Given.Report("a"), Given.Report("b", "nobody"))));

        (await NewestAsync()).ShouldBe(0);
        (await FindAsync<Source>("paper", 1)).ShouldBeNull();
        (await FindAsync<Actor>("kim", 1)).ShouldBeNull();
        (await FindAsync<Place>("hanoi", 1)).ShouldBeNull();
        (await FindAsync<Report>("a.paper", 1)).ShouldBeNull();
        (await EventsAsync(asOf: 1)).ShouldBe("");
    }

    [Fact]
    public async Task Commit_AfterRefusal_HasTheNextNumber()
    {
        await PutAsync(Given.Actor("kim"));
        await Should.ThrowAsync<ChangeSetException>(() => CommitAsync(Given.Changes(Given.Actor("Not A Slug"))));

        (await PutAsync(Given.Actor("trump"))).ShouldBe(2);
    }

    [Fact]
    public async Task Commit_SeveralProblems_NamesEach()
    {
        var refusal = await Should.ThrowAsync<ChangeSetException>(() => CommitAsync(
            Given.Changes(Given.Report("a", "nobody") with { Participants = [new("nobody", "host")], Places = ["nowhere"] })));

        refusal.Problems.Select(p => string.Join('/', p.Path))
            .ShouldBe(["reports/0/source", "reports/0/participants/0/actor", "reports/0/places/0"]);
    }

    [Fact]
    public async Task Commit_RetractionOfUnknownReport_IsNotFound()
    {
        var refusal = await Should.ThrowAsync<ChangeSetException>(() => CommitAsync(Given.Retraction("a.paper")));

        refusal.Problems.ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Fact]
    public async Task Commit_RetractionTwice_IsNotFound()
    {
        await PutAsync(Given.Source("paper"), Given.Report("a"));
        await RetractAsync("a.paper");

        var refusal = await Should.ThrowAsync<ChangeSetException>(() => CommitAsync(Given.Retraction("a.paper")));

        refusal.Problems.ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Fact]
    public async Task Commit_ChangedSinceExpectedRevision_IsConflict()
    {
        await PutAsync(Given.Actor("kim"));
        await PutAsync(Given.Actor("kim", "Kim Jong-un"));

        var refusal = await Should.ThrowAsync<ChangeSetException>(
            () => CommitAsync(Given.Changes(Given.Actor("kim", "Kim")) with { ExpectedRevision = 1 }));

        refusal.Problems.ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.Conflict);
    }

    [Fact]
    public async Task Commit_RetractedSinceExpectedRevision_IsConflict()
    {
        await PutAsync(Given.Source("paper"), Given.Report("a"));
        await RetractAsync("a.paper");

        var refusal = await Should.ThrowAsync<ChangeSetException>(
            () => CommitAsync(Given.Changes(Given.Report("a", on: "2019")) with { ExpectedRevision = 1 }));

        refusal.Problems.ShouldAllBe(p => p.Kind == ProblemKind.Conflict);
    }

    [Fact]
    public async Task Commit_AnotherReportOfTheEventSinceExpectedRevision_IsConflict()
    {
        await PutAsync(Given.Source("paper"), Given.Source("radio"), Given.Report("a"));
        await PutAsync(Given.Report("a", "radio"));

        var refusal = await Should.ThrowAsync<ChangeSetException>(
            () => CommitAsync(Given.Changes(Given.Report("a", on: "2019")) with { ExpectedRevision = 1 }));

        refusal.Problems.ShouldHaveSingleItem().Message.ShouldContain("The event 'a'");
    }

    [Fact]
    public async Task Commit_OtherThingsChangedSinceExpectedRevision_IsWritten()
    {
        await PutAsync(Given.Actor("kim"), Given.Place("kim"), Given.Source("kim"));
        await PutAsync(Given.Place("kim", null, "Kim Ch'aek"));

        var answer = await CommitAsync(Given.Changes(Given.Actor("kim", "Kim Jong-un")) with { ExpectedRevision = 1 });

        answer.Revision!.Number.ShouldBe(3);
    }

    [Fact]
    public async Task Commit_PlacesInACircle_IsRefused()
    {
        await PutAsync(Given.Place("outer"), Given.Place("inner", "outer"));

        var refusal = await Should.ThrowAsync<ChangeSetException>(() => CommitAsync(Given.Changes(Given.Place("outer", "inner"))));

        refusal.Problems.ShouldHaveSingleItem().Path.ShouldBe(["places", 0, "within"]);
    }

    [Fact]
    public async Task Commit_Cancelled_WritesNothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => Store.CommitAsync(Given.Changes(Given.Actor("kim")), cancelled.Token));

        (await NewestAsync()).ShouldBe(0);
    }
}
