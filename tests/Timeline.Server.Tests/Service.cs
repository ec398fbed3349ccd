using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Timeline.Server.Seeding;
using Timeline.Server.Serving;
using Timeline.Storage.Sqlite;

namespace Timeline.Server.Tests;

/// <summary>The service as it starts on a fresh directory, on a loopback port of its own.</summary>
public sealed class Service : IAsyncLifetime
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("timeline-");
    private SqliteTimelineStore _store = null!;
    private WebApplication _app = null!;

    internal HttpClient Http { get; private set; } = null!;

    internal Uri Address => Http.BaseAddress!;

    public async ValueTask InitializeAsync()
    {
        var builder = TimelineServer.Builder(new Dictionary<string, string?>
        {
            ["Timeline:Urls"] = "http://127.0.0.1:0",
            ["Timeline:AllowedOrigins:0"] = "https://timeline.example",
            ["Timeline:AllowedHosts:0"] = "timeline.example",
            ["Timeline:AllowedHosts:1"] = "*.example.org",
        });
        _store = SqliteTimelineStore.Open(Path.Combine(_directory.FullName, Stores.DatabaseName), TimelineServer.Clock);
        await new Seeder(_store).SeedAsync(Seeder.ShippedFiles(), default);
        _app = TimelineServer.Build(builder, ServeSettings.From(builder.Configuration), _store);
        await _app.StartAsync();
        Http = new() { BaseAddress = new(_app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
        await _store.DisposeAsync();
        _directory.Delete(recursive: true);
    }

    /// <summary>The data of an answer without errors.</summary>
    internal async Task<JsonNode> AskAsync(string query)
    {
        using var response = await Http.PostAsJsonAsync("/graphql", new { query });
        var answer = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        return answer["data"]!;
    }

    /// <summary>The slugs of <c>events</c> under a filter.</summary>
    internal async Task<string[]> SlugsAsync(string filter, string asOf = "")
    {
        var data = await AskAsync($"{{ events(first: 500, filter: {filter} {asOf}) {{ nodes {{ slug }} }} }}");
        return [.. data["events"]!["nodes"]!.AsArray().Select(n => n!["slug"]!.GetValue<string>())];
    }
}
