using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>Which places lie within the places that a filter names, as of a revision: one statement for the whole filter.</summary>
internal sealed class PlacesWithin
{
    private readonly ILookup<string, string> _meant;

    private PlacesWithin(ILookup<string, string> meant) => _meant = meant;

    /// <summary>Of a filter that names no place.</summary>
    internal static PlacesWithin None { get; } = new(Array.Empty<int>().ToLookup(_ => "", _ => ""));

    internal static async Task<PlacesWithin> LoadAsync(ICypherSession session, KnownAnswers known, EventFilter? filter, int asOf, CancellationToken cancellationToken)
    {
        var named = filter?.PlacesWithWithin() ?? [];
        if (named.Count == 0)
        {
            return None;
        }

        var rows = await known.RowsAsync(session, Statement(named, asOf), asOf, row => (Root: row.Text(0)!, Slug: row.Text(1)!), cancellationToken);
        return new(rows.ToLookup(r => r.Root, r => r.Slug, StringComparer.Ordinal));
    }

    /// <summary>The places themselves, or with all that lies within them.</summary>
    internal IReadOnlyList<string> Meant(IReadOnlyList<string> places, bool includeWithin) =>
        includeWithin ? [.. places.Concat(places.SelectMany(p => _meant[p])).Distinct()] : places;

    internal static CypherStatement Statement(IReadOnlyCollection<string> named, int asOf)
    {
        var text = new StatementText();
        return text.Statement($"""
            UNWIND {text.Value(named)} AS root
            MATCH (outer:Place {Slug("root")})
            {Below("outer", "inner", text.Value(asOf))}
            RETURN DISTINCT root, inner.slug
            """);
    }

    /// <summary>A map with a slug, as a pattern wants it.</summary>
    internal static string Slug(string value) => $"{{slug: {value}}}";

    // What lay within what stands on the relationships between the places that are, not on versions: a place keeps its node.
    /// <summary>The pattern from a place to those within it at any depth as of a revision. Places never lie within themselves, so it ends.</summary>
    internal static string Below(string outer, string inner, string revision) =>
        $"MATCH ({outer})<-[within:WITHIN|PAST_WITHIN*1..]-({inner}:Place) WHERE all(w IN within WHERE w.recordedFrom <= {revision} AND w.recordedTo > {revision})";
}
