using NodaTime;
using Timeline.Core;

namespace Timeline.Storage.Sqlite;

/// <summary>One commit, within the writing transaction.</summary>
internal sealed class CommitUnit(SqliteSession session, IClock clock)
{
    internal async Task<CommitResult> RunAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        if (FirstAnswer(changes.IdempotencyKey, cancellationToken) is { } answer)
        {
            return answer;
        }

        var newest = RevisionRows.Newest(session, cancellationToken);
        var number = (newest?.Number ?? 0) + 1;
        var plan = await new ChangePlanner(new CommitReader(session)).PlanAsync(changes, number, cancellationToken);
        if (plan.IsEmpty)
        {
            Remember(changes.IdempotencyKey, newest?.Number ?? 0, wrote: false);
            return new(newest, Repeated: false, default, []);
        }

        var revision = new Revision(
            number, Revision.RecordingTime(clock.GetCurrentInstant(), newest), changes.Author, changes.Reason, plan.Counts);
        RevisionRows.Insert(session, revision, plan.Events);
        new PlanWriter(session, number).Write(plan);
        Remember(changes.IdempotencyKey, number, wrote: true);
        return new(revision, Repeated: false, plan.Counts, plan.TouchedEvents);
    }

    private CommitResult? FirstAnswer(string key, CancellationToken cancellationToken)
    {
        var known = session.Query("SELECT revision, wrote FROM commit_key WHERE key = @0", [key],
            row => (Revision: row.GetInt32(0), Wrote: row.GetInt32(1) == 1), cancellationToken);
        if (known is not [var (number, wrote)])
        {
            return null;
        }

        var revision = RevisionRows.ByNumber(session, [number], cancellationToken).FirstOrDefault();
        return wrote
            ? new(revision, Repeated: true, revision!.Counts, TouchedEvents(number, cancellationToken))
            : new(revision, Repeated: true, default, []);
    }

    private List<string> TouchedEvents(int revision, CancellationToken cancellationToken) =>
        session.Query(
            """
            SELECT slug FROM event WHERE recorded_from = @0
            UNION
            SELECT slug FROM event WHERE recorded_to = @0 AND recorded_to < 9223372036854775807
            ORDER BY slug
            """, [revision], row => row.GetString(0), cancellationToken);

    private void Remember(string key, int revision, bool wrote) =>
        session.Execute("INSERT INTO commit_key (key, revision, wrote) VALUES (@0, @1, @2)", key, revision, wrote ? 1 : 0);
}
