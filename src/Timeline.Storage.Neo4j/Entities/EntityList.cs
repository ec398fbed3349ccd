using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>Lists of actors, places, sources and reports, in the order of their slugs.</summary>
internal static class EntityList
{
    internal static async Task<Page<T>> PageAsync<T>(
        ICypherSession session, EntityQuery<T> query, PageRequest<string> page, CancellationToken cancellationToken)
        where T : Entity
    {
        var rows = await session.ReadAsync(PageStatement(query, page), row => VersionRow.Read<T>(row, query.AsOf), cancellationToken);
        return Paging.Cut(rows, page.Count, page.FromEnd);
    }

    internal static CypherStatement PageStatement<T>(EntityQuery<T> query, PageRequest<string> page)
        where T : Entity
    {
        var text = new StatementText();
        var before = page.Before is { } key ? $" AND v.slug < {text.Value(key)}" : "";

        // The lower end stands there even when it excludes nothing, so that the index is walked in its order.
        return text.Statement($"""
            {Match(query, text)} v.slug > {text.Value(page.After ?? "")}{before} AND {Condition(query, text)}
            RETURN {VersionRow.Columns} ORDER BY v.slug {(page.FromEnd ? "DESC" : "ASC")} LIMIT {text.Value(page.Count + 1)}
            """);
    }

    internal static Task<int> CountAsync<T>(ICypherSession session, EntityQuery<T> query, CancellationToken cancellationToken)
        where T : Entity => session.NumberAsync(CountStatement(query), cancellationToken);

    internal static CypherStatement CountStatement<T>(EntityQuery<T> query)
        where T : Entity
    {
        var text = new StatementText();
        return text.Statement($"{Match(query, text)} v.slug > '' AND {Condition(query, text)} RETURN count(v)");
    }

    private static string Match<T>(EntityQuery<T> query, StatementText text)
        where T : Entity
    {
        var version = Labels.Of<T>().Version;
        return query switch
        {
            ReportQuery reports => $"MATCH (:Source {{slug: {text.Value(reports.Source)}}})<-[:FROM|PAST_FROM]-(v:{version}) WITH DISTINCT v WHERE",
            PlaceQuery { Within: { } within } places => $"""
                MATCH (outer:Place {PlacesWithin.Slug(text.Value(within))})
                {PlacesWithin.Below("outer", "inner", text.Value(places.AsOf))}
                WITH DISTINCT outer, inner WHERE inner <> outer
                MATCH (v:{version} {PlacesWithin.Slug("inner.slug")}) WHERE
                """,
            _ => $"MATCH (v:{version}) WHERE",
        };
    }

    private static string Condition<T>(EntityQuery<T> query, StatementText text)
        where T : Entity
    {
        var all = new List<string> { VersionRow.Holds(text.Value(query.AsOf)) };
        var words = query switch
        {
            ActorQuery actors => actors.Text,
            PlaceQuery places => places.Text,
            SourceQuery sources => sources.Text,
            _ => null,
        };
        foreach (var word in words is null ? [] : SearchWords.Of(words))
        {
            all.Add($"any(word IN v.words WHERE word STARTS WITH {text.Value(word)})");
        }

        if (query is ActorQuery { Kinds: { } kinds })
        {
            all.Add($"v.kind IN {text.Value(kinds.Select(k => k.ToString().ToUpperInvariant()).ToArray())}");
        }

        return string.Join(" AND ", all);
    }
}
