using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Timeline.Server.Serving;
using Timeline.Storage.Neo4j;

namespace Timeline.Server.Tests.Serving;

public sealed class HealthTests
{
    [Fact]
    public async Task Ready_AskedOftenWhileTheStoreIsAway_IsLoggedOnce()
    {
        var address = $"http://127.0.0.1:{ClosedPort()}";
        var builder = TimelineServer.Builder(new Dictionary<string, string?> { ["Timeline:Urls"] = "http://127.0.0.1:0", ["Timeline:Neo4j"] = address });
        using var log = new LogRecorder();
        builder.Logging.AddProvider(log);
        await using var store = Neo4jTimelineStore.At(address, TimelineServer.Clock);
        await using var app = TimelineServer.Build(builder, ServeSettings.From(builder.Configuration), store);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = new(app.Urls.First()) };

        for (var i = 0; i < 5; i++)
        {
            using var ready = await http.GetAsync("/health/ready", TestContext.Current.CancellationToken);
            ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await http.GetStringAsync("/health/live", TestContext.Current.CancellationToken)).ShouldBe("Healthy");
        }

        log.Lines.ShouldHaveSingleItem().ShouldStartWith($"Warning Timeline.Server.Serving.StoreHealthCheck: Not ready: Neo4j at {address} cannot be reached");
    }

    private static int ClosedPort()
    {
        using var port = new TcpListener(IPAddress.Loopback, 0);
        port.Start();
        return ((IPEndPoint)port.LocalEndpoint).Port;
    }

    private sealed class LogRecorder : ILoggerProvider
    {
        internal ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => new Recorder(categoryName, Lines);

        public void Dispose()
        {
        }

        private sealed class Recorder(string category, ConcurrentQueue<string> lines) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                lines.Enqueue($"{logLevel} {category}: {formatter(state, exception)}");
        }
    }
}
