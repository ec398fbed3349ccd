using Timeline.Core;

namespace Timeline.Storage.Sqlite;

/// <summary>Which places lie within the places that a filter names, as of a revision: one statement for the whole filter.</summary>
internal sealed class PlacesWithin
{
    private readonly ILookup<string, string> _meant;

    private PlacesWithin(ILookup<string, string> meant) => _meant = meant;

    internal static PlacesWithin Load(SqliteSession session, EventFilter? filter, int asOf, CancellationToken cancellationToken)
    {
        var named = filter?.PlacesWithWithin() ?? [];
        return new(named.Count == 0 ? Array.Empty<int>().ToLookup(_ => "", _ => "") : Below(session, named, asOf, cancellationToken));
    }

    /// <summary>The places themselves, or with all that lies within them.</summary>
    internal IReadOnlyList<string> Meant(IReadOnlyList<string> places, bool includeWithin) =>
        includeWithin ? [.. places.Concat(places.SelectMany(p => _meant[p])).Distinct()] : places;

    private static ILookup<string, string> Below(SqliteSession session, IReadOnlyCollection<string> named, int asOf, CancellationToken cancellationToken)
    {
        var sql = new SqlText();
        var revision = sql.Value(asOf);
        var text = $"""
            WITH RECURSIVE below (root, slug) AS (
                SELECT value, value FROM {sql.List(named)}
                UNION
                SELECT b.root, p.slug FROM below b CROSS JOIN place p
                WHERE p.within = b.slug AND p.recorded_from <= {revision} AND p.recorded_to > {revision})
            SELECT root, slug FROM below WHERE slug <> root
            """;
        return session.Query(text, sql.Parameters, r => (Root: r.GetString(0), Slug: r.GetString(1)), cancellationToken)
            .ToLookup(r => r.Root, r => r.Slug);
    }
}
