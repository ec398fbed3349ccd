using GraphQL.Types;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>The root fields about places.</summary>
internal static class PlaceQueries
{
    public static void AddPlaceQueries(this QueryGraphType query)
    {
        query.AddById<Place, PlaceGraphType>(EntityType.Place, "place", "A place; null where there is none.");
        query.Maybe<PlaceConnectionGraphType>("places", "Places, by slug.")
            .SearchText("a name or an alias")
            .Argument<IdGraphType>("within", "Only places that lie within this one, at any depth.")
            .Forward()
            .AsOf()
            .ResolveAsync(async c =>
            {
                var text = c.SearchText();
                var within = c.Text("within") is { } id ? EntityId.Read(id, EntityType.Place) : null;
                return await EntityConnections.CreateAsync(c, await c.Request().ScopeAsync(c), asOf => new PlaceQuery(asOf, text, within));
            });
    }
}

internal sealed class PlaceConnectionGraphType() : ConnectionGraphType<Place, string, PlaceGraphType, PlaceEdgeGraphType>("PlaceConnection", "places");

internal sealed class PlaceEdgeGraphType() : EdgeGraphType<Place, PlaceGraphType>("PlaceEdge", "a place");
