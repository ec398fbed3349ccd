using GraphQL.DataLoader;
using GraphQL.Types;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>The root fields that read anything by its id.</summary>
internal static class NodeQueries
{
    public static void AddNodeQueries(this QueryGraphType query)
    {
        query.Maybe<NodeGraphType>("node", "Anything, by its global id or type:slug; null where there is no such thing.")
            .Id("The global id, or type:slug such as actor:kim-jong-un. A slug alone does not say its type.")
            .AsOf()
            .ResolveAsync(async c =>
            {
                var (type, slug) = EntityId.Read(c.Text("id")!);
                return Load(c.Request(), type, slug, await c.Request().ScopeAsync(c));
            });
        query.Field<NonNullGraphType<ListGraphType<NodeGraphType>>>("nodes")
            .Description("Several things at once, in the order asked for; null in the place of each that does not exist or whose id cannot be read.")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("ids", "Global ids, or type:slug; at most 500.")
            .AsOf()
            .ResolveAsync(async c =>
            {
                var ids = c.Texts("ids")!;
                var scope = await c.Request().ScopeAsync(c);
                return ids.Select(id => LoadAny(c.Request(), id, scope)).ToArray();
            });
    }

    // One id that cannot be read is an error in its own place, not of the whole list.
    private static IDataLoaderResult LoadAny(TimelineRequest request, string id, RevisionScope scope)
    {
        try
        {
            var (type, slug) = EntityId.Read(id);
            return Load(request, type, slug, scope);
        }
        catch (TimelineGraphQLException refusal)
        {
            return new Promise<object?>(_ => Task.FromException<object?>(refusal));
        }
    }

    private static IDataLoaderResult Load(TimelineRequest request, EntityType type, string slug, RevisionScope scope) => type switch
    {
        EntityType.Event => request.Find<Event>(slug, scope),
        EntityType.Actor => request.Find<Actor>(slug, scope),
        EntityType.Place => request.Find<Place>(slug, scope),
        EntityType.Source => request.Find<Source>(slug, scope),
        _ => request.Find<Report>(slug, scope),
    };
}
