using Timeline.Core;

namespace Timeline.Storage.Sqlite;

/// <summary>What holds now, read within the transaction that will write.</summary>
internal sealed class CommitReader(SqliteSession session) : ICommitReader
{
    public Task<IReadOnlyDictionary<string, T>> CurrentAsync<T>(IReadOnlyCollection<string> slugs, CancellationToken cancellationToken)
        where T : Entity
    {
        if (slugs.Count == 0)
        {
            return Task.FromResult<IReadOnlyDictionary<string, T>>(new Dictionary<string, T>());
        }

        var sql = new SqlText();
        var text = $"""
            SELECT {EntityTable.Columns} FROM {sql.List(slugs)} wanted CROSS JOIN {EntityTable.Name<T>()} e
            ON e.slug = wanted.value AND e.recorded_to = {EntityTable.Still}
            """;
        var found = session.Query(text, sql.Parameters, row => EntityTable.Read<T>(row, int.MaxValue), cancellationToken);
        return Task.FromResult<IReadOnlyDictionary<string, T>>(found.DistinctBy(e => e.Slug).ToDictionary(e => e.Slug, StringComparer.Ordinal));
    }

    public Task<IReadOnlyList<string>> ExistingAsync(EntityType type, IReadOnlyCollection<string> slugs, CancellationToken cancellationToken)
    {
        var sql = new SqlText();
        var text = $"""
            SELECT DISTINCT e.slug FROM {sql.List(slugs)} wanted CROSS JOIN {EntityTable.Name(type)} e
            ON e.slug = wanted.value AND e.recorded_to = {EntityTable.Still}
            """;
        return Task.FromResult<IReadOnlyList<string>>(session.Query(text, sql.Parameters, row => row.GetString(0), cancellationToken));
    }

    public Task<IReadOnlyList<Report>> ReportsOfAsync(IReadOnlyCollection<string> events, CancellationToken cancellationToken)
    {
        var sql = new SqlText();
        var text = $"""
            SELECT {EntityTable.Columns} FROM {sql.List(events)} wanted CROSS JOIN report e
            ON e.event = wanted.value AND e.recorded_to = {EntityTable.Still}
            """;
        return Task.FromResult<IReadOnlyList<Report>>(session.Query(text, sql.Parameters, row => EntityTable.Read<Report>(row, int.MaxValue), cancellationToken));
    }

    public Task<IReadOnlyList<string>> EventsFromAsync(IReadOnlyCollection<string> sources, CancellationToken cancellationToken)
    {
        var sql = new SqlText();
        var text = $"""
            SELECT DISTINCT e.event FROM {sql.List(sources)} wanted CROSS JOIN report e
            ON e.source = wanted.value AND e.recorded_to = {EntityTable.Still}
            """;
        return Task.FromResult<IReadOnlyList<string>>(session.Query(text, sql.Parameters, row => row.GetString(0), cancellationToken));
    }

    public Task<IReadOnlyList<string>> ChangedSinceAsync(EntityType type, IReadOnlyCollection<string> slugs, int revision, CancellationToken cancellationToken)
    {
        var sql = new SqlText();
        var known = sql.Value(revision);
        var text = $"""
            SELECT DISTINCT e.slug FROM {sql.List(slugs)} wanted CROSS JOIN {EntityTable.Name(type)} e ON e.slug = wanted.value
            WHERE e.recorded_from > {known} OR (e.recorded_to > {known} AND e.recorded_to < {EntityTable.Still})
            """;
        return Task.FromResult<IReadOnlyList<string>>(session.Query(text, sql.Parameters, row => row.GetString(0), cancellationToken));
    }
}
