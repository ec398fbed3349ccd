namespace Timeline.Storage.Neo4j;

/// <summary>
/// One row of a result. Values are null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, <c>byte[]</c>,
/// <see cref="IReadOnlyList{T}"/> and <see cref="IReadOnlyDictionary{TKey, TValue}"/> of values, NodaTime's local, offset and zoned types, and the types of CypherValues.cs.
/// </summary>
internal sealed class CypherRow(string[] columns, object?[] values)
{
    /// <summary>The names of the columns, in order.</summary>
    internal IReadOnlyList<string> Columns => columns;

    /// <summary>How many columns there are.</summary>
    internal int Count => values.Length;

    internal object? this[int index] => values[index];

    /// <summary>About how many characters its values take, one for all that is not text.</summary>
    internal int Characters => values.Sum(v => v is string text ? text.Length : 1);

    internal long Integer(int index) => values[index] is long value ? value : throw Unexpected(index, "Integer");

    /// <summary>Null where the value is null.</summary>
    internal long? IntegerOrNull(int index) => values[index] is null ? null : Integer(index);

    internal bool Boolean(int index) => values[index] is bool value ? value : throw Unexpected(index, "Boolean");

    /// <summary>Null where the value is null.</summary>
    internal string? Text(int index) => values[index] switch
    {
        null => null,
        string value => value,
        _ => throw Unexpected(index, "String"),
    };

    internal IReadOnlyList<object?> List(int index) => values[index] as IReadOnlyList<object?> ?? throw Unexpected(index, "List");

    internal IReadOnlyDictionary<string, object?> Map(int index) =>
        values[index] as IReadOnlyDictionary<string, object?> ?? throw Unexpected(index, "Map");

    private InvalidCastException Unexpected(int index, string expected) =>
        new($"Column {index} ('{columns[index]}') holds {CypherValues.TypeName(values[index])}, not {expected}.");
}
