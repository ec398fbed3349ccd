using System.Collections.Concurrent;

namespace Timeline.Storage.Sqlite;

/// <summary>Sessions for readers. As many as read at once; those not in use are kept, up to a few.</summary>
internal sealed class SessionPool(string path, StatementLog statements) : IDisposable
{
    private const int MaxIdle = 16;
    private readonly ConcurrentBag<SqliteSession> _idle = [];
    private volatile bool _closed;

    internal SqliteSession Rent() => _idle.TryTake(out var session) ? session : new(DatabaseFile.Connect(path), statements);

    internal void Return(SqliteSession session)
    {
        if (_closed || _idle.Count >= MaxIdle)
        {
            session.Dispose();
        }
        else
        {
            _idle.Add(session);

            // Closed meanwhile, after the question and before the answer.
            if (_closed)
            {
                Empty();
            }
        }
    }

    public void Dispose()
    {
        _closed = true;
        Empty();
    }

    private void Empty()
    {
        while (_idle.TryTake(out var session))
        {
            session.Dispose();
        }
    }
}
