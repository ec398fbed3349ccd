using Microsoft.Data.Sqlite;

namespace Timeline.Storage.Sqlite;

/// <summary>A connection with its prepared statements. Used by one thread at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    // Filters have many shapes; the statements of rare ones must not pile up. Characters of their texts.
    private const int MaxPrepared = 256 * 1024;
    private const int LongestPrepared = 16 * 1024;

    // Steps of SQLite's virtual machine; some tens of microseconds.
    private const int StepsBetweenQuestions = 2_000;
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);
    private readonly SqliteConnection _connection;
    private readonly StatementLog _statements;
    private SqliteTransaction? _transaction;
    private int _preparedLength;
    private CancellationToken _cancellation;

    /// <param name="connection">The connection; closed with the session.</param>
    /// <param name="statements">Told of every statement that runs.</param>
    internal SqliteSession(SqliteConnection connection, StatementLog statements)
    {
        (_connection, _statements) = (connection, statements);

        // Asked now and then while a statement runs. (An interrupt from outside is lost if it comes just before the statement starts.)
        SQLitePCL.raw.sqlite3_progress_handler(
            connection.Handle, StepsBetweenQuestions, static session => ((SqliteSession)session)._cancellation.IsCancellationRequested ? 1 : 0, this);
    }

    /// <summary>The key of the row inserted last.</summary>
    internal long LastRowId => SQLitePCL.raw.sqlite3_last_insert_rowid(_connection.Handle);

    /// <summary>Runs a statement with parameters @0, @1 … and reads each row.</summary>
    internal List<T> Query<T>(string sql, ReadOnlySpan<object?> parameters, Func<SqliteDataReader, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _cancellation = cancellationToken;
        return Run(sql, parameters, command =>
        {
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
            {
                rows.Add(read(reader));
            }

            return rows;
        });
    }

    /// <summary>Runs a statement that gives one number.</summary>
    internal long Number(string sql, ReadOnlySpan<object?> parameters, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _cancellation = cancellationToken;
        return Run(sql, parameters, command => command.ExecuteScalar() is long number ? number : 0);
    }

    /// <summary>Runs a statement that writes; the number of rows written.</summary>
    internal int Execute(string sql, params ReadOnlySpan<object?> parameters)
    {
        _cancellation = CancellationToken.None;
        return Run(sql, parameters, command => command.ExecuteNonQuery());
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    // Runs a statement through its prepared form: kept from before, or made now and kept once it has run.
    private T Run<T>(string sql, ReadOnlySpan<object?> parameters, Func<SqliteCommand, T> run)
    {
        _statements.Add(sql);
        var isKept = _prepared.TryGetValue(sql, out var command);
        command ??= Create(sql, parameters.Length);
        try
        {
            for (var i = 0; i < parameters.Length; i++)
            {
                command.Parameters[i].Value = parameters[i] ?? DBNull.Value;
            }

            command.Transaction = _transaction;
            var result = run(command);
            isKept = isKept || Keep(sql, command);
            return result;
        }
        finally
        {
            if (!isKept)
            {
                command.Dispose();
            }
        }
    }

    private SqliteCommand Create(string sql, int parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = ParameterNames.Of(i) });
        }

        return command;
    }

    private bool Keep(string sql, SqliteCommand command)
    {
        if (sql.Length > LongestPrepared)
        {
            return false;
        }

        if (_preparedLength + sql.Length > MaxPrepared)
        {
            foreach (var old in _prepared.Values)
            {
                old.Dispose();
            }

            _prepared.Clear();
            _preparedLength = 0;
        }

        _prepared[sql] = command;
        _preparedLength += sql.Length;
        return true;
    }

    /// <summary>Runs a unit of work in one writing transaction: committed when it returns, undone when it throws.</summary>
    internal async Task<T> WriteAsync<T>(Func<Task<T>> work)
    {
        using var transaction = _connection.BeginTransaction();
        _transaction = transaction;
        try
        {
            var result = await work();
            transaction.Commit();
            return result;
        }
        finally
        {
            _transaction = null;
        }
    }
}
