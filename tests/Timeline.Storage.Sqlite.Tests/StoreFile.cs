using Microsoft.Data.Sqlite;
using NodaTime;

namespace Timeline.Storage.Sqlite.Tests;

/// <summary>A database in a directory of its own, deleted afterwards.</summary>
internal sealed class StoreFile : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("timeline-");

    internal string Path => System.IO.Path.Combine(_directory.FullName, "timeline.db");

    internal static IClock Clock { get; } = new FixedClock();

    internal SqliteTimelineStore Open() => SqliteTimelineStore.Open(Path, Clock);

    internal void Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }

    internal List<string> Rows(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        GapFunction.Register(connection);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(reader.FieldCount - 1));
        }

        return rows;
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private sealed class FixedClock : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 1, 1, 0, 0);
    }
}
