using NodaTime;
using Timeline.Core;

namespace Timeline.Storage.Specification.Committing;

/// <summary>Change sets that come again, and change sets that change nothing.</summary>
public abstract class IdempotencySpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    [Fact]
    public async Task Commit_KeyAgain_GivesFirstAnswerAndWritesNothing()
    {
        var changes = Given.Changes(Given.Source("paper"), Given.Report("b"), Given.Report("a"));
        var first = await CommitAsync(changes);
        await PutAsync(Given.Actor("kim"));
        Clock.Step(Duration.FromHours(1));

        var again = await CommitAsync(changes);

        again.Repeated.ShouldBeTrue();
        again.Revision.ShouldBe(first.Revision);
        again.Counts.ShouldBe(first.Counts);
        again.Events.ShouldBe(first.Events);
        (await NewestAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Commit_KeyAgainWithOtherContent_WritesNothing()
    {
        var changes = Given.Changes(Given.Actor("kim"));
        await CommitAsync(changes);

        var again = await CommitAsync(changes with { Actors = [Given.Actor("trump")] });

        again.Repeated.ShouldBeTrue();
        (await FindAsync<Actor>("trump")).ShouldBeNull();
    }

    [Fact]
    public async Task Commit_KeyAgainAfterReopening_GivesFirstAnswer()
    {
        var changes = Given.Changes(Given.Source("paper"), Given.Report("a"));
        var first = await CommitAsync(changes);

        await ReopenAsync();

        var again = await CommitAsync(changes);
        again.Repeated.ShouldBeTrue();
        again.Revision.ShouldBe(first.Revision);
        again.Events.ShouldBe(first.Events);
    }

    [Fact]
    public async Task Commit_SameKeyFromManyTasks_WritesOnce()
    {
        var changes = Given.Changes(Given.Actor("kim"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => CommitAsync(changes), Ct)));

        answers.Count(a => !a.Repeated).ShouldBe(1);
        answers.ShouldAllBe(a => a.Revision!.Number == 1);
    }

    [Fact]
    public async Task Commit_RefusedKey_MayBeUsedAgain()
    {
        var changes = Given.Changes(Given.Report("a", "nobody"));
        await Should.ThrowAsync<ChangeSetException>(() => CommitAsync(changes));

        var answer = await CommitAsync(changes with { Sources = [Given.Source("nobody")] });

        answer.Repeated.ShouldBeFalse();
        (await EventsAsync()).ShouldBe("a");
    }

    [Fact]
    public async Task Commit_UnchangedEntities_WritesNoRevision()
    {
        Entity[] entities = [Given.Source("paper"), Given.Actor("kim"), Given.Place("hanoi"), Given.Report("a", on: "2019")];
        var first = await CommitAsync(Given.Changes(entities));
        Clock.Step(Duration.FromHours(1));

        var second = await CommitAsync(Given.Changes(entities));

        second.Repeated.ShouldBeFalse();
        second.Revision.ShouldBe(first.Revision);
        second.Counts.ShouldBe(default);
        second.Events.ShouldBeEmpty();
        (await NewestAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Commit_NothingAtAllInEmptyStore_ShowsNoRevision()
    {
        var answer = await CommitAsync(Given.Changes());

        answer.Revision.ShouldBeNull();
        (await Store.FindRevisionAsync(null, Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task Commit_KeyOfChangeSetThatChangedNothing_IsRemembered()
    {
        var nothing = Given.Changes(Given.Actor("kim"));
        await PutAsync(Given.Actor("kim"));
        var first = await CommitAsync(nothing);
        await PutAsync(Given.Actor("kim", "Kim Jong-un"));

        var again = await CommitAsync(nothing);

        again.Repeated.ShouldBeTrue();
        again.Revision.ShouldBe(first.Revision);
        (await FindAsync<Actor>("kim"))!.Names[0].Text.ShouldBe("Kim Jong-un");
    }

    [Fact]
    public async Task Commit_KeyOfNothingInEmptyStore_IsRemembered()
    {
        var nothing = Given.Changes();
        await CommitAsync(nothing);
        await PutAsync(Given.Actor("kim"));

        var again = await CommitAsync(nothing);

        again.Repeated.ShouldBeTrue();
        again.Revision.ShouldBeNull();
    }

    [Fact]
    public async Task Commit_KeysThatDifferInCase_AreTwo()
    {
        await CommitAsync(Given.Changes(Given.Actor("kim")) with { IdempotencyKey = "Key" });

        var answer = await CommitAsync(Given.Changes(Given.Actor("trump")) with { IdempotencyKey = "key" });

        answer.Repeated.ShouldBeFalse();
    }
}
