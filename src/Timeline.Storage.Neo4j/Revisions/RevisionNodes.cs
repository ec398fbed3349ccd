using NodaTime;
using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>The log of revisions.</summary>
internal static class RevisionNodes
{
    internal const string Columns = "r.number, r.recordedAt, r.author, r.reason, r.added, r.changed, r.retracted";

    private const string Published = "MATCH (t:Timeline {name: 'timeline'})";

    // Not the highest number: of that, some may not be there yet (see Publication).
    internal static CypherStatement Newest(int known)
    {
        var text = new StatementText();
        return text.Statement($$"""
            {{Published}} MATCH (r:Revision {number: t.revision}) OPTIONAL MATCH (k:Revision {number: {{text.Value(known)}}})
            RETURN {{Columns}}, t.id, k.recordedAt
            """);
    }

    /// <summary>The newest revision, the id of the graph, and when another revision was recorded; all null where nothing was written.</summary>
    internal static async Task<(Revision? Revision, string? Graph, long? KnownAt)> NewestAsync(ICypherSession session, int known, CancellationToken cancellationToken) =>
        (await session.ReadAsync(Newest(known), row => ((Revision?)Read(row), row.Text(7), row.IntegerOrNull(8)), cancellationToken)).FirstOrDefault();

    internal static async Task<Revision?> AtAsync(ICypherSession session, Instant instant, CancellationToken cancellationToken) =>
        (await session.ReadAsync(At(instant), row => Read(row), cancellationToken)).FirstOrDefault();

    internal static CypherStatement At(Instant instant)
    {
        var text = new StatementText();
        return text.Statement($$"""
            {{Published}} CALL (t) {
              MATCH (r:Revision) WHERE r.recordedAt <= {{text.Value(instant.ToUnixTimeMilliseconds())}} AND r.number <= t.revision
              RETURN r ORDER BY r.recordedAt DESC, r.number DESC LIMIT 1
            }
            RETURN {{Columns}}
            """);
    }

    internal static Task<List<Revision>> ByNumberAsync(ICypherSession session, IReadOnlyCollection<int> numbers, CancellationToken cancellationToken) =>
        session.ReadAsync(ByNumber(numbers), row => Read(row), cancellationToken);

    internal static CypherStatement ByNumber(IReadOnlyCollection<int> numbers)
    {
        var text = new StatementText();
        return text.Statement($$"""
            {{Published}} UNWIND {{text.Value(numbers.Distinct().Order().ToArray())}} AS wanted
            MATCH (r:Revision {number: wanted}) WHERE r.number <= t.revision RETURN {{Columns}} ORDER BY r.number
            """);
    }

    internal static async Task<Page<Revision>> PageAsync(ICypherSession session, int asOf, PageRequest<int?> page, CancellationToken cancellationToken) =>
        Paging.Cut(await session.ReadAsync(PageStatement(asOf, page), row => Read(row), cancellationToken), page.Count, page.FromEnd);

    internal static CypherStatement PageStatement(int asOf, PageRequest<int?> page)
    {
        // Newest first: after a number means below it.
        var text = new StatementText();
        return text.Statement($"""
            MATCH (r:Revision) WHERE r.number < {text.Value(Math.Min(page.After ?? int.MaxValue, asOf + 1L))} AND r.number > {text.Value(page.Before ?? 0)}
            RETURN {Columns} ORDER BY r.number {(page.FromEnd ? "ASC" : "DESC")} LIMIT {text.Value(page.Count + 1)}
            """);
    }

    internal static Revision Read(CypherRow row, int offset = 0) => new(
        (int)row.Integer(offset), Instant.FromUnixTimeMilliseconds(row.Integer(offset + 1)), row.Text(offset + 2)!, row.Text(offset + 3)!,
        new((int)row.Integer(offset + 4), (int)row.Integer(offset + 5), (int)row.Integer(offset + 6)));
}
