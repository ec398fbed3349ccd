using Timeline.Storage.Specification;

namespace Timeline.Core.Tests.Revisions;

public sealed class ReferenceRulesTests
{
    private readonly Holdings _store = new();

    [Fact]
    public async Task Plan_UnknownReferences_AreNamedEach() =>
        (await _store.ProblemsAsync(Given.Changes(Given.Actor("kim"), Given.Report("a", "nobody") with
        {
            Participants = [new("kim", "host"), new("stranger", "host")],
            Places = ["nowhere"],
            Links = [new(LinkType.Follows, "never")],
        }))).ShouldBe("reports/0/source: NotFound, reports/0/participants/1/actor: NotFound, reports/0/places/0: NotFound, reports/0/links/0/to: NotFound");

    [Fact]
    public async Task Plan_LinkToAnEventOfTheSameChangeSet_IsKnown()
    {
        var plan = await _store.PlanAsync(Given.Changes(Given.Source("paper"), Given.Report("b"),
            Given.Report("a") with { Links = [new(LinkType.Follows, "b")] }));

        plan.Counts.Added.ShouldBe(2);
    }

    [Fact]
    public async Task Plan_LinkToARetractedEvent_IsNotFound()
    {
        await _store.CommitAsync(Given.Changes(Given.Source("paper"), Given.Report("b")));
        await _store.CommitAsync(Given.Retraction("b.paper"));

        (await _store.ProblemsAsync(Given.Changes(Given.Report("a") with { Links = [new(LinkType.Follows, "b")] })))
            .ShouldBe("reports/0/links/0/to: NotFound");
    }

    [Fact]
    public async Task Plan_RetractionOfUnknownReport_IsNotFound() =>
        (await _store.ProblemsAsync(Given.Retraction("a.paper"))).ShouldBe("retractReports/0/report: NotFound");

    [Fact]
    public async Task Plan_PlaceWithinUnknown_IsNotFound() =>
        (await _store.ProblemsAsync(Given.Changes(Given.Place("hanoi", "vietnam")))).ShouldBe("places/0/within: NotFound");

    [Fact]
    public async Task Plan_PlaceWithinItself_IsRefused() =>
        (await _store.ProblemsAsync(Given.Changes(Given.Place("hanoi", "hanoi")))).ShouldBe("places/0/within: BadArgument");

    [Fact]
    public async Task Plan_PlacesInACircleOfOneChangeSet_AreRefused() =>
        (await _store.ProblemsAsync(Given.Changes(Given.Place("a", "c"), Given.Place("b", "a"), Given.Place("c", "b"))))
            .ShouldBe("places/0/within: BadArgument, places/1/within: BadArgument, places/2/within: BadArgument");

    [Fact]
    public async Task Plan_PlacesInACircleThroughTheStore_AreRefused()
    {
        await _store.CommitAsync(Given.Changes(Given.Place("a"), Given.Place("b", "a"), Given.Place("c", "b")));

        (await _store.ProblemsAsync(Given.Changes(Given.Place("a", "c")))).ShouldBe("places/0/within: BadArgument");
    }

    [Fact]
    public async Task Plan_CircleBrokenInTheSameChangeSet_IsPlanned()
    {
        await _store.CommitAsync(Given.Changes(Given.Place("a"), Given.Place("b", "a")));

        (await _store.PlanAsync(Given.Changes(Given.Place("a", "b"), Given.Place("b")))).Places.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Plan_TouchedSinceExpectedRevision_IsAConflictForEach()
    {
        // The report stands for itself and for its event.
        Entity[] entities = [Given.Actor("x"), Given.Place("x"), Given.Source("x"), Given.Report("x", "x")];
        await _store.CommitAsync(Given.Changes(entities));

        (await _store.ProblemsAsync(Given.Changes(entities) with { ExpectedRevision = 0 }))
            .ShouldBe(string.Join(", ", Enumerable.Repeat("expectedRevision: Conflict", 5)));
    }

    [Fact]
    public async Task Plan_NothingTouchedSinceExpectedRevision_IsPlanned()
    {
        await _store.CommitAsync(Given.Changes(Given.Actor("kim")));
        await _store.CommitAsync(Given.Changes(Given.Place("kim")));

        (await _store.PlanAsync(Given.Changes(Given.Actor("kim", "Kim")) with { ExpectedRevision = 1 })).Actors.ShouldHaveSingleItem();
    }
}
