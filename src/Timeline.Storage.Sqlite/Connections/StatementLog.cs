namespace Timeline.Storage.Sqlite;

/// <summary>Hears of every statement that runs, so that tests can count them and look at their plans.</summary>
internal sealed class StatementLog
{
    /// <summary>Called with the text of each statement, on the thread that runs it.</summary>
    internal Action<string>? Listener { get; set; }

    internal void Add(string sql) => Listener?.Invoke(sql);
}
