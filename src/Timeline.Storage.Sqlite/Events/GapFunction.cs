using Microsoft.Data.Sqlite;
using Timeline.Core;

namespace Timeline.Storage.Sqlite;

/// <summary>The SQL function that asks an extent with gaps whether it meets a window: what four columns cannot say.</summary>
internal static class GapFunction
{
    internal const string Name = "timeline_admits";

    /// <summary>Makes <c>timeline_admits(gaps, predicate, start, end)</c> known: 1 where the relation is possible, else 0.</summary>
    internal static void Register(SqliteConnection connection) =>
        connection.CreateFunction<string, int, long, long, bool>(
            Name,
            (gaps, predicate, start, end) =>
                new TemporalFilter(new(start, end), (TemporalPredicate)predicate).Admits(EntityJson.ReadExtent(gaps)),
            isDeterministic: true);
}
