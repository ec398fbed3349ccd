using Timeline.Edtf;
using Timeline.Storage.Specification;

namespace Timeline.Core.Tests.Events;

public sealed class EventResolverTests
{
    [Fact]
    public void Resolve_EqualRatings_NarrowerExtentWins() =>
        Resolve(Given.Report("e", "a", "2019"), Given.Report("e", "b", "2019-06-30"), Given.Report("e", "c", "2019-06")).When.Written.ShouldBe("2019-06-30");

    [Fact]
    public void Resolve_BetterCredibilityWithWiderExtent_Wins() =>
        Resolve(Given.Report("e", "a", "2019") with { Credibility = 2 }, Given.Report("e", "b", "2019-06-30")).When.Written.ShouldBe("2019");

    [Fact]
    public void Resolve_SameExtent_LaterRevisionWins() =>
        Resolve(Kind("a", "old") with { RecordedIn = 1 }, Kind("b", "new") with { RecordedIn = 2 }).Kind.ShouldBe("new");

    [Fact]
    public void Resolve_AllEqual_FirstSlugWins() => Resolve(Kind("b", "second"), Kind("a", "first")).Kind.ShouldBe("first");

    [Fact]
    public void Resolve_NoExtent_RanksLastAmongEquals() =>
        Resolve(Kind("a", "without"), Kind("b", "with") with { When = new("../2019") }).Kind.ShouldBe("with");

    [Fact]
    public void Resolve_NothingStated_IsAbsentOrDefault()
    {
        var resolved = Resolve(Given.Report("e", "a"));

        resolved.Kind.ShouldBe(EventKinds.Unclassified);
        resolved.When.ShouldBe(Extent.Undated);
        resolved.Titles.ShouldBeEmpty();
        resolved.Descriptions.ShouldBeEmpty();
        resolved.Participants.ShouldBeEmpty();
        resolved.Places.ShouldBeEmpty();
        resolved.Tags.ShouldBeEmpty();
        resolved.Links.ShouldBeEmpty();
    }

    [Fact]
    public void Resolve_KindFromOneReportDateFromAnother_ReadsTheDateAsTheKindHasIt()
    {
        var resolved = Resolve(Given.Report("e", "a", "1985"), Kind("b", "state/war"));

        resolved.When.Reading.ShouldBe(Reading.Throughout);
    }

    [Fact]
    public void Resolve_NoReports_Throws() => Should.Throw<ArgumentOutOfRangeException>(() => Resolve());

    private static Report Kind(string source, string kind) => Given.Report("e", source) with { Kind = kind };

    private static Event Resolve(params Report[] reports) => EventResolver.Resolve("e", reports, _ => Reliability.C);
}
