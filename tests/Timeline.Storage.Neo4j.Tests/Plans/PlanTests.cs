using NodaTime;
using Timeline.Core;
using Timeline.Storage.Neo4j.Tests.Servers;

namespace Timeline.Storage.Neo4j.Tests.Plans;

/// <summary>Every statement enters the graph by an index, and a page of events walks one in the order shown.</summary>
public sealed class PlanTests : IAsyncLifetime
{
    private static readonly TimeWindow Window = new(1_000_000, 2_000_000);

    public static TheoryData<string, EventOrder> Pages
    {
        get
        {
            var pages = new TheoryData<string, EventOrder>();
            foreach (var order in Enum.GetValues<EventOrder>())
            {
                foreach (var filter in Filters.Keys)
                {
                    pages.Add(filter, order);
                }
            }

            return pages;
        }
    }

    private static Dictionary<string, EventFilter?> Filters { get; } = new()
    {
        ["none"] = null,
        ["window"] = new() { When = new(Window) },
        ["before"] = new() { When = new(Window, TemporalPredicate.Before, Match.Certain) },
        ["undated"] = new() { When = new(Dated: false) },
        ["kind"] = new() { Kinds = ["test"] },
        ["actors"] = new() { Actors = new(AnyOf: ["a", "b"], Roles: ["host"]) },
        ["places"] = new() { Places = new(AnyOf: ["p"]) },
        ["sources"] = new() { Reports = new(Sources: ["s"], MinCredibility: 2) },
        ["ids"] = new() { Ids = ["e1", "e2"] },
        ["nothing"] = new() { Or = [] },
        ["nested"] = new() { Or = [new() { Kinds = ["a"] }, new() { Not = new() { Tags = ["x"], When = new(Window) } }] },
    };

    public async ValueTask InitializeAsync()
    {
        var server = await Neo4jServer.FindAsync();
        await server.EmptyAsync();
        await using var session = await server.OpenAsync();
        await GraphSchema.EnsureAsync(session, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Events_Page_EntersByAnIndex(string filter, EventOrder order)
    {
        var pages = Query(Filters[filter], order);
        foreach (var page in (PageRequest<EventKey?>[])[new(50), new(50, After: new EventKey(3, 5, 6, "e")), new(50, Before: new EventKey(3, 5, 6, "e"), FromEnd: true)])
        {
            foreach (var segment in EventSegment.For(order, page))
            {
                var plan = await CheckAsync(pages.PageStatement(segment, 51));
                if (filter is "none" or "kind" or "nested" or "before" or "undated")
                {
                    plan.SelfAndSources().ShouldNotContain(o => o.Operator.Contains("Sort") || o.Operator.Contains("Top"), $"{plan}");
                }
            }
        }

        await CheckAsync(pages.CountStatement());
    }

    [Fact]
    public async Task LookUps_EnterByAnIndex()
    {
        foreach (var statement in LookUps())
        {
            await CheckAsync(statement);
        }
    }

    [Fact]
    public async Task Kinds_OfAllEvents_GoByTheirLabel() =>
        (await Plan.OfAsync(await Neo4jServer.FindAsync(), EventReads.Kinds(3))).ToString().ShouldEndWith("NodeByLabelScan v:EventVersion");

    private static IEnumerable<CypherStatement> LookUps() =>
    [
        EntityLookup.Statement<Actor>(["a"], 3), EntityLookup.Statement<Place>(["a"], 3), EntityLookup.Statement<Source>(["a"], 3),
        EntityLookup.Statement<Report>(["a"], 3), EntityLookup.Statement<Event>(["a"], 3),
        EntityList.PageStatement(new ActorQuery(3, "Kim", [ActorKind.Person]), new(50)), EntityList.CountStatement(new ActorQuery(3)),
        EntityList.PageStatement(new PlaceQuery(3, Within: "korea"), new(50)), EntityList.PageStatement(new PlaceQuery(3), new(50, After: "x", FromEnd: true)),
        EntityList.PageStatement(new SourceQuery(3, "press"), new(50)), EntityList.PageStatement(new ReportQuery(3, "s"), new(50)),
        EventReads.LinkingTo(["a"], 3), EventReads.Histories(["a"], 3), PlacesWithin.Statement(["a"], 3), GapAnswers.Statement(3),
        RevisionNodes.Newest(2), RevisionNodes.At(Instant.FromUtc(2026, 1, 1, 0, 0)), RevisionNodes.ByNumber([1]), RevisionNodes.PageStatement(3, new(50)),
    ];

    private static EventPages Query(EventFilter? filter, EventOrder order) => new(new(3, filter, order), PlacesWithin.None, GapAnswers.None);

    private static async Task<Plan> CheckAsync(CypherStatement statement)
    {
        var plan = await Plan.OfAsync(await Neo4jServer.FindAsync(), statement);
        var shown = $"{statement.Text}\n{plan}";

        plan.SelfAndSources().ShouldContain(o => o.Operator.Contains("Index"), shown);
        plan.SelfAndSources().ShouldNotContain(o => o.Operator == "AllNodesScan" || o.Operator == "NodeByLabelScan" || o.Operator == "CartesianProduct" || o.Operator == "Eager", shown);
        return plan;
    }
}
