using Microsoft.Data.Sqlite;

namespace Timeline.Storage.Sqlite;

internal static class ConnectionExtensions
{
    /// <summary>Runs one or more statements.</summary>
    internal static void Execute(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();

        // ExecuteNonQuery swallows the errors of all statements but the first.
        while (reader.NextResult())
        {
        }
    }

    internal static object? Scalar(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
