using System.Net.Http.Json;
using System.Text.Json;
using Timeline.Storage.Neo4j.Tests.Servers;

namespace Timeline.Storage.Neo4j.Tests.Plans;

/// <summary>How the server would run a statement: an operator, from the result down to where it enters the graph.</summary>
/// <param name="Operator">Its name: <c>NodeIndexSeek</c>.</param>
/// <param name="Details">What it works on.</param>
/// <param name="Sources">Where its rows come from; none: it reads the graph, or begins with one row.</param>
internal sealed record Plan(string Operator, string Details, IReadOnlyList<Plan> Sources)
{
    /// <summary>True: it gives one node at most, or one of each of the labels that were asked for.</summary>
    internal bool IsOneNode => Operator.StartsWith("NodeUniqueIndexSeek", StringComparison.Ordinal) && !Operator.StartsWith("NodeUniqueIndexSeekByRange", StringComparison.Ordinal)
        || Operator is "Union" or "Distinct" && Sources.All(s => s.IsOneNode);

    internal IEnumerable<Plan> SelfAndSources() => Sources.SelectMany(s => s.SelfAndSources()).Prepend(this);

    /// <summary>The operators one below the other.</summary>
    public override string ToString() => string.Join('\n', SelfAndSources().Select(o => $"{o.Operator} {o.Details}"));

    internal static async Task<Plan> OfAsync(Neo4jServer server, CypherStatement statement)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = server.Address.Credentials.Header;
        var response = await client.PostAsJsonAsync(
            new Uri(server.Address.Http, $"/db/{server.Address.Database}/query/v2"),
            new { statement = $"EXPLAIN {statement.Text}", parameters = statement.Parameters },
            TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        json.RootElement.TryGetProperty("queryPlan", out var plan).ShouldBeTrue(json.RootElement.ToString());
        return Read(plan);
    }

    private static Plan Read(JsonElement plan) => new(
        // Behind the name stands the database: NodeIndexSeek@neo4j.
        plan.GetProperty("operatorType").GetString()!.Split('@')[0],
        plan.GetProperty("arguments").TryGetProperty(nameof(Details), out var given) ? given.GetString()! : "",
        [.. plan.GetProperty("children").EnumerateArray().Select(Read)]);
}
