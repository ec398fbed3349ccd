using NodaTime;
using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>One commit, within the writing transaction.</summary>
internal sealed class CommitUnit(ICypherTransaction transaction, IClock clock)
{
    internal async Task<CommitResult> RunAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        var (newest, isPublished) = await TakeTurnAsync(cancellationToken);
        if (await new CommitKeys(transaction).FirstAnswerAsync(changes.IdempotencyKey, cancellationToken) is { } answer)
        {
            return answer;
        }

        if (!isPublished)
        {
            await transaction.WriteAsync(Publication.TakeAway(), cancellationToken);
        }

        var number = (newest?.Number ?? 0) + 1;
        var reader = new CommitReader(transaction);
        var plan = await new ChangePlanner(reader).PlanAsync(changes, number, cancellationToken);
        if (plan.IsEmpty)
        {
            await transaction.WriteAsync(CommitKeys.Remember(changes.IdempotencyKey, newest?.Number ?? 0, events: null), cancellationToken);
            return new(newest, Repeated: false, default, []);
        }

        var revision = new Revision(
            number, Revision.RecordingTime(clock.GetCurrentInstant(), newest), changes.Author, changes.Reason, plan.Counts);
        await transaction.WriteAsync(
            [.. new PlanWriter(number, reader).Statements(plan), Insert(revision), CommitKeys.Remember(changes.IdempotencyKey, number, plan.TouchedEvents)],
            cancellationToken);
        return new(revision, Repeated: false, plan.Counts, plan.TouchedEvents);
    }

    // Writing to the head locks it until the transaction ends, here and in every other instance: commits take turns, and each sees
    // the number of the one before. Should that ever fail, the numbers are unique by constraint.
    private async Task<(Revision? Newest, bool IsPublished)> TakeTurnAsync(CancellationToken cancellationToken)
    {
        var statement = new CypherStatement(
            $$"""
            MATCH (t:Timeline {name: 'timeline'}) SET t.turns = coalesce(t.turns, 0) + 1
            WITH t
            OPTIONAL MATCH (r:Revision) WHERE r.number > 0
            RETURN {{RevisionNodes.Columns}}, t.revision >= r.number ORDER BY r.number DESC LIMIT 1
            """);
        var rows = await transaction.ReadAsync(statement, row => row[0] is null ? ((Revision?)null, true) : (RevisionNodes.Read(row), row.Boolean(7)), cancellationToken);
        return rows is [var row] ? row : throw new StoreException("The graph was emptied while it was in use.", isRetriable: true);
    }

    private static CypherStatement Insert(Revision revision)
    {
        var text = new StatementText();
        var properties = new Dictionary<string, object?>
        {
            ["number"] = revision.Number,
            ["recordedAt"] = revision.RecordedAt.ToUnixTimeMilliseconds(),
            ["author"] = revision.Author,
            ["reason"] = revision.Reason,
            ["added"] = revision.Counts.Added,
            ["changed"] = revision.Counts.Changed,
            ["retracted"] = revision.Counts.Retracted,
        };
        return text.Statement($$"""CREATE (r:Revision) SET r = {{text.Value(properties)}}, r.instant = datetime({epochMillis: r.recordedAt})""");
    }
}
