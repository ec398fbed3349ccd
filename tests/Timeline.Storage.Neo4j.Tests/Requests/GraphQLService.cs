using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Timeline.Core;
using Timeline.GraphQL;

namespace Timeline.Storage.Neo4j.Tests.Requests;

/// <summary>The GraphQL endpoint over a store, in memory. Does not dispose of the store.</summary>
internal sealed class GraphQLService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private GraphQLService(WebApplication app) => (_app, _client) = (app, app.GetTestClient());

    internal static async Task<GraphQLService> StartAsync(ITimelineStore store, IClock clock)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseTestServer();
        builder.Services
            .AddRoutingCore()
            .AddSingleton(store)
            .AddSingleton(clock)
            // A server that shares the machine with the tests takes long to plan a statement the first time.
            .AddTimelineGraphQL(new() { Timeout = TimeSpan.FromMinutes(1) });
        var app = builder.Build();
        app.UseRouting();
        app.MapTimelineGraphQL();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app);
    }

    /// <summary>The answer, byte for byte.</summary>
    internal async Task<string> AskAsync(string query, object? variables = null)
    {
        using var response = await _client.PostAsJsonAsync("/graphql", new { query, variables }, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
