using Timeline.Core;

namespace Timeline.Storage.Neo4j.Tests.Plans;

/// <summary>Every statement of a commit finds what it names by an index, and gathers all of its rows at once only where that is known and harmless.</summary>
public sealed class WritePlanTests(RecordedCommits commits) : IClassFixture<RecordedCommits>
{
    // An Eager takes all rows in before it gives one on: as many as one statement is given, a thousand at most.
    private static readonly Allowance[] Eagers =
    [
        new("SET p:Past", "What is found loses the label that it is found by."),
        new("SET p:Retracted", "What is found loses the label that it is found by."),
        new("SET e = ", "The versions that are ended and the new ones have the same label."),
        new("PAST_WITHIN", "The relationships found are ended and copied."),
        new("(p:Ended)", "What is found loses the label that it is found by, and relationships found are deleted: those of one commit."),
    ];

    private static readonly Allowance[] Scans =
    [
        new("(p:Ended)", "The nodes that a commit marked, and no others."),
    ];

    [Fact]
    public async Task Commits_Recorded_WriteAllThatAGraphHas()
    {
        await commits.PlansAsync();

        commits.Written.Order().ShouldBe(
            ((string[])
            [
                .. Enum.GetNames<EntityType>().SelectMany(type => (string[])[type, $"{type}Version"]),
                "PastEvent", "PastReport", "RetractedEvent", "RetractedReport", "Timeline", "Revision", "CommitKey",
                "INVOLVES", "PAST_INVOLVES", "AT", "PAST_AT", "WITHIN", "PAST_WITHIN", "ABOUT", "FROM", "PAST_FROM", "PAST_SOURCE", "PAST_LINK",
                .. Enum.GetValues<LinkType>().Select(type => type.ToName()),
            ]).Order());
    }

    [Fact]
    public async Task Commit_EveryStatement_EntersTheGraphByAnIndex()
    {
        // A slug that is compared in a filter was not looked up.
        var scanning = Statements(o => o.Operator.EndsWith("Scan", StringComparison.Ordinal)
            || (o.Operator == "Filter" && (o.Details.Contains(".slug = ", StringComparison.Ordinal) || o.Details.Contains(".slug] = ", StringComparison.Ordinal))));

        await CheckAsync(scanning, Scans);
    }

    [Fact]
    public async Task Commit_EveryStatement_GathersItsRowsOnlyWhereAllowed() => await CheckAsync(Statements(o => o.Operator == "Eager"), Eagers);

    // Two look-ups side by side are one, which multiplies nothing where each gives one node.
    [Fact]
    public async Task Commit_EveryStatement_MultipliesOnlySingleNodes() =>
        await CheckAsync(Statements(o => o.Operator == "CartesianProduct" && !o.Sources.All(s => s.IsOneNode)), []);

    private async Task<IReadOnlyList<PlannedStatement>> Statements(Func<Plan, bool> has) =>
        [.. (await commits.PlansAsync()).Where(s => s.Plan.SelfAndSources().Any(has))];

    private static async Task CheckAsync(Task<IReadOnlyList<PlannedStatement>> found, Allowance[] allowances)
    {
        var statements = await found;
        string.Join("\n\n", statements.Where(s => !allowances.Any(a => s.Text.Contains(a.Part)))).ShouldBeEmpty();
        allowances.Where(a => !statements.Any(s => s.Text.Contains(a.Part))).ShouldBeEmpty("No longer needed: take it out.");
    }

    /// <summary>Where something is allowed: in statements with this part, for this reason.</summary>
    private sealed record Allowance(string Part, string Reason);
}
