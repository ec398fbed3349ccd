using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Timeline.GraphQL.Tests.Transport;

/// <summary>The endpoint over the small schema, in memory.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestHost(WebApplication app) => (_app, Client) = (app, app.GetTestClient());

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public Halt Halt => _app.Services.GetRequiredService<Halt>();

    public FakeTime Time => (FakeTime)_app.Services.GetRequiredService<TimeProvider>();

    public LogRecorder Log => _app.Services.GetRequiredService<LogRecorder>();

    public static async Task<TestHost> StartAsync(Action<GraphQLLimits>? configure = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseTestServer();
        builder.Services.AddRoutingCore();
        var limits = new GraphQLLimits();
        configure?.Invoke(limits);
        builder.Services.AddTimelineGraphQLTransport(limits);
        builder.Services.AddSingleton<ISchema, SmallSchema>();
        builder.Services.AddSingleton<Halt>();
        builder.Services.AddSingleton<TimeProvider>(new FakeTime());
        builder.Services.AddSingleton<FetchLog>();
        builder.Services.AddScoped<NameLoader>();
        builder.Services.AddSingleton<LogRecorder>();
        builder.Services.AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<LogRecorder>());
        var app = builder.Build();
        app.UseRouting();
        app.MapTimelineGraphQL();
        await app.StartAsync();
        return new(app);
    }

    public Task<Answer> AskAsync(string query, object? variables = null, string accept = "application/json", string? operationName = null) =>
        PostAsync(JsonSerializer.Serialize(new { query, variables, operationName }), accept);

    public Task<Answer> PostAsync(string body, string accept = "application/json", string contentType = "application/json") =>
        SendAsync(HttpMethod.Post, "/graphql", accept, new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse(contentType)));

    public Task<Answer> GetAsync(string parameters, string accept = "application/json") => SendAsync(HttpMethod.Get, "/graphql" + parameters, accept);

    public async Task<Answer> SendAsync(HttpMethod method, string url, string? accept, HttpContent? content = null, string? language = null)
    {
        using var request = new HttpRequestMessage(method, url) { Content = content };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        if (language is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", language);
        }

        using var response = await Client.SendAsync(request);
        return new(
            response.StatusCode,
            response.Content.Headers.ContentType?.MediaType,
            [.. response.Headers.Vary],
            [.. response.Content.Headers.Allow],
            await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}

internal sealed record Answer(HttpStatusCode Status, string? MediaType, string[] Vary, string[] Allow, string Text)
{
    public JsonElement Json => JsonElement.Parse(Text);

    public JsonElement Data => Json.GetProperty("data");

    public JsonElement Error => Json.GetProperty("errors")[0];

    public string? Message => Error.GetProperty("message").GetString();

    public string[] Codes => [.. Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString()!)];

    public string Code => Codes.ShouldHaveSingleItem();

    public bool HasData => Json.TryGetProperty("data", out _);

    public long Cost => Json.GetProperty("extensions").GetProperty("cost").GetProperty("requested").GetInt64();
}

internal sealed class LogRecorder : ILoggerProvider, ILogger
{
    public ConcurrentQueue<(string Message, Exception? Exception)> Errors { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            Errors.Enqueue((formatter(state, exception), exception));
        }
    }

    public void Dispose()
    {
    }
}
