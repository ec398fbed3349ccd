using System.Globalization;
using Microsoft.Data.Sqlite;
using Timeline.Core;

namespace Timeline.Storage.Sqlite;

/// <summary>Opens the file of a store, or says in one line why it cannot be opened.</summary>
internal static class DatabaseFile
{
    /// <summary>"TLIN" in the header of the file (<c>PRAGMA application_id</c>): the file is ours.</summary>
    internal const int ApplicationId = 0x544C494E;

    // Above this size a check of every page would hold up the start.
    private const long CheckedWholeUpTo = 64 << 20;

    private static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    /// <summary>Makes or upgrades the file, so that connections can be opened on it.</summary>
    /// <exception cref="StoreException">It is not ours, newer, read-only, damaged, or cannot be reached.</exception>
    internal static void Prepare(string path, SchemaSteps steps)
    {
        CheckFile(path);
        try
        {
            using var connection = Connect(path);
            CheckOwner(connection, path, steps);
            if (connection.Scalar("PRAGMA journal_mode = WAL") is not "wal")
            {
                throw Unusable(path, "its file system has no shared memory, which SQLite's write-ahead log needs");
            }

            steps.Upgrade(connection);
            CheckPages(connection, path);
            CheckTables(connection, path, steps);
        }
        catch (SqliteException e)
        {
            throw Unusable(path, e);
        }
        catch (IOException e)
        {
            throw Unusable(path, e.Message.TrimEnd('.'), e);
        }
    }

    /// <summary>A connection set up as every connection here is.</summary>
    internal static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = 5,
        }.ToString());
        try
        {
            connection.Open();
            GapFunction.Register(connection);
            connection.Execute("PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 268435456;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void CheckFile(string path)
    {
        if (Directory.Exists(path))
        {
            throw Unusable(path, "it is a directory");
        }

        var file = new FileInfo(path);
        if (!file.Exists || file.Length == 0)
        {
            return;
        }

        // Asked of the file, not of the system: root may write what is marked read-only, and should not.
        if (file.IsReadOnly)
        {
            throw Unusable(path, "it is read-only");
        }

        Span<byte> head = stackalloc byte[16];
        try
        {
            using var stream = file.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head.SequenceEqual(Magic))
            {
                throw Unusable(path, "it is not a Timeline database (not an SQLite file)");
            }
        }
        catch (UnauthorizedAccessException e)
        {
            throw Unusable(path, "this user may not read it", e);
        }
    }

    private static void CheckOwner(SqliteConnection connection, string path, SchemaSteps steps)
    {
        var application = Convert.ToInt32(connection.Scalar("PRAGMA application_id"), CultureInfo.InvariantCulture);
        var version = Convert.ToInt32(connection.Scalar("PRAGMA user_version"), CultureInfo.InvariantCulture);
        if (application != ApplicationId)
        {
            var isEmpty = connection.Scalar("SELECT count(*) FROM sqlite_schema") is 0L;
            if (!isEmpty || application != 0 || version != 0)
            {
                throw Unusable(path, "it is an SQLite database of another program");
            }
        }
        else if (version < 1)
        {
            throw Unusable(path, "it is damaged; restore a backup");
        }
        else if (version > steps.Latest)
        {
            throw Unusable(path, $"a newer Timeline wrote it (schema {version}; this program knows up to {steps.Latest})");
        }
    }

    private static void CheckPages(SqliteConnection connection, string path)
    {
        var sql = new FileInfo(path).Length <= CheckedWholeUpTo ? "PRAGMA quick_check(1)" : "SELECT count(*) >= 0 FROM revision";
        if (connection.Scalar(sql) is not ("ok" or 1L))
        {
            throw Unusable(path, "it is damaged; restore a backup");
        }
    }

    private static void CheckTables(SqliteConnection connection, string path, SchemaSteps steps)
    {
        const string names = "SELECT group_concat(name, ' ' ORDER BY name) FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'";
        using var fresh = new SqliteConnection("Data Source=:memory:");
        fresh.Open();
        steps.Upgrade(fresh);
        if (!Equals(connection.Scalar(names), fresh.Scalar(names)))
        {
            throw Unusable(path, "its tables are not those of Timeline; restore a backup");
        }
    }

    /// <summary>What SQLite's refusal means, for a file of a store.</summary>
    internal static StoreException Unusable(string path, SqliteException e) => Unusable(path, Why(e), e);

    private static string Why(SqliteException e) => e.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB => "it is damaged; restore a backup",
        SQLitePCL.raw.SQLITE_READONLY => "it is read-only",
        SQLitePCL.raw.SQLITE_CANTOPEN => "it cannot be opened or made there",
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => "another program is writing to it",
        SQLitePCL.raw.SQLITE_FULL => "the disk is full",
        _ => $"SQLite says error {e.SqliteErrorCode}",
    };

    private static StoreException Unusable(string path, string why, Exception? inner = null) =>
        new($"The database '{path}' cannot be used: {why}.", isRetriable: false, inner);
}
