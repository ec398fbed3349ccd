using Timeline.Core;
using Timeline.Storage.Neo4j.Tests.Requests;
using Timeline.Storage.Neo4j.Tests.Servers;
using Timeline.Storage.Specification;

namespace Timeline.Storage.Neo4j.Tests.Plans;

/// <summary>Every statement that commits run, recorded, with its plan on the graph that they left and its plan on an empty one.</summary>
public sealed class RecordedCommits
{
    private const string Names = "MATCH (n) UNWIND labels(n) AS name RETURN DISTINCT name UNION MATCH ()-[r]->() RETURN DISTINCT type(r) AS name";
    private IReadOnlyList<PlannedStatement>? _plans;

    /// <summary>The labels and the types of relationships of the graph that the commits left.</summary>
    internal IReadOnlyList<string> Written { get; private set; } = [];

    /// <summary>The statements. The first caller has them recorded; where there is no server, that test is skipped.</summary>
    internal async Task<IReadOnlyList<PlannedStatement>> PlansAsync() => _plans ??= await RecordAsync();

    private async Task<IReadOnlyList<PlannedStatement>> RecordAsync()
    {
        var token = TestContext.Current.CancellationToken;
        var server = await Neo4jServer.FindAsync();
        await server.EmptyAsync();
        var log = new StatementLog();
        await using var session = await server.OpenAsync();
        await using var store = Neo4jTimelineStore.Over(async _ => log.Watch(await server.OpenAsync()), new SteppingClock(), "recorded");
        await store.FindRevisionAsync(null, token);
        log.Take();

        foreach (var changes in Commits())
        {
            (await store.CommitAsync(changes, token)).Repeated.ShouldBeFalse();
            (await store.CommitAsync(changes, token)).Repeated.ShouldBeTrue();
        }

        var statements = log.Take().DistinctBy(s => s.Text).ToArray();
        Written = await session.ReadAsync(new(Names), row => row.Text(0)!, token);
        var plans = new List<PlannedStatement>(await PlanAsync(server, session, statements));
        await server.EmptyAsync();
        return [.. plans, .. await PlanAsync(server, session, statements)];
    }

    private static async Task<IEnumerable<PlannedStatement>> PlanAsync(Neo4jServer server, HttpCypherSession session, IEnumerable<CypherStatement> statements)
    {
        // Else the plan is that of the graph as it was when the statement was first run.
        await session.RunAsync(new("CALL db.clearQueryCaches()"), AccessMode.Write, TestContext.Current.CancellationToken).DrainAsync(TestContext.Current.CancellationToken);
        var plans = new List<PlannedStatement>();
        foreach (var statement in statements)
        {
            plans.Add(new(statement.Text, await Plan.OfAsync(server, statement)));
        }

        return plans;
    }

    // Adds, changes and retracts all that can be; the third brings back what the second retracted.
    private static IEnumerable<ChangeSet> Commits()
    {
        yield return Given.Changes(
            Given.Actor("kim"), Given.Actor("moon"), Given.Place("asia"), Given.Place("korea", "asia"), Given.Place("seoul", "korea"),
            Given.Source("paper"), Given.Source("agency"),
            Told("summit", "paper", [.. Enum.GetValues<LinkType>()]), Told("meeting", "paper"), Told("talks", "paper"));
        yield return Given.Changes(
            Given.Actor("kim", "Kim"), Given.Place("seoul", "asia"), Given.Source("paper", Reliability.B), Told("summit", "agency", LinkType.SameAs)) with
        {
            RetractReports = [new("talks.paper", "mistaken")],
            ExpectedRevision = 1,
        };
        yield return Given.Changes(Told("talks", "paper"), Told("meeting", "agency")) with { RetractReports = [new("meeting.paper", "mistaken")] };
        yield return Given.Retraction("talks.paper");
    }

    private static Report Told(string @event, string source, params LinkType[] links) => Given.Report(@event, source, "2019") with
    {
        Participants = [new("kim", "host"), new("moon", "guest")],
        Places = ["seoul"],
        Links = [.. links.Select(type => new ReportLink(type, "meeting"))],
    };
}

/// <summary>A statement and how the server would run it.</summary>
internal sealed record PlannedStatement(string Text, Plan Plan)
{
    public override string ToString() => $"{Text}\n{Plan}";
}
