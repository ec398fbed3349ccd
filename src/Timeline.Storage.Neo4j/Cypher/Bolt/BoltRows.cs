using System.Collections;
using Driver = global::Neo4j.Driver;

namespace Timeline.Storage.Neo4j;

/// <summary>The rows of a result of the driver, in our types; its errors as <see cref="CypherException"/>.</summary>
internal sealed class BoltRows
{
    private readonly Driver.IResultCursor _cursor;
    private readonly string[] _columns;

    private BoltRows(Driver.IResultCursor cursor, string[] columns) => (_cursor, _columns) = (cursor, columns);

    /// <summary>Null: there are no more.</summary>
    internal CypherRow? Current { get; private set; }

    /// <summary>Runs a statement up to its first row.</summary>
    internal static Task<BoltRows> StartAsync(Driver.IAsyncQueryRunner runner, CypherStatement statement, CancellationToken cancellationToken) => TranslateAsync(async () =>
    {
        var parameters = statement.Parameters.ToDictionary(p => p.Key, p => ToDriver(p.Value)!);
        var cursor = await runner.RunAsync(statement.Text, parameters).WaitAsync(cancellationToken);
        var rows = new BoltRows(cursor, await cursor.KeysAsync().WaitAsync(cancellationToken));
        await rows.MoveAsync(cancellationToken);
        return rows;
    });

    internal Task<bool> MoveAsync(CancellationToken cancellationToken) => TranslateAsync(async () =>
    {
        // The driver has no cancellation: who gives up leaves the row to the session, which ends the statement when it is disposed of.
        var isThere = await _cursor.FetchAsync().WaitAsync(cancellationToken);
        Current = isThere ? new(_columns, [.. _columns.Select(c => FromDriver(_cursor.Current[c]))]) : null;
        return isThere;
    });

    internal static async Task<T> TranslateAsync<T>(Func<Task<T>> step)
    {
        try
        {
            return await step();
        }
        catch (Driver.Neo4jException e)
        {
            throw new CypherException(e.Message, e.Code, e) { IsRetriable = e.IsRetriable };
        }
    }

    internal static async Task<T> CommittingAsync<T>(Func<Task<T>> step)
    {
        try
        {
            return await TranslateAsync(step);
        }
        catch (CypherException e) when (e.InnerException is Driver.ServiceUnavailableException or Driver.SessionExpiredException || CypherErrors.LeavesCommitUnknown(e.Code))
        {
            throw e.WithUnknownCommit();
        }
    }

    private static object? ToDriver(object? value) => value switch
    {
        null or bool or int or long or double or string => value,
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(p => p.Key, p => ToDriver(p.Value)),
        IEnumerable items => items.Cast<object?>().Select(ToDriver).ToList(),
        _ => throw new ArgumentException($"A value of type {value.GetType().Name} cannot be sent to Neo4j.", nameof(value)),
    };

    private static object? FromDriver(object? value) => value switch
    {
        Driver.INode node => Node(node),
        Driver.IRelationship relationship => Relationship(relationship),
        Driver.IPath path => new CypherPath([.. path.Nodes.Select(Node)], [.. path.Relationships.Select(Relationship)]),
        Driver.Point point => new CypherPoint(point.SrId, point.X, point.Y, double.IsNaN(point.Z) ? null : point.Z),
        Driver.LocalDate date => TemporalText.Date(date.ToString()),
        Driver.LocalTime time => TemporalText.LocalTime(time.ToString()),
        Driver.OffsetTime time => TemporalText.OffsetTime(time.ToString()),
        Driver.LocalDateTime time => TemporalText.LocalDateTime(time.ToString()),
        Driver.ZonedDateTime time => time.ToString() is var text && text.EndsWith(']') ? TemporalText.ZonedDateTime(text) : TemporalText.OffsetDateTime(text),
        Driver.Duration duration => new CypherDuration(duration.ToString()),
        byte[] => value,
        IReadOnlyDictionary<string, object> map => Map(map),
        IList list => list.Cast<object?>().Select(FromDriver).ToList(),
        _ => value,
    };

    private static CypherNode Node(Driver.INode node) => new(node.ElementId, node.Labels, Map(node.Properties));

    private static CypherRelationship Relationship(Driver.IRelationship r) =>
        new(r.ElementId, r.StartNodeElementId, r.EndNodeElementId, r.Type, Map(r.Properties));

    private static Dictionary<string, object?> Map(IReadOnlyDictionary<string, object> map) => map.ToDictionary(p => p.Key, p => FromDriver(p.Value));
}
