namespace Timeline.Storage.Neo4j;

/// <summary>What was committed through a session, as the server names it. Safe for concurrent use.</summary>
internal sealed class Bookmarks(bool isOn)
{
    private readonly Lock _lock = new();
    private string[] _current = [];

    /// <summary>To be sent with the next transaction.</summary>
    internal IReadOnlyList<string> Current => Volatile.Read(ref _current);

    /// <summary>Takes what a commit gave. It stands for all that was sent with it; what others committed meanwhile stays.</summary>
    internal void Replace(IReadOnlyList<string> sent, IReadOnlyList<string> received)
    {
        if (!isOn || received.Count == 0)
        {
            return;
        }

        lock (_lock)
        {
            Volatile.Write(ref _current, [.. _current.Except(sent).Union(received)]);
        }
    }

    internal void Clear() => Volatile.Write(ref _current, []);
}
