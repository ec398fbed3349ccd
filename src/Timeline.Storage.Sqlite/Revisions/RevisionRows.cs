using Microsoft.Data.Sqlite;
using NodaTime;
using Timeline.Core;

namespace Timeline.Storage.Sqlite;

/// <summary>The log of revisions.</summary>
internal static class RevisionRows
{
    private const string Columns = "r.number, r.recorded_at, r.author, r.reason, r.added, r.changed, r.retracted";

    internal static Revision? Newest(SqliteSession session, CancellationToken cancellationToken) =>
        session.Query($"SELECT {Columns} FROM revision r ORDER BY r.number DESC LIMIT 1", [], Read, cancellationToken).FirstOrDefault();

    internal static void Insert(SqliteSession session, Revision revision, IReadOnlyList<Event> events)
    {
        var starts = events.Where(e => e.When.Bounds is not null).Select(e => e.When.Bounds!.Value.StartMin).ToArray();
        session.Execute(
            """
            INSERT INTO revision (number, recorded_at, author, reason, added, changed, retracted, earliest_start, latest_start)
            VALUES (@0, @1, @2, @3, @4, @5, @6,
                min(@7, coalesce((SELECT earliest_start FROM revision WHERE number = @0 - 1), @7)),
                max(@8, coalesce((SELECT latest_start FROM revision WHERE number = @0 - 1), @8)))
            """,
            revision.Number, revision.RecordedAt.ToUnixTimeMilliseconds(), revision.Author, revision.Reason,
            revision.Counts.Added, revision.Counts.Changed, revision.Counts.Retracted,
            starts.Append(long.MaxValue).Min(), starts.Append(long.MinValue).Max());
    }

    internal static Revision? At(SqliteSession session, Instant instant, CancellationToken cancellationToken) =>
        session.Query(
            $"SELECT {Columns} FROM revision r WHERE r.recorded_at <= @0 ORDER BY r.recorded_at DESC, r.number DESC LIMIT 1",
            [instant.ToUnixTimeMilliseconds()], Read, cancellationToken).FirstOrDefault();

    internal static List<Revision> ByNumber(SqliteSession session, IReadOnlyCollection<int> numbers, CancellationToken cancellationToken) =>
        session.Query(
            $"SELECT {Columns} FROM revision r WHERE r.number IN (SELECT value FROM json_each(@0)) ORDER BY r.number",
            [$"[{string.Join(',', numbers)}]"], Read, cancellationToken);

    internal static Page<Revision> Page(SqliteSession session, int asOf, PageRequest<int?> page, CancellationToken cancellationToken)
    {
        // Newest first: after a number means below it.
        var rows = session.Query(
            $"SELECT {Columns} FROM revision r WHERE r.number < @0 AND r.number > @1 ORDER BY r.number {(page.FromEnd ? "ASC" : "DESC")} LIMIT @2",
            [Math.Min(page.After ?? int.MaxValue, asOf + 1L), page.Before ?? 0, page.Count + 1], Read, cancellationToken);
        return Paging.Cut(rows, page.Count, page.FromEnd);
    }

    private static Revision Read(SqliteDataReader row) => new(
        row.GetInt32(0), Instant.FromUnixTimeMilliseconds(row.GetInt64(1)), row.GetString(2), row.GetString(3),
        new(row.GetInt32(4), row.GetInt32(5), row.GetInt32(6)));
}
