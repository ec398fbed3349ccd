using Microsoft.Data.Sqlite;

namespace Timeline.Storage.Sqlite;

/// <summary>A connection with its prepared statements. Used by one thread at a time.</summary>
/// <param name="connection">The connection; closed with the session.</param>
/// <param name="statements">Told of every statement that runs.</param>
internal sealed class SqliteSession(SqliteConnection connection, StatementLog statements) : IDisposable
{
    // Filters have many shapes; the statements of rare ones must not pile up.
    private const int MaxPrepared = 200;
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);
    private SqliteTransaction? _transaction;

    internal SqliteConnection Connection => connection;

    /// <summary>The key of the row inserted last.</summary>
    internal long LastRowId => SQLitePCL.raw.sqlite3_last_insert_rowid(connection.Handle);

    /// <summary>Runs a statement with parameters @0, @1 … and reads each row.</summary>
    internal List<T> Query<T>(string sql, ReadOnlySpan<object?> parameters, Func<SqliteDataReader, T> read, CancellationToken cancellationToken)
    {
        using var interrupt = InterruptOn(cancellationToken);
        using var reader = Bind(sql, parameters).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>Runs a statement that gives one number.</summary>
    internal long Number(string sql, ReadOnlySpan<object?> parameters, CancellationToken cancellationToken)
    {
        using var interrupt = InterruptOn(cancellationToken);
        return Bind(sql, parameters).ExecuteScalar() is long number ? number : 0;
    }

    /// <summary>Runs a statement that writes.</summary>
    internal int Execute(string sql, params ReadOnlySpan<object?> parameters) => Bind(sql, parameters).ExecuteNonQuery();

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<object?> parameters)
    {
        statements.Add(sql);
        if (!_prepared.TryGetValue(sql, out var command))
        {
            if (_prepared.Count >= MaxPrepared)
            {
                foreach (var old in _prepared.Values)
                {
                    old.Dispose();
                }

                _prepared.Clear();
            }

            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < parameters.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = ParameterNames.Of(i) });
            }

            _prepared[sql] = command;
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            command.Parameters[i].Value = parameters[i] ?? DBNull.Value;
        }

        command.Transaction = _transaction;
        return command;
    }

    /// <summary>Runs a unit of work in one writing transaction: committed when it returns, undone when it throws.</summary>
    internal async Task<T> WriteAsync<T>(Func<Task<T>> work, Action undone)
    {
        using var transaction = connection.BeginTransaction();
        _transaction = transaction;
        try
        {
            var result = await work();
            transaction.Commit();
            return result;
        }
        catch
        {
            undone();
            throw;
        }
        finally
        {
            _transaction = null;
        }
    }

    private CancellationTokenRegistration InterruptOn(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return cancellationToken.UnsafeRegister(static c => SQLitePCL.raw.sqlite3_interrupt(((SqliteConnection)c!).Handle), connection);
    }
}
