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
            RETURN k.wrote, {RevisionNodes.Columns}
            """);
        var rows = await transaction.ReadAsync(
            statement, row => (Wrote: row.Boolean(0), Revision: row[1] is null ? null : RevisionNodes.Read(row, 1)), cancellationToken);
        if (rows is not [var (wrote, revision)])
        {
            return null;
        }

        return wrote
            ? new(revision, Repeated: true, revision!.Counts, await TouchedEventsAsync(revision.Number, cancellationToken))
            : new(revision, Repeated: true, default, []);
    }

    private async Task<List<string>> TouchedEventsAsync(int revision, CancellationToken cancellationToken)
    {
        var text = new StatementText();
        var number = text.Value(revision);
        var statement = text.Statement($"""
            MATCH (v:EventVersion) WHERE v.recordedFrom = {number} RETURN v.slug
            UNION
            MATCH (v:EventVersion) WHERE v.recordedTo = {number} RETURN v.slug
            """);
        var slugs = await transaction.ReadAsync(statement, row => row.Text(0)!, cancellationToken);
        slugs.Sort(StringComparer.Ordinal);
        return slugs;
    }
}
