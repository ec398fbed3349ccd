using Timeline.Core;
using Timeline.Storage.Neo4j;
using Timeline.Storage.Sqlite;

namespace Timeline.Server.Serving;

/// <summary>The store that the settings ask for, with its name for people.</summary>
internal static class Stores
{
    internal const string DatabaseName = "timeline.db";

    /// <exception cref="StoreException">It cannot be used. A Neo4j that does not answer yet is no error here.</exception>
    internal static (ITimelineStore Store, string Name) Open(ServeSettings settings)
    {
        if ((settings.Store ?? (settings.Neo4j is null ? StoreKind.Sqlite : StoreKind.Neo4j)) == StoreKind.Neo4j)
        {
            var neo4j = Neo4jTimelineStore.At(settings.Neo4j ?? ServeSettings.UsualNeo4j, TimelineServer.Clock, settings.Neo4jToken);
            return (neo4j, $"Neo4j, {neo4j.Name}");
        }

        var path = Path.GetFullPath(Path.Combine(settings.Data, DatabaseName));
        return (SqliteTimelineStore.Open(path, TimelineServer.Clock), $"SQLite, {path}");
    }
}
