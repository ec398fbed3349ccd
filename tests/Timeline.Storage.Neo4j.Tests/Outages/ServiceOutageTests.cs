using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Timeline.GraphQL;
using Timeline.Server.Tests.Serving;
using Timeline.Storage.Neo4j.Tests.Servers;

namespace Timeline.Storage.Neo4j.Tests.Outages;

/// <summary>The service, as people run it, while Neo4j is not there: it says so, and goes on by itself when Neo4j is back.</summary>
public sealed class ServiceOutageTests(ITestOutputHelper output)
{
    private const string Question = "{ events(first: 5) { totalCount nodes { id title participants { actor { name } } } } }";

    // A server that shares the machine with the tests takes long for its first commits.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Kill_UnderARunningService_IsSaidUntilTheServerIsBack()
    {
        var server = await KillableAsync();
        using var service = await StartAsync(server);
        using var http = new HttpClient { BaseAddress = service.Address };
        await UntilReadyAsync(http);
        var saidBefore = service.Said.Count;
        var answer = await AskAsync(http);
        answer.GetProperty("data").GetProperty("events").GetProperty("totalCount").GetInt32().ShouldBePositive();

        server.Kill();
        try
        {
            var begun = Stopwatch.GetTimestamp();
            (await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => CodeAsync(http)))).ShouldBe(["STORE_UNAVAILABLE", "STORE_UNAVAILABLE", "STORE_UNAVAILABLE"]);
            var took = Stopwatch.GetElapsedTime(begun);
            output.WriteLine($"Without Neo4j a query is answered after {took.TotalSeconds:f1} s.");
            took.ShouldBeLessThan(new GraphQLLimits().Timeout);
            for (var i = 0; i < 3; i++)
            {
                (await StatusAsync(http, "/health/ready")).ShouldBe(HttpStatusCode.ServiceUnavailable);
                (await StatusAsync(http, "/health/live")).ShouldBe(HttpStatusCode.OK);
            }
        }
        finally
        {
            await server.RestartAsync();
        }

        await UntilReadyAsync(http);
        (await AskAsync(http)).GetRawText().ShouldBe(answer.GetRawText());
        service.Said.Skip(saidBefore).Select(line => line.Split("] ")[^1].Split(':')[0]).ShouldBe(["Not ready", "Ready"], string.Join('\n', service.Said));
    }

    [Fact]
    public async Task Freeze_UnderARunningService_IsSaidBeforeTheTimeIsOver()
    {
        var server = await KillableAsync();
        using var service = await StartAsync(server);
        using var http = new HttpClient { BaseAddress = service.Address };
        await UntilReadyAsync(http);
        var answer = await AskAsync(http);

        server.Freeze();
        try
        {
            // It takes a moment until it stands still.
            var frozen = answer;
            while (!frozen.TryGetProperty("errors", out _))
            {
                frozen = await AskAsync(http);
            }

            Code(frozen).ShouldBe("STORE_UNAVAILABLE");
            (await CodeAsync(http)).ShouldBe("STORE_UNAVAILABLE");
            (await StatusAsync(http, "/health/ready")).ShouldBe(HttpStatusCode.ServiceUnavailable);
        }
        finally
        {
            server.Thaw();
        }

        await UntilReadyAsync(http);
        (await AskAsync(http)).GetRawText().ShouldBe(answer.GetRawText());
    }

    [Fact]
    public async Task Start_BeforeTheServer_IsNotReadyAndSeedsLater()
    {
        var server = await KillableAsync();
        server.Kill();
        RunningService? started = null;
        try
        {
            started = await StartAsync(server);
            using var early = new HttpClient { BaseAddress = started.Address };
            (await StatusAsync(early, "/health/ready")).ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await StatusAsync(early, "/health/live")).ShouldBe(HttpStatusCode.OK);
            (await CodeAsync(early)).ShouldBe("STORE_UNAVAILABLE");
        }
        catch
        {
            started?.Dispose();
            throw;
        }
        finally
        {
            await server.RestartAsync();
        }

        using var service = started;
        using var http = new HttpClient { BaseAddress = service.Address };
        await UntilReadyAsync(http);
        service.Said.ShouldContain(line => line.EndsWith("The story that comes with the service was put in.", StringComparison.Ordinal));
        (await AskAsync(http)).GetProperty("data").GetProperty("events").GetProperty("totalCount").GetInt32().ShouldBePositive();
        service.Said.Count(line => line.Contains("Not ready: ", StringComparison.Ordinal)).ShouldBe(1, string.Join('\n', service.Said));
        service.Said.Count.ShouldBe(3, string.Join('\n', service.Said));
    }

    private static async Task<Neo4jServer> KillableAsync()
    {
        var server = await Neo4jServer.FindAsync();
        Assert.SkipUnless(server.CanRestart, "The server was not started here, so it cannot be killed.");
        await server.CleanAsync();
        return server;
    }

    private static Task<RunningService> StartAsync(Neo4jServer server) =>
        RunningService.StartAsync("--urls", "http://127.0.0.1:0", "--neo4j", server.Address.Http.ToString());

    private static async Task<JsonElement> AskAsync(HttpClient http)
    {
        using var response = await http.PostAsJsonAsync("/graphql", new { query = Question }, Ct);
        return await response.Content.ReadFromJsonAsync<JsonElement>(Ct);
    }

    private static async Task<string?> CodeAsync(HttpClient http) => Code(await AskAsync(http));

    private static string? Code(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, string path)
    {
        using var response = await http.GetAsync(path, Ct);
        return response.StatusCode;
    }

    private static async Task UntilReadyAsync(HttpClient http)
    {
        var begun = Stopwatch.GetTimestamp();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await StatusAsync(http, "/health/ready") != HttpStatusCode.OK)
        {
            Stopwatch.GetElapsedTime(begun).ShouldBeLessThan(Patience);
            await timer.WaitForNextTickAsync(Ct);
        }
    }
}
