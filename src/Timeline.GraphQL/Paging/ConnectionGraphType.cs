using GraphQL.Types;

namespace Timeline.GraphQL;

/// <summary>What all connections share.</summary>
internal abstract class ConnectionGraphType<TItem, TKey, TNode, TEdge> : TypeOf<Connection<TItem, TKey>>
    where TItem : class
    where TNode : IGraphType
    where TEdge : IGraphType
{
    protected ConnectionGraphType(string name, string items)
        : base(name, $"Part of a list of {items}.")
    {
        One<IntGraphType>("revision", "The revision that the list was read at. Asking again as of it gives the same answer for ever.")
            .Resolve(c => c.Source.Scope.Number);
        One<IntGraphType>("totalCount", "How many there are in the whole list. Counted only when asked for.")
            .ResolveAsync(async c => await c.Source.CountAsync());
        Many<TEdge>("edges", $"The {items} of this part with their cursors.").ResolveAsync(async c => (await c.Source.SliceAsync()).Edges);
        Many<TNode>("nodes", $"The {items} of this part.").ResolveAsync(async c => (await c.Source.SliceAsync()).Edges.Select(e => e.Node).ToArray());
        One<PageInfoGraphType>("pageInfo", "Where this part lies in the list.").ResolveAsync(async c => PageInfo.Of(await c.Source.SliceAsync()));
    }
}

/// <summary>What all edges share.</summary>
internal abstract class EdgeGraphType<TItem, TNode> : TypeOf<Edge<TItem>>
    where TNode : IGraphType
{
    protected EdgeGraphType(string name, string item)
        : base(name, $"{char.ToUpperInvariant(item[0])}{item[1..]} in a list.")
    {
        One<StringGraphType>("cursor", "Its place in the list, for after and before. Opaque; it pins the revision.").Resolve(c => c.Source.Cursor);
        One<TNode>("node", "What stands there.").Resolve(c => c.Source.Node);
    }
}
