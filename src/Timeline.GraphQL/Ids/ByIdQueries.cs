using GraphQL.Types;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>The root fields that read one thing of one type by its id.</summary>
internal static class ByIdQueries
{
    public static void AddById<T, TGraph>(this QueryGraphType query, EntityType type, string name, string description)
        where T : Entity
        where TGraph : IGraphType =>
        query.Maybe<TGraph>(name, description)
            .Id("Its global id or slug.")
            .AsOf()
            .ResolveAsync(async c =>
            {
                var slug = EntityId.Read(c.Text("id")!, type);
                return c.Request().Find<T>(slug, await c.Request().ScopeAsync(c));
            });
}
