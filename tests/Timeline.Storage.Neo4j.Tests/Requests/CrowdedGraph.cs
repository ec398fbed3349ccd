using System.Text.Json;
using NodaTime;
using Timeline.Core;
using Timeline.Storage.Neo4j.Tests.Servers;
using Timeline.Storage.Specification;

namespace Timeline.Storage.Neo4j.Tests.Requests;

/// <summary>A service over a graph of sixty events, each of which has all that an event can have, and a note of each statement that a request costs.</summary>
public sealed class CrowdedGraph : IAsyncDisposable
{
    internal const int Events = 60;
    private const int Actors = 12;

    private readonly StatementLog _log = new();
    private Neo4jTimelineStore? _store;
    private GraphQLService? _service;

    /// <summary>Asks a service that remembers nothing. The first caller has the graph written; where there is no server, that test is skipped.</summary>
    internal async Task<(JsonElement Data, long Cost, IReadOnlyList<CypherStatement> Statements)> AskAsync(string query)
    {
        _service ??= await StartAsync();
        _store!.Forget();
        return await AskAgainAsync(query);
    }

    /// <summary>Asks a service that has been asked before.</summary>
    internal async Task<(JsonElement Data, long Cost, IReadOnlyList<CypherStatement> Statements)> AskAgainAsync(string query)
    {
        var service = _service ?? throw new InvalidOperationException("Nothing was asked before.");
        _log.Take();
        var answer = JsonElement.Parse(await service.AskAsync(query));
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return (answer.GetProperty("data"), answer.GetProperty("extensions").GetProperty("cost").GetProperty("requested").GetInt64(), _log.Take());
    }

    public async ValueTask DisposeAsync()
    {
        if (_service is not null)
        {
            await _service.DisposeAsync();
        }

        if (_store is not null)
        {
            await _store.DisposeAsync();
        }
    }

    private async Task<GraphQLService> StartAsync()
    {
        var server = await Neo4jServer.FindAsync();
        await server.EmptyAsync();
        var clock = new SteppingClock();
        _store = Neo4jTimelineStore.Over(async _ => _log.Watch(await server.OpenAsync()), clock, "crowded");
        foreach (var changes in (ChangeSet[])[First(), Second(), Third()])
        {
            await _store.CommitAsync(changes, TestContext.Current.CancellationToken);
            clock.Step(Duration.FromDays(1));
        }

        return await GraphQLService.StartAsync(_store, clock);
    }

    private static ChangeSet First() => Given.Changes(
    [
        .. Enumerable.Range(0, Actors).Select(i => Given.Actor($"actor-{i}")),
        Given.Place("world"), Given.Place("asia", "world"), Given.Place("korea", "asia"), Given.Place("pyongyang", "korea"), Given.Place("seoul", "korea"),
        Given.Place("nowhere"),
        Given.Source("paper", Reliability.A), Given.Source("agency", Reliability.B),
        .. Enumerable.Range(0, Events).Select(i => Report(i, "paper")),
    ]);

    private static ChangeSet Second() => Given.Changes([.. Enumerable.Range(0, Events).Select(i => Report(i, "agency"))]);

    // Half of the events, the first included, get another version.
    private static ChangeSet Third() => Given.Changes(
        [.. Enumerable.Range(0, Events / 2).Select(i => Report(2 * i, "paper") with { Titles = [new($"Event {2 * i}, corrected", "en")] })]);

    private static Report Report(int i, string source) => Given.Report(Slug(i), source, $"2020-01-01/2020-02-{1 + (i % 28):d2}") with
    {
        Kind = "diplomacy/summit",
        Titles = [new($"Event {i}", "en")],
        Participants = [new($"actor-{i % Actors}", "host"), new($"actor-{(i + 1) % Actors}", "guest")],
        Places = [i % 2 == 0 ? "pyongyang" : "seoul"],
        Tags = ["summit"],
        Links = [new(LinkType.Follows, Slug((i + 1) % Events))],
        Credibility = 2,
        Quotes = [new("They met.")],
    };

    private static string Slug(int i) => $"event-{i:d2}";
}
