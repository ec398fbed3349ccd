using Timeline.Core;

namespace Timeline.GraphQL;

internal sealed class ActorGraphType : EntityGraphType<Actor>
{
    public ActorGraphType()
        : base("Actor", "A person, a state, an organisation or a group.", EntityType.Actor)
    {
        Named("name", "All names and aliases.", actor => actor.Names, actor => actor.ExternalIds);
        One<ActorKindGraphType>("kind", "What it is.").Resolve(c => c.Source.Value.Kind);
        One<EventConnectionGraphType>("events", "The events it takes part in.")
            .EventArguments()
            .Forward()
            .ResolveAsync(c => EventConnections.CreateAsync(c, c.Source.Scope, new() { Actors = new(AnyOf: [c.Source.Value.Slug]) }));
    }
}

internal sealed class ActorKindGraphType() : EnumOf<ActorKind>("ActorKind", "What an actor is.",
    (ActorKind.Person, "A human being."),
    (ActorKind.State, "A state, its government meant with it."),
    (ActorKind.Organisation, "A body with members and rules: an agency, a company, an alliance."),
    (ActorKind.Group, "People without such a body."));
