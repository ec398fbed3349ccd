using System.Security.Cryptography;
using System.Text.Json;
using NodaTime;
using Timeline.Core;
using Timeline.Storage.Neo4j.Tests.Servers;
using Timeline.Storage.Specification;
using Timeline.Storage.Specification.Differential;
using Timeline.Storage.Sqlite;

namespace Timeline.Storage.Neo4j.Tests.Requests;

/// <summary>A service over SQLite and one over Neo4j, told the same, give the same answers byte for byte: cursors, counts, ids, revisions, errors.</summary>
public sealed class SameAnswerTests : IDisposable
{
    private const int Commits = 20;
    private const int Questions = 40;
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("timeline-");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public Task Services_FixedSeed_AnswerAlike(int seed) => CompareAsync(seed);

    // A failure names the seed.
    [Fact]
    public Task Services_FreshSeed_AnswerAlike() => CompareAsync(RandomNumberGenerator.GetInt32(int.MaxValue));

    public void Dispose() => _directory.Delete(recursive: true);

    private async Task CompareAsync(int seed)
    {
        var server = await Neo4jServer.FindAsync();
        await server.EmptyAsync();
        var (clock, chance) = (new SteppingClock(), new Chance(seed));
        await using var sqlite = SqliteTimelineStore.Open(Path.Combine(_directory.FullName, "timeline.db"), clock);
        await using var neo4j = Neo4jTimelineStore.At(server.Address, clock, options: null);
        await using var one = await GraphQLService.StartAsync(sqlite, clock);
        await using var other = await GraphQLService.StartAsync(neo4j, clock);

        var newest = await WriteAsync(sqlite, neo4j, clock, chance);
        clock.Step(Duration.FromDays(1));
        var requests = new RandomRequests(chance, newest);
        var answered = 0;
        for (var i = 0; i < Questions; i++)
        {
            var (query, variables) = requests.Next();
            var expected = await one.AskAsync(query, variables);
            var found = await other.AskAsync(query, variables);
            (found == expected).ShouldBeTrue($"seed {seed}, question {i}: {query} {variables}\nSQLite: {expected}\nNeo4j: {found}");

            var answer = JsonElement.Parse(expected);
            answered += answer.TryGetProperty("errors", out _) ? 0 : 1;
            requests.Learn(variables, answer);
        }

        answered.ShouldBeGreaterThan(Questions * 3 / 4, $"seed {seed}: most questions were refused, so there is little to compare.");
    }

    private static async Task<int> WriteAsync(SqliteTimelineStore sqlite, Neo4jTimelineStore neo4j, SteppingClock clock, Chance chance)
    {
        var random = new RandomChanges(chance);
        var changes = random.First();
        for (var i = 0; i < Commits; i++)
        {
            (await CommitAsync(neo4j, changes)).ShouldBe(await CommitAsync(sqlite, changes));
            clock.Step(Duration.FromMilliseconds(chance.Below(5) - 1));
            var newest = (await sqlite.FindRevisionAsync(null, Ct))!.Number;
            changes = random.Next(await ReportsAsync(sqlite, newest), newest);
        }

        return (await sqlite.FindRevisionAsync(null, Ct))!.Number;
    }

    /// <summary>The revision that a change set became; null: it was refused.</summary>
    private static async Task<Revision?> CommitAsync(ITimelineStore store, ChangeSet changes)
    {
        try
        {
            return (await store.CommitAsync(changes, Ct)).Revision;
        }
        catch (ChangeSetException)
        {
            return null;
        }
    }

    private static async Task<IReadOnlyList<string>> ReportsAsync(SqliteTimelineStore store, int asOf)
    {
        var slugs = new List<string>();
        foreach (var source in Universe.Sources)
        {
            slugs.AddRange((await store.ListAsync(new ReportQuery(asOf, source), new(1_000), Ct)).Items.Select(r => r.Slug));
        }

        return slugs;
    }
}
