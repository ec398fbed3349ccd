using Timeline.Core;

namespace Timeline.Storage.Specification.Finding;

/// <summary>What was retracted stays readable by slug and in history, and shows nowhere else; before, nothing of it shows.</summary>
public abstract class RetractionSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PutAsync(Given.Source("paper"), Given.Source("radio"), Given.Actor("kim"), Given.Report("kept"),
            Given.Report("a", on: "2019") with { Kind = "summit", Tags = ["t"], Participants = [new("kim", "host")], Links = [new(LinkType.Follows, "kept")] });
        await RetractAsync("a.paper");
    }

    [Fact]
    public async Task Find_RetractedEvent_IsAsItLastHeld()
    {
        var found = await FindAsync<Event>("a");

        found!.RetractedIn.ShouldBe(2);
        found.RecordedIn.ShouldBe(1);
        found.When.Written.ShouldBe("2019");
    }

    [Fact]
    public async Task Find_RetractedReport_IsAsItLastHeld()
    {
        var found = await FindAsync<Report>("a.paper");

        found!.RetractedIn.ShouldBe(2);
        found.RecordedIn.ShouldBe(1);
    }

    [Fact]
    public async Task Find_AsOfBefore_ShowsNothingOfIt()
    {
        (await FindAsync<Event>("a", 1))!.RetractedIn.ShouldBeNull();
        (await FindAsync<Report>("a.paper", 1))!.RetractedIn.ShouldBeNull();
    }

    [Fact]
    public async Task Events_AfterIt_LeaveItOut() => (await EventsAsync()).ShouldBe("kept");

    [Fact]
    public async Task Events_AsOfBefore_HaveIt() => (await EventsAsync(asOf: 1)).ShouldBe("a kept");

    [Fact]
    public async Task Events_FilterThatItMet_LeavesItOut()
    {
        (await EventsAsync(new() { Ids = ["a"] })).ShouldBe("");
        (await EventsAsync(new() { Tags = ["t"] })).ShouldBe("");
        (await EventsAsync(new() { Kinds = ["summit"] })).ShouldBe("");
        (await EventsAsync(new() { Actors = new(AnyOf: ["kim"]) })).ShouldBe("");
        (await EventsAsync(new() { When = new(Dated: true) })).ShouldBe("");
        (await EventsAsync(new() { Not = new() { Ids = ["kept"] } })).ShouldBe("");
    }

    [Fact]
    public async Task Reports_OfTheSource_LeaveItOut() => (await ListAsync(new ReportQuery(2, "paper"))).ShouldBe("kept.paper");

    [Fact]
    public async Task Kinds_AfterIt_LeaveItOut() =>
        (await Store.EventKindsAsync(2, Ct)).ShouldBe([new KindCount(EventKinds.Unclassified, 1)]);

    [Fact]
    public async Task LinkingTo_AfterIt_LeavesItOut()
    {
        (await Store.LinkingToAsync(["kept"], 2, Ct)).ShouldBeEmpty();
        (await Store.LinkingToAsync(["kept"], 1, Ct)).ShouldHaveSingleItem().Slug.ShouldBe("a");
    }

    [Fact]
    public async Task Retract_OneOfTwoReports_KeepsTheEvent()
    {
        await PutAsync(Given.Report("kept", "radio", "2018"));

        var answer = await CommitAsync(Given.Retraction("kept.paper"));

        answer.Counts.ShouldBe(new ChangeCounts(0, 1, 0));
        (await FindAsync<Event>("kept"))!.Reports.ShouldHaveSingleItem().Slug.ShouldBe("kept.radio");
    }

    [Fact]
    public async Task Put_RetractedReportAgain_IsAddedAndHolds()
    {
        var answer = await CommitAsync(Given.Changes(Given.Report("a", on: "2020")));

        answer.Counts.ShouldBe(new ChangeCounts(1, 0, 0));
        (await FindAsync<Event>("a"))!.RetractedIn.ShouldBeNull();
        (await FindAsync<Event>("a"))!.When.Written.ShouldBe("2020");
        (await FindAsync<Event>("a", 2))!.RetractedIn.ShouldBe(2);
        (await EventsAsync()).ShouldBe("a kept");
        (await EventsAsync(asOf: 2)).ShouldBe("kept");
    }

    [Fact]
    public async Task Put_RetractedReportAgainUnchanged_IsANewVersion()
    {
        await PutAsync(Given.Report("a", on: "2019") with { Kind = "summit", Tags = ["t"] });

        (await FindAsync<Report>("a.paper"))!.RecordedIn.ShouldBe(3);
        (await FindAsync<Event>("a"))!.RecordedIn.ShouldBe(3);
    }
}
