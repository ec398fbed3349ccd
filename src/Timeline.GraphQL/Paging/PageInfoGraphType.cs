using GraphQL.Types;

namespace Timeline.GraphQL;

/// <summary>Where a part lies in its list.</summary>
internal sealed record PageInfo(bool HasNext, bool HasPrevious, string? Start, string? End)
{
    public static PageInfo Of<TItem>(Slice<TItem> slice) => slice.Edges is [var first, ..] and [.., var last]
        ? new(slice.HasNext, slice.HasPrevious, first.Cursor, last.Cursor)
        : new(slice.HasNext, slice.HasPrevious, null, null);
}

internal sealed class PageInfoGraphType : TypeOf<PageInfo>
{
    public PageInfoGraphType()
        : base("PageInfo", "Where a part lies in its list.")
    {
        One<BooleanGraphType>("hasNextPage", "True: something comes after this part.").Resolve(c => c.Source.HasNext);
        One<BooleanGraphType>("hasPreviousPage", "True: something comes before this part.").Resolve(c => c.Source.HasPrevious);
        Maybe<StringGraphType>("startCursor", "The cursor of the first edge; null where there is none.").Resolve(c => c.Source.Start);
        Maybe<StringGraphType>("endCursor", "The cursor of the last edge; null where there is none.").Resolve(c => c.Source.End);
    }
}
