using System.Net.Http.Json;
using System.Text.Json;
using Timeline.Storage.Neo4j.Tests.Servers;

namespace Timeline.Storage.Neo4j.Tests.Plans;

/// <summary>How the server would run a statement: its operators, from the result down to where it enters the graph.</summary>
internal static class Plan
{
    internal static async Task<string[]> OfAsync(Neo4jServer server, CypherStatement statement)
    {
        using var client = new HttpClient();
        var response = await client.PostAsJsonAsync(
            new Uri(server.Address.Http, $"/db/{server.Address.Database}/query/v2"),
            new { statement = $"EXPLAIN {statement.Text}", parameters = statement.Parameters },
            TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        json.RootElement.TryGetProperty("queryPlan", out var plan).ShouldBeTrue(json.RootElement.ToString());
        return [.. Operators(plan)];
    }

    private static IEnumerable<string> Operators(JsonElement plan)
    {
        var details = plan.GetProperty("arguments").TryGetProperty("Details", out var given) ? given.GetRawText() : "";
        yield return $"{plan.GetProperty("operatorType").GetString()} {details}";
        foreach (var child in plan.GetProperty("children").EnumerateArray().SelectMany(Operators))
        {
            yield return child;
        }
    }
}
