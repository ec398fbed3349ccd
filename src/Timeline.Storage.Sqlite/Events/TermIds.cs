namespace Timeline.Storage.Sqlite;

/// <summary>The numbers of terms, made as they are needed. For the one writer.</summary>
internal sealed class TermIds(SqliteSession session)
{
    // Forgotten whole when it has grown: it only saves look-ups.
    private const int MaxKnown = 200_000;
    private readonly Dictionary<(string, string), long> _known = [];

    internal long Of(string dimension, string value)
    {
        if (_known.TryGetValue((dimension, value), out var id))
        {
            return id;
        }

        if (_known.Count >= MaxKnown)
        {
            _known.Clear();
        }

        if (session.Execute("INSERT INTO term (dimension, value) VALUES (@0, @1) ON CONFLICT DO NOTHING", dimension, value) == 1)
        {
            id = session.LastRowId;
        }
        else
        {
            id = session.Number("SELECT id FROM term WHERE dimension = @0 AND value = @1", [dimension, value], CancellationToken.None);
        }

        _known[(dimension, value)] = id;
        return id;
    }

    /// <summary>Forgets what a transaction that was undone may have made.</summary>
    internal void Forget() => _known.Clear();
}
