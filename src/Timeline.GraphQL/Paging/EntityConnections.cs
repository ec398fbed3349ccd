using GraphQL;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>Lists of entities in the order of their slugs.</summary>
internal static class EntityConnections
{
    public static Task<object?> CreateAsync<T>(IResolveFieldContext context, RevisionScope scope, Func<int, EntityQuery<T>> query)
        where T : Entity
    {
        // The context serves other fields by the time that the list reads.
        var (store, cancellationToken) = (context.Request().Store, context.CancellationToken);
        return Connection<T, string>.CreateAsync(context, scope, SlugOrder<T>.Instance,
            (asOf, page) => store.ListAsync(query(asOf), page, cancellationToken),
            asOf => store.CountAsync(query(asOf), cancellationToken));
    }
}
