using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>Writes the nodes of one type of entity: the old version is copied aside, the entity's own node takes the new one.</summary>
/// <param name="transaction">The writing transaction.</param>
/// <param name="revision">The revision that writes.</param>
/// <param name="type">The type.</param>
/// <param name="moved">What of its relationships goes with a past version.</param>
internal sealed class VersionWriter(ICypherTransaction transaction, int revision, EntityType type, params string[] moved)
{
    // As many rows a statement as keep the request small and the plan worth it.
    private const int RowsAtOnce = 1_000;
    private readonly Labels _labels = Labels.Of(type);

    /// <summary>Writes new versions. What is there becomes the past; what was retracted comes back.</summary>
    /// <param name="rows">For each: <c>slug</c>, <c>properties</c>, and what else <paramref name="native"/> reads.</param>
    /// <param name="native">Sets properties that JSON has no type for, from <c>row</c> on the node <c>v</c>; empty: none.</param>
    /// <param name="cancellationToken">Stops it; the transaction is then rolled back.</param>
    internal async Task PutAsync(IEnumerable<Dictionary<string, object?>> rows, string native, CancellationToken cancellationToken)
    {
        foreach (var chunk in rows.Chunk(RowsAtOnce))
        {
            var known = (await SupersedeAsync(chunk.Select(r => r["slug"]), cancellationToken)).ToHashSet();
            var (old, added) = (chunk.Where(r => known.Contains((string)r["slug"]!)).ToArray(), chunk.Where(r => !known.Contains((string)r["slug"]!)).ToArray());
            if (old.Length > 0)
            {
                await WriteAsync(
                    old,
                    $"MATCH (v:{_labels.Present}|{_labels.Retracted} {{slug: row.slug}}) REMOVE v:{_labels.Retracted} SET v:{_labels.Present}, v = row.properties{native}",
                    cancellationToken);
            }

            if (added.Length > 0)
            {
                await WriteAsync(added, $"CREATE (v:{_labels.Present}:{_labels.Version}) SET v = row.properties{native}", cancellationToken);
            }
        }
    }

    /// <summary>Ends entities: their nodes stay, as what was retracted.</summary>
    internal async Task RetractAsync(IEnumerable<Dictionary<string, object?>> rows, CancellationToken cancellationToken)
    {
        foreach (var chunk in rows.Chunk(RowsAtOnce))
        {
            await WriteAsync(
                chunk,
                $"""
                MATCH (v:{_labels.Present} {Slug("row.slug")}) WITH v, v AS p, row
                {string.Join('\n', moved)}
                REMOVE v:{_labels.Present} SET v:{_labels.Retracted}, v.recordedTo = {revision}, v.retractionReason = row.reason
                """,
                cancellationToken);
        }
    }

    private async Task<List<string>> SupersedeAsync(IEnumerable<object?> slugs, CancellationToken cancellationToken)
    {
        var text = new StatementText();
        var statement = text.Statement($"""
            UNWIND {text.Value(slugs.ToArray())} AS wanted
            MATCH (v:{_labels.Present}|{_labels.Retracted} {Slug("wanted")})
            CREATE (p:{_labels.Past}:{_labels.Version})
            SET p = properties(v), p.recordedTo = CASE WHEN v.recordedTo < {text.Value(VersionRow.Still)} THEN v.recordedTo ELSE {text.Value(revision)} END
            WITH v, p
            {string.Join('\n', moved)}
            RETURN v.slug
            """);
        return await transaction.ReadAsync(statement, row => row.Text(0)!, cancellationToken);
    }

    private Task WriteAsync(IReadOnlyList<Dictionary<string, object?>> rows, string write, CancellationToken cancellationToken)
    {
        var text = new StatementText();
        return transaction.WriteAsync(text.Statement($"UNWIND {text.Value(rows)} AS row {write}"), cancellationToken);
    }

    private static string Slug(string value) => $"{{slug: {value}}}";
}
