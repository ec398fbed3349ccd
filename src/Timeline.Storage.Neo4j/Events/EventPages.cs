using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>Pages and counts of events.</summary>
internal sealed class EventPages
{
    private readonly EventQuery _query;
    private readonly PlacesWithin _placesWithin;
    private readonly GapAnswers _gaps;
    private readonly EventWalk _walk;

    internal EventPages(EventQuery query, PlacesWithin placesWithin, GapAnswers gaps)
    {
        (_query, _placesWithin, _gaps) = (query, placesWithin, gaps);
        _walk = EventWalk.For(query.Filter, placesWithin);
    }

    internal static async Task<EventPages> LoadAsync(ICypherSession session, KnownAnswers known, EventQuery query, CancellationToken cancellationToken) => new(
        query,
        await PlacesWithin.LoadAsync(session, known, query.Filter, query.AsOf, cancellationToken),
        await GapAnswers.LoadAsync(session, known, query.Filter, query.AsOf, cancellationToken));

    internal async Task<Page<Event>> PageAsync(ICypherSession session, KnownAnswers known, PageRequest<EventKey?> page, CancellationToken cancellationToken)
    {
        var rows = new List<Event>();
        foreach (var segment in EventSegment.For(_query.Order, page))
        {
            var wanted = page.Count + 1 - rows.Count;
            if (wanted > 0)
            {
                rows.AddRange(await known.RowsAsync(session, PageStatement(segment, wanted), _query.AsOf, row => VersionRow.Read<Event>(row, _query.AsOf), cancellationToken));
            }
        }

        return Paging.Cut(rows, page.Count, page.FromEnd);
    }

    internal async Task<int> CountAsync(ICypherSession session, KnownAnswers known, CancellationToken cancellationToken) =>
        (int)(await known.RowsAsync(session, CountStatement(), _query.AsOf, row => row.Integer(0), cancellationToken))[0];

    internal CypherStatement CountStatement()
    {
        var text = new StatementText();
        var whole = EventSegment.Whole(_query.Order);
        return text.Statement($"{_walk.Match(text, whole)} {_walk.Limits(text, whole)} AND {Wanted(text)} RETURN count({(_walk.MayRepeat ? "DISTINCT " : "")}v)");
    }

    /// <summary>The statement for one segment of the list.</summary>
    internal CypherStatement PageStatement(EventSegment segment, int count)
    {
        var text = new StatementText();
        return text.Statement($"""
            {_walk.Match(text, segment)} {_walk.Limits(text, segment)} AND {Wanted(text)}
            {(_walk.MayRepeat ? "WITH DISTINCT v " : "")}RETURN {VersionRow.Columns} ORDER BY {segment.OrderBy()} LIMIT {text.Value(count)}
            """);
    }

    private string Wanted(StatementText text) =>
        $"{VersionRow.Holds(text.Value(_query.AsOf))} AND {new EventFilterCypher(text, _placesWithin, _gaps).Condition(_query.Filter)}";
}
