using Timeline.Core;

namespace Timeline.Storage.Specification.Filtering;

/// <summary>Events by who reports them and how well: one report must meet all of it.</summary>
public abstract class ReportFilterSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PutAsync(Given.Source("best", Reliability.A), Given.Source("poor", Reliability.D), Given.Source("unknown"),
            From("e1", "best", 2), From("e2", "poor", 1), From("e3", "unknown", 1), From("e4", "best", 6), From("e5", "best", 5), From("e5", "poor", 1),
            From("e6", "unknown", 6));
    }

    [Fact]
    public async Task Reports_Sources_AreAnyOf()
    {
        (await FoundAsync(new(["poor"]))).ShouldBe("e2 e5");
        (await FoundAsync(new(["poor", "unknown"]))).ShouldBe("e2 e3 e5 e6");
        (await FoundAsync(new([]))).ShouldBe("");
        (await FoundAsync(new(["nobody"]))).ShouldBe("");
    }

    [Theory]
    [InlineData(Reliability.A, "e1 e4 e5")]
    [InlineData(Reliability.C, "e1 e4 e5")]
    [InlineData(Reliability.D, "e1 e2 e4 e5")]
    [InlineData(Reliability.F, "e1 e2 e4 e5")]
    public async Task Reports_MinReliability_IsMetByThatLetterOrBetterNeverByF(Reliability least, string expected) =>
        (await FoundAsync(new(MinReliability: least))).ShouldBe(expected);

    [Theory]
    [InlineData(1, "e2 e3 e5")]
    [InlineData(2, "e1 e2 e3 e5")]
    [InlineData(5, "e1 e2 e3 e5")]
    [InlineData(6, "e1 e2 e3 e5")]
    public async Task Reports_MinCredibility_IsMetByThatNumberOrLowerNeverBy6(int least, string expected) =>
        (await FoundAsync(new(MinCredibility: least))).ShouldBe(expected);

    [Fact]
    public async Task Reports_AllConditions_AreMetByOneReportTogether()
    {
        (await FoundAsync(new(MinReliability: Reliability.A, MinCredibility: 2))).ShouldBe("e1");
        (await FoundAsync(new(["best"], MinCredibility: 1))).ShouldBe("");
        (await FoundAsync(new(["poor"], Reliability.D, 1))).ShouldBe("e2 e5");
        (await FoundAsync(new(["unknown"], Reliability.F))).ShouldBe("");
    }

    [Fact]
    public async Task Reports_NoCondition_IsMetByEveryEvent() => (await FoundAsync(new())).ShouldBe("e1 e2 e3 e4 e5 e6");

    [Fact]
    public async Task Reports_SourceRerated_GoByTheRatingOfThen()
    {
        await PutAsync(Given.Source("unknown", Reliability.B));

        (await FoundAsync(new(["unknown"], Reliability.C), 2)).ShouldBe("e3 e6");
        (await FoundAsync(new(["unknown"], Reliability.C), 1)).ShouldBe("");
    }

    [Fact]
    public async Task Reports_Retracted_NoLongerMeetIt()
    {
        await RetractAsync("e5.poor");

        (await FoundAsync(new(["poor"]), 2)).ShouldBe("e2");
        (await FoundAsync(new(["poor"]), 1)).ShouldBe("e2 e5");
    }

    private static Report From(string @event, string source, int credibility) => Given.Report(@event, source) with { Credibility = credibility };

    private Task<string> FoundAsync(ReportFilter filter, int? asOf = null) => EventsAsync(new() { Reports = filter }, asOf);
}
