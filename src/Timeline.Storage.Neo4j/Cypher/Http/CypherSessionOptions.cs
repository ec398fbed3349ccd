namespace Timeline.Storage.Neo4j;

/// <summary>The limits of a session.</summary>
internal sealed record CypherSessionOptions
{
    internal static CypherSessionOptions Default { get; } = new();

    /// <summary>How long to wait for a connection to open.</summary>
    internal TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long to wait for an answer to begin, and for each further piece of it. A long result may take longer in all.</summary>
    internal TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>No read is tried again after this time. Short: someone waits for it.</summary>
    internal TimeSpan ReadRetryTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>No unit of work is run again after this time. Long enough for a server that is started again.</summary>
    internal TimeSpan WriteRetryTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many times something is tried again at most.</summary>
    internal int RetryAttempts { get; init; } = 30;

    /// <summary>The first pause before trying again; each is about twice as long as the one before, up to two seconds.</summary>
    internal TimeSpan RetryPause { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// How many writes may be under way at once; others wait here. A write that waits for a lock holds one of the server's few HTTP threads
    /// (eleven on two processors): when all of them wait, the one that holds the lock cannot be served any more, and the server stands still.
    /// </summary>
    internal int ConcurrentWrites { get; init; } = 4;

    /// <summary>
    /// Send what was committed here along with later reads, so that they see it on another member of a cluster. Null: unless the server is the
    /// Community edition, which is never a cluster.
    /// </summary>
    internal bool? UseBookmarks { get; init; }
}
