using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Specification.Filtering;

/// <summary>Events by their time: each predicate, possible and certain.</summary>
public abstract class TimeFilterSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    private const string All = "before day early late month since undated until year";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PutAsync(Given.Source("paper"), Given.Report("undated"), Given.Report("before", on: "2017-05"), Given.Report("day", on: "2018-06-12"),
            Given.Report("month", on: "2018-06"), Given.Report("year", on: "2018"), Given.Report("early", on: "2018-05-20/2018-06-10") with { Kind = "state" },
            Given.Report("late", on: "2018-06-30/2018-07-02") with { Kind = "state" }, Given.Report("since", on: "2018-06-12/..") with { Kind = "state" },
            Given.Report("until", on: "../2018-06-12") with { Kind = "state" });
    }

    [Theory]
    [InlineData(TemporalPredicate.Intersects, Match.Possible, "day early late month since until year")]
    [InlineData(TemporalPredicate.Intersects, Match.Certain, "day early late month since until")]
    [InlineData(TemporalPredicate.Within, Match.Possible, "day month year")]
    [InlineData(TemporalPredicate.Within, Match.Certain, "day month")]
    [InlineData(TemporalPredicate.Contains, Match.Possible, "month year")]
    [InlineData(TemporalPredicate.Contains, Match.Certain, "")]
    [InlineData(TemporalPredicate.Before, Match.Possible, "before year")]
    [InlineData(TemporalPredicate.Before, Match.Certain, "before")]
    [InlineData(TemporalPredicate.After, Match.Possible, "year")]
    [InlineData(TemporalPredicate.After, Match.Certain, "")]
    public async Task When_AMonth_FindsByThePredicate(TemporalPredicate predicate, Match match, string expected) =>
        (await FoundAsync(new(Given.Window("2018-06"), predicate, match))).ShouldBe(expected);

    [Theory]
    [InlineData(TemporalPredicate.Contains, Match.Certain, "2018-06-05", "early until")]
    [InlineData(TemporalPredicate.Before, Match.Certain, "2018-06-13", "before day early until")]
    [InlineData(TemporalPredicate.After, Match.Certain, "2018-06-11", "day late since")]
    [InlineData(TemporalPredicate.Within, Match.Certain, "2018-06-12", "day")]
    [InlineData(TemporalPredicate.Within, Match.Possible, "2018-06-12", "day month year")]
    public async Task When_ADay_FindsByThePredicate(TemporalPredicate predicate, Match match, string day, string expected) =>
        (await FoundAsync(new(Given.Window(day), predicate, match))).ShouldBe(expected);

    [Theory]
    [InlineData(TemporalPredicate.Intersects, Match.Certain, "day early late month since until")]
    [InlineData(TemporalPredicate.Within, Match.Certain, "day late month since")]
    [InlineData(TemporalPredicate.Contains, Match.Certain, "")]
    [InlineData(TemporalPredicate.Before, Match.Certain, "before")]
    [InlineData(TemporalPredicate.After, Match.Possible, "")]
    public async Task When_SinceADay_NothingIsAfterIt(TemporalPredicate predicate, Match match, string expected) =>
        (await FoundAsync(new(Given.Window("2018-06-01/.."), predicate, match))).ShouldBe(expected);

    [Theory]
    [InlineData(TemporalPredicate.Within, Match.Certain, "before day early until")]
    [InlineData(TemporalPredicate.Before, Match.Possible, "")]
    [InlineData(TemporalPredicate.After, Match.Possible, "day late month since year")]
    public async Task When_UntilADay_NothingIsBeforeIt(TemporalPredicate predicate, Match match, string expected)
    {
        var window = new TimeWindow(Bounds.NegativeInfinity, Given.Window(predicate == TemporalPredicate.After ? "2018-06-11" : "2018-06-12").End);

        (await FoundAsync(new(window, predicate, match))).ShouldBe(expected);
    }

    [Fact]
    public async Task When_AllOfTime_FindsEveryDatedEvent()
    {
        var all = new TimeWindow(Bounds.NegativeInfinity, Bounds.PositiveInfinity);

        (await FoundAsync(new(all))).ShouldBe(All.Replace(" undated", "", StringComparison.Ordinal));
        (await FoundAsync(new(all, TemporalPredicate.Within, Match.Certain))).ShouldBe(All.Replace(" undated", "", StringComparison.Ordinal));
        (await FoundAsync(new(all, TemporalPredicate.Contains))).ShouldBe("");
    }

    [Fact]
    public async Task When_Dated_FindsThoseWithADateOrThoseWithout()
    {
        (await FoundAsync(new(Dated: true))).ShouldBe(All.Replace(" undated", "", StringComparison.Ordinal));
        (await FoundAsync(new(Dated: false))).ShouldBe("undated");
        (await FoundAsync(new())).ShouldBe(All);
        (await FoundAsync(new(Given.Window("2018-06-12"), Dated: false))).ShouldBe("");
    }

    [Fact]
    public async Task When_WindowTouchesOnly_DoesNotIntersect()
    {
        var day = Given.Window("2018-06-12");

        (await FoundAsync(new(new(day.End, day.End + 1), Match: Match.Certain))).ShouldBe("since");
        (await FoundAsync(new(new(day.Start - 1, day.Start), Match: Match.Certain))).ShouldBe("until");
    }

    [Fact]
    public async Task When_NotInWindow_HasTheUndated() =>
        (await EventsAsync(new() { Not = new() { When = new(Given.Window("2018")) } })).ShouldBe("before undated");

    [Fact]
    public async Task When_AsOfBefore_GoesByTheDateOfThen()
    {
        await PutAsync(Given.Report("day", on: "2025"), Given.Report("undated", on: "2018-06-12"));
        var filter = new EventFilter { When = new(Given.Window("2018-06-12"), TemporalPredicate.Within, Match.Certain) };

        (await EventsAsync(filter)).ShouldBe("undated");
        (await EventsAsync(filter, 1)).ShouldBe("day");
    }

    [Theory]
    [InlineData("1700", TemporalPredicate.Intersects, Match.Possible, "")]
    [InlineData("1700", TemporalPredicate.Within, Match.Possible, "")]
    [InlineData("1700", TemporalPredicate.Contains, Match.Possible, "")]
    [InlineData("1700", TemporalPredicate.Before, Match.Possible, "either")]
    [InlineData("1700", TemporalPredicate.After, Match.Possible, "christmas either")]
    [InlineData("1700", TemporalPredicate.Before, Match.Certain, "")]
    [InlineData("1667", TemporalPredicate.Within, Match.Possible, "either")]
    [InlineData("1667", TemporalPredicate.Within, Match.Certain, "")]
    [InlineData("1667-03", TemporalPredicate.Contains, Match.Possible, "either")]
    [InlineData("1667/1760", TemporalPredicate.Within, Match.Certain, "either")]
    [InlineData("1668/1760-11", TemporalPredicate.Intersects, Match.Possible, "")]
    [InlineData("1845", TemporalPredicate.Intersects, Match.Possible, "christmas")]
    [InlineData("1845-12-24", TemporalPredicate.Intersects, Match.Possible, "")]
    [InlineData("1845-12-25", TemporalPredicate.Contains, Match.Possible, "christmas")]
    [InlineData("1845-12-24/1845-12-25", TemporalPredicate.Contains, Match.Possible, "")]
    public async Task When_OneOfSeveralDates_IsNotFoundInTheGaps(string span, TemporalPredicate predicate, Match match, string expected)
    {
        await PutAsync(Given.Report("either", on: "[1667,1760-12]"), Given.Report("christmas", on: "184X-12-25"));
        var old = new TemporalFilter(new(Bounds.NegativeInfinity, Given.Window("1900").Start), TemporalPredicate.Within, Match.Certain);

        var found = await EventsAsync(new() { When = new(Given.Window(span), predicate, match), And = [new() { When = old }], Not = new() { Ids = ["until"] } });

        string.Join(' ', found.Split(' ').Order(StringComparer.Ordinal)).ShouldBe(expected);
    }

    [Fact]
    public async Task When_NotInTheGapOfSeveralDates_IsFound()
    {
        await PutAsync(Given.Report("either", on: "[1667,1760-12]"), Given.Report("one", on: "1700"));
        var filter = new EventFilter { Ids = ["either", "one"], Not = new() { When = new(Given.Window("1700")) } };

        (await EventsAsync(filter)).ShouldBe("either");
    }

    private async Task<string> FoundAsync(TemporalFilter when) =>
        string.Join(' ', (await EventsAsync(new() { When = when })).Split(' ').Order(StringComparer.Ordinal));
}
