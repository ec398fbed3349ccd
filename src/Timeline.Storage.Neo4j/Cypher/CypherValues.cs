using NodaTime;

namespace Timeline.Storage.Neo4j;

/// <summary>A node as it was when the row was made. Its id holds within a transaction only: those of deleted nodes are used again.</summary>
internal sealed record CypherNode(string ElementId, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties);

/// <summary>A relationship as it was when the row was made, from <paramref name="StartElementId"/> to <paramref name="EndElementId"/>.</summary>
internal sealed record CypherRelationship(
    string ElementId, string StartElementId, string EndElementId, string Type, IReadOnlyDictionary<string, object?> Properties);

/// <summary>Nodes and the relationships between them, one fewer. A relationship's own ends say which way it points.</summary>
internal sealed record CypherPath(IReadOnlyList<CypherNode> Nodes, IReadOnlyList<CypherRelationship> Relationships);

/// <summary>A point: 4326 and 4979 are WGS 84 (x is the longitude), 7203 and 9157 Cartesian. Z is null in two dimensions.</summary>
internal sealed record CypherPoint(int Srid, double X, double Y, double? Z);

/// <summary>A duration as ISO 8601 text, <c>P1Y2M3DT4.5S</c>: months, days and seconds do not convert into each other.</summary>
internal sealed record CypherDuration(string Text);

/// <summary>A value that has no type here, such as a date before the year −9998.</summary>
/// <param name="Type">Neo4j's name of the type: <c>Date</c>.</param>
/// <param name="Text">As Neo4j writes it: <c>-99999-01-01</c>.</param>
internal sealed record CypherText(string Type, string Text);

internal static class CypherValues
{
    /// <summary>Neo4j's name for the type of a value.</summary>
    internal static string TypeName(object? value) => value switch
    {
        null => "Null",
        bool => "Boolean",
        long => "Integer",
        double => "Float",
        string => "String",
        byte[] => "Base64",
        LocalDate => "Date",
        LocalTime => "LocalTime",
        OffsetTime => "Time",
        LocalDateTime => "LocalDateTime",
        OffsetDateTime => "OffsetDateTime",
        ZonedDateTime => "ZonedDateTime",
        CypherDuration => "Duration",
        CypherPoint => "Point",
        CypherNode => "Node",
        CypherRelationship => "Relationship",
        CypherPath => "Path",
        CypherText text => text.Type,
        IReadOnlyDictionary<string, object?> => "Map",
        IReadOnlyList<object?> => "List",
        _ => value.GetType().Name,
    };
}
