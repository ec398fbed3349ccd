using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Timeline.Storage.Neo4j.Tests.Servers;

/// <summary>An HTTP server that gives scripted answers, for what a real one cannot be made to do.</summary>
internal sealed class FakeNeo4j : IAsyncDisposable
{
    internal const string Community = """{"query":"http://elsewhere:1/db/{databaseName}/query/v2","neo4j_version":"5.26.0","neo4j_edition":"community"}""";
    internal const string Enterprise = """{"query":"http://elsewhere:1/db/{databaseName}/query/v2","neo4j_version":"5.26.0","neo4j_edition":"enterprise"}""";

    internal static readonly CypherSessionOptions Quick = new()
    {
        RetryPause = TimeSpan.FromMilliseconds(1),
        RetryAttempts = 5,
        AnswerTimeout = TimeSpan.FromSeconds(30),
    };

    private readonly WebApplication _app;
    private readonly Lock _lock = new();
    private readonly Queue<Func<HttpContext, Task>> _answers = new();
    private readonly List<FakeRequest> _requests = [];
    private readonly SemaphoreSlim _arrived = new(0);

    private FakeNeo4j(WebApplication app) => _app = app;

    /// <summary>What the root answers.</summary>
    internal string Root { get; set; } = Community;

    internal string Uri => _app.Urls.First();

    /// <summary>What was asked since the session was opened, in order.</summary>
    internal IReadOnlyList<FakeRequest> Requests
    {
        get
        {
            lock (_lock)
            {
                return [.. _requests];
            }
        }
    }

    /// <param name="certificate">Makes it an HTTPS server; null: HTTP.</param>
    internal static async Task<FakeNeo4j> StartAsync(X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        }));
        var app = builder.Build();
        var fake = new FakeNeo4j(app);
        app.Run(fake.AnswerAsync);
        await app.StartAsync();
        return fake;
    }

    /// <summary>Waits until so many more requests have arrived, of which the last may not have ended.</summary>
    internal async Task ArrivedAsync(int more)
    {
        for (var i = 0; i < more; i++)
        {
            await _arrived.WaitAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Scripts the next answers; a request beyond them gets an empty result.</summary>
    internal FakeNeo4j Then(params ReadOnlySpan<Func<HttpContext, Task>> answers)
    {
        lock (_lock)
        {
            foreach (var answer in answers)
            {
                _answers.Enqueue(answer);
            }
        }

        return this;
    }

    /// <summary>A session on this server, past its opening.</summary>
    internal async Task<HttpCypherSession> OpenAsync(CypherSessionOptions? options = null, string? uri = null)
    {
        Func<HttpContext, Task>[] scripted;
        lock (_lock)
        {
            scripted = [.. _answers];
            _answers.Clear();
        }

        var session = await HttpCypherSession.OpenAsync(Neo4jAddress.Parse(uri ?? Uri), options ?? Quick, TestContext.Current.CancellationToken);
        lock (_lock)
        {
            _requests.Clear();
        }

        while (_arrived.Wait(0))
        {
        }

        Then(scripted);
        return session;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _arrived.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == "/")
        {
            await Answer.Json(200, Root)(context);
            return;
        }

        Func<HttpContext, Task>? answer;
        _arrived.Release();
        using var body = new StreamReader(context.Request.Body);
        var request = new FakeRequest(
            context.Request.Method,
            context.Request.Path,
            await body.ReadToEndAsync(),
            context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase));
        lock (_lock)
        {
            _requests.Add(request);
            _answers.TryDequeue(out answer);
        }

        await (answer ?? Answer.Rows())(context);
    }
}

internal sealed record FakeRequest(string Method, string Path, string Body, IReadOnlyDictionary<string, string> Headers)
{
    internal string Short => $"{Method} {Path}";

    internal JsonElement Json => JsonDocument.Parse(Body).RootElement;
}
