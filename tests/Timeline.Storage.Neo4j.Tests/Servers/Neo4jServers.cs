using Timeline.Storage.Neo4j.Tests.Servers;

// One database for all: no two tests at once.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
[assembly: AssemblyFixture(typeof(Neo4jServers))]

namespace Timeline.Storage.Neo4j.Tests.Servers;

/// <summary>Ends the server when the test run ends.</summary>
public sealed class Neo4jServers : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await Neo4jServer.EndAsync();
}
