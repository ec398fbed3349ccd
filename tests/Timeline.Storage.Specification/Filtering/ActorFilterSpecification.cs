using Timeline.Core;

namespace Timeline.Storage.Specification.Filtering;

/// <summary>Events by who took part.</summary>
public abstract class ActorFilterSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PutAsync(Given.Source("paper"), Given.Source("radio"), Given.Actor("kim"), Given.Actor("trump"), Given.Actor("moon"),
            With("both", "kim host", "trump guest"), With("kim-alone", "kim speaker"), With("nobody"), With("twice", "trump host", "trump guest"));
    }

    [Fact]
    public async Task Actors_AnyOf_OneSuffices() => (await FoundAsync(new(AnyOf: ["kim", "trump"]))).ShouldBe("both kim-alone twice");

    [Fact]
    public async Task Actors_AllOf_EachIsNeeded() => (await FoundAsync(new(AllOf: ["kim", "trump"]))).ShouldBe("both");

    [Fact]
    public async Task Actors_NoneOf_NoneMayBeThere() => (await FoundAsync(new(NoneOf: ["kim"]))).ShouldBe("nobody twice");

    [Fact]
    public async Task Actors_AllThree_AllMustHold() =>
        (await FoundAsync(new(AnyOf: ["kim", "moon"], AllOf: ["kim"], NoneOf: ["trump"]))).ShouldBe("kim-alone");

    [Fact]
    public async Task Actors_RolesAlone_AnyActorInOne()
    {
        (await FoundAsync(new(Roles: ["host"]))).ShouldBe("both twice");
        (await FoundAsync(new(Roles: ["host", "speaker"]))).ShouldBe("both kim-alone twice");
    }

    [Fact]
    public async Task Actors_AnyOfInRoles_InThatRole() => (await FoundAsync(new(AnyOf: ["kim"], Roles: ["host"]))).ShouldBe("both");

    [Fact]
    public async Task Actors_AllOfInRoles_EachInOneOfThem()
    {
        (await FoundAsync(new(AllOf: ["kim", "trump"], Roles: ["host"]))).ShouldBe("");
        (await FoundAsync(new(AllOf: ["kim", "trump"], Roles: ["host", "guest"]))).ShouldBe("both");
    }

    [Fact]
    public async Task Actors_NoneOfInRoles_OtherRolesAreAllowed() =>
        (await FoundAsync(new(NoneOf: ["kim"], Roles: ["host"]))).ShouldBe("kim-alone nobody twice");

    [Fact]
    public async Task Actors_EmptyLists_MatchNothingInAnyOfAndEverythingElsewhere()
    {
        (await FoundAsync(new(AnyOf: []))).ShouldBe("");
        (await FoundAsync(new(AllOf: []))).ShouldBe("both kim-alone nobody twice");
        (await FoundAsync(new(NoneOf: []))).ShouldBe("both kim-alone nobody twice");
        (await FoundAsync(new(Roles: []))).ShouldBe("");
        (await FoundAsync(new())).ShouldBe("both kim-alone nobody twice");
    }

    [Fact]
    public async Task Actors_EmptyRolesWithOthers_NarrowToNothing()
    {
        (await FoundAsync(new(AnyOf: ["kim"], Roles: []))).ShouldBe("");
        (await FoundAsync(new(AllOf: ["kim"], Roles: []))).ShouldBe("");
        (await FoundAsync(new(NoneOf: ["kim"], Roles: []))).ShouldBe("both kim-alone nobody twice");
        (await FoundAsync(new(AllOf: [], Roles: []))).ShouldBe("both kim-alone nobody twice");
    }

    [Fact]
    public async Task Actors_Unknown_MatchNothing()
    {
        (await FoundAsync(new(AnyOf: ["stranger", "kim"]))).ShouldBe("both kim-alone");
        (await FoundAsync(new(AllOf: ["stranger", "kim"]))).ShouldBe("");
        (await FoundAsync(new(NoneOf: ["stranger"]))).ShouldBe("both kim-alone nobody twice");
    }

    [Fact]
    public async Task Actors_NamedTwice_CountOnce() => (await FoundAsync(new(AllOf: ["kim", "kim"]))).ShouldBe("both kim-alone");

    [Fact]
    public async Task Actors_StatedByASecondReport_TakePart()
    {
        await PutAsync(Given.Report("nobody", "radio") with { Participants = [new("moon", "host")] });

        (await FoundAsync(new(AnyOf: ["moon"]))).ShouldBe("nobody");
    }

    [Fact]
    public async Task Actors_AsOfBefore_AreThoseOfThen()
    {
        await PutAsync(With("both", "moon host"));

        (await FoundAsync(new(AnyOf: ["kim"]))).ShouldBe("kim-alone");
        (await FoundAsync(new(AnyOf: ["kim"]), 1)).ShouldBe("both kim-alone");
        (await FoundAsync(new(AnyOf: ["moon"]), 1)).ShouldBe("");
        (await FoundAsync(new(NoneOf: ["moon"]), 1)).ShouldBe("both kim-alone nobody twice");
    }

    private static Report With(string @event, params string[] participants) =>
        Given.Report(@event) with { Participants = [.. participants.Select(p => p.Split(' ')).Select(p => new Participant(p[0], p[1]))] };

    private Task<string> FoundAsync(ActorFilter filter, int? asOf = null) => EventsAsync(new() { Actors = filter }, asOf);
}
