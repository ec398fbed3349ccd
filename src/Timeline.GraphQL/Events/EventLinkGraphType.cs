using Timeline.Core;

namespace Timeline.GraphQL;

internal sealed class EventLinkGraphType : TypeOf<EventLink>
{
    public EventLinkGraphType()
        : base("EventLink", "A relation of an event to another.")
    {
        One<LinkTypeGraphType>("type", "How the event that states it relates to the other.").Resolve(c => c.Source.Type);
        One<DirectionGraphType>("direction",
                "OUT: a report of this event states it, so an effect is OUT by CAUSED_BY. Symmetric links are BOTH, and no others are.")
            .Resolve(c => c.Source.Direction);
        One<EventGraphType>("event", "The other event.").Resolve(c => c.Source.Event);
        Many<ReportGraphType>("reports", "The reports that state it, the best first.")
            .Resolve(c => c.Request().Current<Report>(c.Source.Reports, c.Source.Event.Scope));
    }
}
