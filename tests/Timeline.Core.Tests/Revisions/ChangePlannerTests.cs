using Timeline.Storage.Specification;

namespace Timeline.Core.Tests.Revisions;

public sealed class ChangePlannerTests
{
    private readonly Holdings _store = new();

    [Fact]
    public async Task Plan_UnchangedPut_WritesNothing()
    {
        Entity[] entities = [Given.Source("paper"), Given.Actor("kim"), Given.Place("hanoi"), Given.Report("a", on: "2019")];
        await _store.CommitAsync(Given.Changes(entities));

        var plan = await _store.PlanAsync(Given.Changes(entities));

        plan.IsEmpty.ShouldBeTrue();
        plan.Events.ShouldBeEmpty();
        plan.TouchedEvents.ShouldBeEmpty();
        plan.Counts.ShouldBe(default);
    }

    [Fact]
    public async Task Plan_Empty_WritesNothing() => (await _store.PlanAsync(Given.Changes())).IsEmpty.ShouldBeTrue();

    [Fact]
    public async Task Plan_OneOfTwoChanged_WritesThatOne()
    {
        await _store.CommitAsync(Given.Changes(Given.Actor("kim"), Given.Actor("trump")));

        var plan = await _store.PlanAsync(Given.Changes(Given.Actor("kim"), Given.Actor("trump", "Donald Trump")));

        plan.Actors.ShouldHaveSingleItem().Slug.ShouldBe("trump");
        plan.Actors[0].RecordedIn.ShouldBe(2);
    }

    [Fact]
    public async Task Plan_ReportWithNothingNewForTheEvent_StillWritesTheEventThatNamesIt()
    {
        await _store.CommitAsync(Given.Changes(Given.Source("paper"), Given.Source("radio"), Given.Report("a")));

        var plan = await _store.PlanAsync(Given.Changes(Given.Report("a", "radio")));

        plan.Events.ShouldHaveSingleItem().Reports.Select(r => r.Slug).ShouldBe(["a.paper", "a.radio"], ignoreOrder: true);
        plan.Counts.ShouldBe(new ChangeCounts(0, 1, 0));
    }

    [Fact]
    public async Task Plan_QuoteChangedAlone_WritesTheReportAndNotTheEvent()
    {
        await _store.CommitAsync(Given.Changes(Given.Source("paper"), Given.Report("a", on: "2019")));

        var plan = await _store.PlanAsync(Given.Changes(Given.Report("a", on: "2019") with { Quotes = [new("in 2019")] }));

        plan.Reports.ShouldHaveSingleItem();
        plan.Events.ShouldBeEmpty();
        plan.IsEmpty.ShouldBeFalse();
    }

    [Fact]
    public async Task Plan_MovedReport_TouchesBothEvents()
    {
        await _store.CommitAsync(Given.Changes(Given.Source("paper"), Given.Source("radio"), Given.Report("a") with { Slug = "r" }, Given.Report("a", "radio")));

        var plan = await _store.PlanAsync(Given.Changes(Given.Report("b") with { Slug = "r" }));

        plan.TouchedEvents.ShouldBe(["a", "b"]);
        plan.Events.Single(e => e.Slug == "a").Reports.ShouldHaveSingleItem().Slug.ShouldBe("a.radio");
        plan.Events.Single(e => e.Slug == "b").Reports.ShouldHaveSingleItem().Slug.ShouldBe("r");
        plan.Counts.ShouldBe(new ChangeCounts(1, 1, 0));
    }

    [Fact]
    public async Task Plan_LastReportRetracted_RetractsTheEvent()
    {
        await _store.CommitAsync(Given.Changes(Given.Source("paper"), Given.Report("a")));

        var plan = await _store.PlanAsync(Given.Retraction("a.paper"));

        plan.RetractedReports.ShouldHaveSingleItem().Report.ShouldBe("a.paper");
        plan.RetractedEvents.ShouldBe(["a"]);
        plan.Counts.ShouldBe(new ChangeCounts(0, 0, 1));
    }

    [Fact]
    public async Task Plan_LastReportReplacedByAnother_KeepsTheEvent()
    {
        await _store.CommitAsync(Given.Changes(Given.Source("paper"), Given.Source("radio"), Given.Report("a")));

        var plan = await _store.PlanAsync(Given.Changes(Given.Report("a", "radio")) with { RetractReports = [new("a.paper", "mistaken")] });

        plan.RetractedEvents.ShouldBeEmpty();
        plan.Counts.ShouldBe(new ChangeCounts(0, 1, 0));
    }

    [Fact]
    public async Task Plan_RetractedReportPutBack_AddsTheEventAgain()
    {
        var put = Given.Changes(Given.Source("paper"), Given.Report("a", on: "2019"));
        var first = await _store.CommitAsync(put);
        await _store.CommitAsync(Given.Retraction("a.paper"));

        var plan = await _store.PlanAsync(put);

        plan.Counts.ShouldBe(new ChangeCounts(1, 0, 0));
        EntityJson.AreSame(plan.Events[0], first.Events[0]).ShouldBeTrue();
    }

    [Fact]
    public async Task Plan_SourceRerated_ResolvesItsEventsAgain()
    {
        await _store.CommitAsync(Given.Changes(Given.Source("good", Reliability.B), Given.Source("bad", Reliability.E),
            Given.Report("a", "good", "2019"), Given.Report("a", "bad", "1919"), Given.Report("b", "good")));

        var plan = await _store.PlanAsync(Given.Changes(Given.Source("bad", Reliability.A)));

        var resolved = plan.Events.ShouldHaveSingleItem();
        resolved.When.Written.ShouldBe("1919");
        resolved.Reports[0].ShouldBe(new RankedReport("a.bad", "bad", Reliability.A, 6));
    }

    [Fact]
    public async Task Plan_SourceRenamed_WritesNoEvent()
    {
        await _store.CommitAsync(Given.Changes(Given.Source("paper"), Given.Report("a")));

        (await _store.PlanAsync(Given.Changes(Given.Source("paper", Reliability.F, "The Paper")))).TouchedEvents.ShouldBeEmpty();
    }

    [Fact]
    public async Task Plan_ReratedSourceAndItsReportInOneChangeSet_UsesTheNewRating()
    {
        await _store.CommitAsync(Given.Changes(Given.Source("paper", Reliability.E), Given.Report("a")));

        var plan = await _store.PlanAsync(Given.Changes(Given.Source("paper", Reliability.B), Given.Report("a", on: "2019")));

        plan.Events.ShouldHaveSingleItem().Reports[0].Reliability.ShouldBe(Reliability.B);
    }

    [Fact]
    public async Task Plan_AnyOrderOfReports_PlansTheSameEvents()
    {
        Report[] reports = [Given.Report("b"), Given.Report("a"), Given.Report("a", "radio")];
        await _store.CommitAsync(Given.Changes(Given.Source("paper"), Given.Source("radio")));

        var forward = await _store.PlanAsync(Given.Changes(reports));
        var backward = await _store.PlanAsync(Given.Changes([.. reports.Reverse()]));

        forward.Events.Select(EntityJson.Write).ShouldBe(backward.Events.Select(EntityJson.Write));
    }
}
