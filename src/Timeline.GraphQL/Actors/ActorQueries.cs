using GraphQL.Types;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>The root fields about actors.</summary>
internal static class ActorQueries
{
    public static void AddActorQueries(this QueryGraphType query)
    {
        query.AddById<Actor, ActorGraphType>(EntityType.Actor, "actor", "An actor; null where there is none.");
        query.Maybe<ActorConnectionGraphType>("actors", "Actors, by slug.")
            .SearchText("a name or an alias")
            .Argument<ListGraphType<NonNullGraphType<ActorKindGraphType>>>("kinds", "Only actors of these kinds.")
            .Forward()
            .AsOf()
            .ResolveAsync(async c =>
            {
                var (text, kinds) = (c.SearchText(), c.Enums<ActorKind>("kinds"));
                return await EntityConnections.CreateAsync(c, await c.Request().ScopeAsync(c), asOf => new ActorQuery(asOf, text, kinds));
            });
    }
}

internal sealed class ActorConnectionGraphType() : ConnectionGraphType<Actor, string, ActorGraphType, ActorEdgeGraphType>("ActorConnection", "actors");

internal sealed class ActorEdgeGraphType() : EdgeGraphType<Actor, ActorGraphType>("ActorEdge", "an actor");
