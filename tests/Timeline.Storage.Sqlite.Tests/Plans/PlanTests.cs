using Timeline.Core;

namespace Timeline.Storage.Sqlite.Tests.Plans;

/// <summary>Every page walks an index in the order shown: no whole table, no sorting aside, now or as of an old revision.</summary>
public sealed class PlanTests : StoryStore
{
    private static readonly TimeWindow TheFifties = new(-631_152_000_000, -315_619_200_000);
    public static TheoryData<string, EventOrder> Pages()
    {
        var data = new TheoryData<string, EventOrder>();
        foreach (var name in Filters.Keys)
        {
            foreach (var order in Enum.GetValues<EventOrder>())
            {
                data.Add(name, order);
            }
        }

        return data;
    }

    private static Dictionary<string, EventFilter?> Filters { get; } = new()
    {
        ["all"] = null,
        ["one actor"] = new() { Actors = new(AnyOf: ["actor-1"]) },
        ["several actors"] = new() { Actors = new(AnyOf: ["actor-1", "actor-2", "actor-3"]) },
        ["many actors"] = new() { Actors = new(AnyOf: [.. Enumerable.Range(0, 40).Select(i => $"actor-{i}")]) },
        ["actors in roles"] = new() { Actors = new(AllOf: ["actor-1"], Roles: ["host"]) },
        ["roles"] = new() { Actors = new(Roles: ["host"]) },
        ["place"] = new() { Places = new(AnyOf: ["land"]) },
        ["not a place"] = new() { Places = new(NoneOf: ["land"]) },
        ["kind"] = new() { Kinds = ["meeting"] },
        ["tags"] = new() { Tags = ["red", "blue"] },
        ["sources"] = new() { Reports = new(Sources: ["source-a"]) },
        ["ratings"] = new() { Reports = new(MinReliability: Reliability.B, MinCredibility: 2) },
        ["window"] = new() { When = new(TheFifties) },
        ["certainly within"] = new() { When = new(TheFifties, TemporalPredicate.Within, Match.Certain) },
        ["before"] = new() { When = new(TheFifties, TemporalPredicate.Before) },
        ["after"] = new() { When = new(TheFifties, TemporalPredicate.After) },
        ["containing"] = new() { When = new(TheFifties, TemporalPredicate.Contains) },
        ["dated"] = new() { When = new(Dated: true) },
        ["undated"] = new() { When = new(Dated: false) },
        ["nested"] = new() { Or = [new() { Tags = ["red"] }, new() { Not = new() { Kinds = ["test"] } }], And = [new() { Actors = new(AnyOf: ["actor-1"]) }] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Events_EveryPage_WalksAnIndexInOrder(string filter, EventOrder order)
    {
        foreach (var asOf in new[] { 11, 6 })
        {
            var first = await Explained(() => Store.EventsAsync(new(asOf, Filters[filter], order), new(3), default));
            if (first.Items.Count > 0)
            {
                var key = EventKey.Of(first.Items[^1]);
                await Explained(() => Store.EventsAsync(new(asOf, Filters[filter], order), new(3, After: key), default));
                await Explained(() => Store.EventsAsync(new(asOf, Filters[filter], order), new(3, Before: key, FromEnd: true), default));
            }
        }
    }

    [Fact]
    public async Task Entities_EveryPage_WalksAnIndexInOrder()
    {
        await Explained(() => Store.ListAsync(new ActorQuery(11), new(3), default));
        await Explained(() => Store.ListAsync(new ActorQuery(5, "act num", [ActorKind.Person]), new(3, After: "actor-3"), default));
        await Explained(() => Store.ListAsync(new PlaceQuery(11, Within: "land"), new(3), default));
        await Explained(() => Store.ListAsync(new SourceQuery(11, "paper"), new(3, Before: "source-c", FromEnd: true), default));
        await Explained(() => Store.ListAsync(new ReportQuery(11, "source-a"), new(3, After: "event-003"), default));
        await Explained(() => Store.RevisionsAsync(11, new(3, After: 7), default));
    }

    [Fact]
    public async Task LookUps_Always_EnterAnIndex()
    {
        await Explained(() => Store.FindAsync<Event>(["event-001", "event-002"], 11, default));
        await Explained(() => Store.FindAsync<Report>(["event-001.source-b"], 5, default));
        await Explained(() => Store.LinkingToAsync(["event-001"], 11, default));
        await Explained(() => Store.FindRevisionAsync(null, default));
        await Explained(() => Store.FindRevisionAtAsync(StoreFile.Clock.GetCurrentInstant(), default));
    }

    [Fact]
    public async Task Histories_Always_EnterAnIndex() =>
        (await Explained(() => Store.HistoriesAsync(["event-001"], 11, default))).ShouldHaveSingleItem();

    private async Task<T> Explained<T>(Func<Task<T>> ask)
    {
        var statements = new List<string>();
        Store.Statements.Listener = statements.Add;
        var answer = await ask();
        Store.Statements.Listener = null;

        statements.ShouldNotBeEmpty();
        foreach (var statement in statements)
        {
            foreach (var step in File.Rows($"EXPLAIN QUERY PLAN {statement}"))
            {
                var isWholeTable = step.StartsWith("SCAN ", StringComparison.Ordinal) && !IsSmallByItself(step);
                (isWholeTable || step.Contains("TEMP B-TREE FOR ORDER", StringComparison.Ordinal)).ShouldBeFalse($"{step}\n\n{statement}");
            }
        }

        return answer;
    }

    // A list that was given, the places found so far, and the newest revision, read from the end of its key.
    private static bool IsSmallByItself(string step) =>
        step.Contains("VIRTUAL TABLE", StringComparison.Ordinal)
        || step is "SCAN below" or "SCAN b" or "SCAN CONSTANT ROW" or "SCAN r";
}
