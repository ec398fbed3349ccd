namespace Timeline.Storage.Neo4j;

/// <summary>What an answer says beside its rows.</summary>
internal sealed record ResponseSummary
{
    /// <summary>The first error; null: none. It may stand beside rows: what failed, failed after them.</summary>
    internal CypherFault? Fault { get; private init; }

    /// <summary>Given when something was committed.</summary>
    internal IReadOnlyList<string> Bookmarks { get; private init; } = [];

    /// <summary>The open transaction; null: there is none, or none any more.</summary>
    internal string? TransactionId { get; private init; }

    /// <summary>With the value that stands under the name in the answer.</summary>
    internal ResponseSummary With(string name, object? value) => name switch
    {
        "errors" when value is IReadOnlyList<object?> errors => this with { Fault = errors.Select(CypherFault.Read).FirstOrDefault(f => f is not null) },
        "bookmarks" when value is IReadOnlyList<object?> bookmarks => this with { Bookmarks = [.. bookmarks.OfType<string>()] },
        "transaction" when value is IReadOnlyDictionary<string, object?> transaction =>
            this with { TransactionId = transaction.GetValueOrDefault("id") as string },
        _ => this,
    };
}

/// <summary>An error as the database states it.</summary>
internal sealed record CypherFault(string Code, string Message)
{
    internal static CypherFault? Read(object? error) =>
        error is IReadOnlyDictionary<string, object?> map
            ? new(map.GetValueOrDefault("code") as string ?? "N/A", map.GetValueOrDefault("message") as string ?? "(no message)")
            : null;
}
