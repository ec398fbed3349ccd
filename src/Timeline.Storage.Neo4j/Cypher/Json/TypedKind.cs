using System.Text.Json;

namespace Timeline.Storage.Neo4j;

/// <summary>What <c>$type</c> says.</summary>
internal enum TypedKind
{
    /// <summary>A type that did not exist in 5.26.</summary>
    Other,
    Null,
    Boolean,
    Integer,
    Float,
    String,
    Base64,
    List,
    Map,
    Date,
    Time,
    LocalTime,
    OffsetDateTime,
    ZonedDateTime,
    LocalDateTime,
    Duration,
    Point,
    Node,
    Relationship,
    Path,
}

internal static class TypedKinds
{
    /// <summary>The kind whose name is the string on which the reader stands. The common ones come first.</summary>
    internal static TypedKind Read(in Utf8JsonReader json)
    {
        if (json.ValueTextEquals("String"u8))
        {
            return TypedKind.String;
        }

        if (json.ValueTextEquals("Integer"u8))
        {
            return TypedKind.Integer;
        }

        if (json.ValueTextEquals("List"u8))
        {
            return TypedKind.List;
        }

        if (json.ValueTextEquals("Map"u8))
        {
            return TypedKind.Map;
        }

        if (json.ValueTextEquals("Null"u8))
        {
            return TypedKind.Null;
        }

        return json.ValueTextEquals("DateTime"u8) ? TypedKind.OffsetDateTime
            : Enum.TryParse<TypedKind>(json.GetString(), out var kind) ? kind
            : TypedKind.Other;
    }
}
