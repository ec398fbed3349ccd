using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>What is asked of several events at once, beside pages and look-ups.</summary>
internal static class EventReads
{
    internal static async Task<IReadOnlyList<Event>> LinkingToAsync(
        ICypherSession session, IReadOnlyCollection<string> events, int asOf, CancellationToken cancellationToken)
    {
        var found = await session.ReadAsync(LinkingTo(events, asOf), row => VersionRow.Read<Event>(row, asOf), cancellationToken);
        found.Sort((x, y) => string.CompareOrdinal(x.Slug, y.Slug));
        return found;
    }

    internal static CypherStatement LinkingTo(IReadOnlyCollection<string> events, int asOf)
    {
        var text = new StatementText();
        return text.Statement($$"""
            UNWIND {{text.Value(events)}} AS wanted
            MATCH (target:EventVersion {slug: wanted})<-[:{{VersionRelations.AnyLink}}|PAST_LINK]-(v:EventVersion) WHERE target.recordedFrom > 0 AND {{VersionRow.Holds(text.Value(asOf))}}
            WITH DISTINCT v RETURN {{VersionRow.Columns}}
            """);
    }

    internal static async Task<IReadOnlyList<Event>> HistoriesAsync(
        ICypherSession session, IReadOnlyCollection<string> events, int asOf, CancellationToken cancellationToken)
    {
        var found = await session.ReadAsync(Histories(events, asOf), row => VersionRow.Read<Event>(row, asOf), cancellationToken);
        return [.. found.OrderBy(e => e.Slug, StringComparer.Ordinal).ThenBy(e => e.RecordedIn)];
    }

    internal static CypherStatement Histories(IReadOnlyCollection<string> events, int asOf)
    {
        var text = new StatementText();
        return text.Statement($$"""
            UNWIND {{text.Value(events.Distinct().ToArray())}} AS wanted
            MATCH (v:EventVersion {slug: wanted}) WHERE v.recordedFrom <= {{text.Value(asOf)}}
            RETURN {{VersionRow.Columns}}
            """);
    }

    internal static async Task<IReadOnlyList<KindCount>> KindsAsync(ICypherSession session, KnownAnswers known, int asOf, CancellationToken cancellationToken)
    {
        var found = await known.RowsAsync(session, Kinds(asOf), asOf, row => new KindCount(row.Text(0)!, (int)row.Integer(1)), cancellationToken);
        return [.. found.OrderBy(k => k.Kind, ByteOrder.Instance)];
    }

    internal static CypherStatement Kinds(int asOf)
    {
        var text = new StatementText();
        return text.Statement($"MATCH (v:EventVersion) WHERE {VersionRow.Holds(text.Value(asOf))} RETURN v.kind, count(*)");
    }
}
