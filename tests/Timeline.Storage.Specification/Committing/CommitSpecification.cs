using NodaTime;
using Timeline.Core;

namespace Timeline.Storage.Specification.Committing;

/// <summary>What a commit writes and answers.</summary>
public abstract class CommitSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    [Fact]
    public async Task Commit_First_IsRevisionOne()
    {
        var answer = await CommitAsync(Given.Changes(Given.Actor("kim")));

        answer.Revision.ShouldBe(new Revision(1, Clock.Now, "tester", "test", default));
    }

    [Fact]
    public async Task Commit_Next_IsOneMore()
    {
        await PutAsync(Given.Actor("kim"));

        (await PutAsync(Given.Actor("trump"))).ShouldBe(2);
    }

    [Fact]
    public async Task Commit_NewEvents_AreCountedAndNamedInOrder()
    {
        var answer = await CommitAsync(Given.Changes(Given.Source("paper"), Given.Report("b"), Given.Report("a-1"), Given.Report("a")));

        answer.Repeated.ShouldBeFalse();
        answer.Revision!.Counts.ShouldBe(new ChangeCounts(3, 0, 0));
        answer.Counts.ShouldBe(answer.Revision.Counts);
        answer.Events.ShouldBe(["a", "a-1", "b"]);
    }

    [Fact]
    public async Task Commit_ChangedAndRetractedEvents_AreCounted()
    {
        await PutAsync(Given.Source("paper"), Given.Report("a"), Given.Report("b"), Given.Report("c"));

        var answer = await CommitAsync(Given.Changes(Given.Report("a", on: "2019"), Given.Report("d")) with
        {
            RetractReports = [new("b.paper", "mistaken")],
        });

        answer.Counts.ShouldBe(new ChangeCounts(1, 1, 1));
        answer.Events.ShouldBe(["a", "b", "d"]);
    }

    [Fact]
    public async Task Commit_ActorsAlone_CountsNoEvents()
    {
        await PutAsync(Given.Source("paper"), Given.Actor("kim"), Given.Report("a") with { Participants = [new("kim", "host")] });

        var answer = await CommitAsync(Given.Changes(Given.Actor("kim", "Kim Jong-un")));

        answer.Counts.ShouldBe(default);
        answer.Events.ShouldBeEmpty();
        (await FindAsync<Event>("a"))!.RecordedIn.ShouldBe(1);
    }

    [Fact]
    public async Task Commit_ReportMoved_TouchesBothEvents()
    {
        await PutAsync(Given.Source("paper"), Given.Report("a") with { Slug = "r" });

        var answer = await CommitAsync(Given.Changes(Given.Report("b") with { Slug = "r" }));

        answer.Counts.ShouldBe(new ChangeCounts(1, 0, 1));
        answer.Events.ShouldBe(["a", "b"]);
        (await EventsAsync()).ShouldBe("b");
    }

    [Fact]
    public async Task Commit_SourceRerated_ResolvesItsEventsAgain()
    {
        await PutAsync(Given.Source("good", Reliability.B), Given.Source("bad", Reliability.C),
            Given.Report("a", "good", "2019") with { Credibility = 2 }, Given.Report("a", "bad", "1919") with { Credibility = 2 });

        var answer = await CommitAsync(Given.Changes(Given.Source("bad", Reliability.A)));

        answer.Events.ShouldBe(["a"]);
        (await FindAsync<Event>("a"))!.When.Written.ShouldBe("1919");
        (await FindAsync<Event>("a", 1))!.When.Written.ShouldBe("2019");
    }

    [Fact]
    public async Task Commit_ClockGoesBack_RecordedAtStays()
    {
        await PutAsync(Given.Actor("kim"));
        var first = Clock.Now;
        Clock.Step(Duration.FromHours(-1));

        var answer = await CommitAsync(Given.Changes(Given.Actor("trump")));

        answer.Revision!.RecordedAt.ShouldBe(first);
    }

    [Fact]
    public async Task Commit_BetweenMilliseconds_IsRecordedAtTheNextOne()
    {
        var whole = Clock.Now;
        Clock.Step(Duration.FromNanoseconds(1));

        var answer = await CommitAsync(Given.Changes(Given.Actor("kim")));

        answer.Revision!.RecordedAt.ShouldBe(whole + Duration.FromMilliseconds(1));
        (await Store.FindRevisionAsync(1, Ct)).ShouldBe(answer.Revision);
        (await Store.FindRevisionAtAsync(whole, Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task Commit_ThenReopened_IsThere()
    {
        await PutAsync(Given.Source("paper"), Given.Report("a", on: "2019-06"));
        var before = await FindAsync<Event>("a");

        await ReopenAsync();

        EntityJson.AreSame((await FindAsync<Event>("a"))!, before!).ShouldBeTrue();
        (await PutAsync(Given.Report("b"))).ShouldBe(2);
    }
}
