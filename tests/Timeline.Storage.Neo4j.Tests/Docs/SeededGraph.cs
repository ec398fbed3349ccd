using Timeline.Core;
using Timeline.Storage.Neo4j.Tests.Servers;
using Timeline.Storage.Specification;

namespace Timeline.Storage.Neo4j.Tests.Docs;

/// <summary>The graph as a fresh service has it: a new database with the story that comes with the service.</summary>
public sealed class SeededGraph : IAsyncDisposable
{
    private HttpCypherSession? _session;

    /// <summary>A session on it. The first caller has it seeded; where there is no server, that test is skipped.</summary>
    internal async Task<ICypherSession> OpenAsync()
    {
        if (_session is null)
        {
            var server = await Neo4jServer.FindAsync();
            await server.CleanAsync();
            await SeedAsync(server.Address);
            _session = await server.OpenAsync();
        }

        return _session;
    }

    public ValueTask DisposeAsync() => _session?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task SeedAsync(Neo4jAddress address)
    {
        var token = TestContext.Current.CancellationToken;
        await using var store = Neo4jTimelineStore.At(address, new SteppingClock(), options: null);
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seed"), "*-*.json").Order(StringComparer.Ordinal))
        {
            await store.CommitAsync(EntityJson.ReadChangeSet(await File.ReadAllBytesAsync(file, token)), token);
        }
    }
}
