using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;

namespace Timeline.GraphQL;

/// <summary>Lists without pages that are longer, or cost more for each entry, than others.</summary>
internal static class CountedLengths
{
    private const string Key = "countedLength";

    /// <summary>States how long the list of a field counts as.</summary>
    public static FieldBuilder<TSource, TReturn> CountsAs<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field, int length)
    {
        field.FieldType.WithMetadata(Key, length);
        return field;
    }

    /// <summary>How long the list of a field counts as; null: as any other.</summary>
    public static int? CountedLength(this FieldType field) => field.GetMetadata<int?>(Key);
}
