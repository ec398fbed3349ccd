using NodaTime;
using Timeline.Core;
using Timeline.Storage.Neo4j.Tests.Servers;
using Timeline.Storage.Specification;

namespace Timeline.Storage.Neo4j.Tests.Specification;

/// <summary>The database of the server of this run, emptied first.</summary>
public sealed class Neo4jFixture : IStoreFixture
{
    private bool _isEmptied;

    public async Task<ITimelineStore> OpenAsync(IClock clock, CancellationToken cancellationToken)
    {
        var server = await Neo4jServer.FindAsync();
        if (!_isEmptied)
        {
            await server.EmptyAsync();
            _isEmptied = true;
        }

        return Neo4jTimelineStore.At(server.Address, clock, options: null);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
