using GraphQL;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>Lists of entities in the order of their slugs.</summary>
internal static class EntityConnections
{
    public static Task<object?> CreateAsync<T>(IResolveFieldContext context, RevisionScope scope, Func<int, EntityQuery<T>> query)
        where T : Entity
    {
        var store = context.Request().Store;
        return Connection<T, string>.CreateAsync(context, scope, SlugOrder<T>.Instance,
            (asOf, page) => store.ListAsync(query(asOf), page, context.CancellationToken),
            asOf => store.CountAsync(query(asOf), context.CancellationToken));
    }
}
