using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Neo4j;

/// <summary>
/// The events that are one of several dates with gaps between, as of a revision. Cypher cannot ask them whether they meet a window,
/// so they are asked here, before the statement that needs the answer.
/// </summary>
internal sealed class GapAnswers
{
    private readonly IReadOnlyList<(string Slug, Extent When)> _events;

    private GapAnswers(IReadOnlyList<(string, Extent)> events) => _events = events;

    /// <summary>Where nothing asks them.</summary>
    internal static GapAnswers None { get; } = new([]);

    internal static async Task<GapAnswers> LoadAsync(ICypherSession session, KnownAnswers known, EventFilter? filter, int asOf, CancellationToken cancellationToken) =>
        filter?.SelfAndParts().Any(f => f.When is { AsksGaps: true }) == true
            ? new(await known.RowsAsync(session, Statement(asOf), asOf, row => (row.Text(0)!, EntityJson.ReadExtent(row.Text(1)!)), cancellationToken))
            : None;

    /// <summary>The slugs of those that meet a filter.</summary>
    internal IReadOnlyList<string> Meeting(TemporalFilter when) => [.. _events.Where(e => when.Admits(e.When)).Select(e => e.Slug)];

    internal static CypherStatement Statement(int asOf)
    {
        var text = new StatementText();
        return text.Statement($"MATCH (v:EventVersion) WHERE v.hasGaps = true AND {VersionRow.Holds(text.Value(asOf))} RETURN v.slug, v.gaps");
    }
}
