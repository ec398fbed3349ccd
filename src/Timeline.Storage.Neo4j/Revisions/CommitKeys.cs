using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>What the idempotency keys of commits were answered.</summary>
internal sealed class CommitKeys(ICypherTransaction transaction)
{
    /// <summary>The answer that the first commit with a key was given; null: no commit with it was acknowledged or could have been.</summary>
    internal async Task<CommitResult?> FirstAnswerAsync(string key, CancellationToken cancellationToken)
    {
        var text = new StatementText();
        var statement = text.Statement($"""
            MATCH (k:CommitKey) WHERE k.key = {text.Value(key)}
            OPTIONAL MATCH (r:Revision) WHERE r.number = k.revision
            RETURN k.events, {RevisionNodes.Columns}
            """);
        var answers = await transaction.ReadAsync(
            statement, row => Answer(row[0] is null ? null : [.. row.List(0).Cast<string>()], row[1] is null ? null : RevisionNodes.Read(row, 1)), cancellationToken);
        return answers.FirstOrDefault();
    }

    /// <summary>The statement that keeps the answer of a commit.</summary>
    /// <param name="key">The key.</param>
    /// <param name="revision">The revision it wrote, or the newest if it wrote none; 0: there is none.</param>
    /// <param name="events">The events that the revision touched; null: it wrote none.</param>
    internal static CypherStatement Remember(string key, int revision, IReadOnlyList<string>? events)
    {
        var text = new StatementText();
        return text.Statement($$"""CREATE (:CommitKey {key: {{text.Value(key)}}, revision: {{text.Value(revision)}}, events: {{text.Value(events)}}})""");
    }

    private static CommitResult Answer(IReadOnlyList<string>? events, Revision? revision) =>
        events is null ? new(revision, Repeated: true, default, []) : new(revision, Repeated: true, revision!.Counts, events);
}
