using Microsoft.Data.Sqlite;
using Timeline.Core;

namespace Timeline.Storage.Sqlite;

/// <summary>The table of a type of entity, and how its rows are read.</summary>
internal static class EntityTable
{
    /// <summary>What stands in <c>recorded_to</c> while a version holds.</summary>
    internal const long Still = long.MaxValue;

    /// <summary>The columns that <see cref="Read"/> wants, of the row <c>e</c>, in this order.</summary>
    internal const string Columns = "e.recorded_from, e.recorded_to, e.body";

    internal static string Name<T>()
        where T : Entity => Name(Enum.Parse<EntityType>(typeof(T).Name));

    internal static string Name(EntityType type) => type switch
    {
        EntityType.Event => "event",
        EntityType.Actor => "actor",
        EntityType.Place => "place",
        EntityType.Source => "source",
        EntityType.Report => "report",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>Reads a version as it is seen as of a revision; its end shows only if it came by then.</summary>
    internal static T Read<T>(SqliteDataReader row, int asOf, int offset = 0)
        where T : Entity
    {
        var until = row.GetInt64(offset + 1);
        return EntityJson.Read<T>(row.GetFieldValue<byte[]>(offset + 2)) with
        {
            RecordedIn = row.GetInt32(offset),
            RecordedUntil = until <= asOf ? (int)until : null,
        };
    }

    /// <summary>Whether the row <c>e</c> holds as of a revision, given as a parameter.</summary>
    internal static string Holds(string revision) => $"e.recorded_from <= {revision} AND e.recorded_to > {revision}";
}
