using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>A link as a report states it, with the event it leads to.</summary>
internal sealed record ReportedLink(LinkType Type, At<Event> Event);

internal sealed class ReportLinkGraphType : TypeOf<ReportedLink>
{
    public ReportLinkGraphType()
        : base("ReportLink", "A relation that a report states from its event to another.")
    {
        One<LinkTypeGraphType>("type", "How its event relates to the other.").Resolve(c => c.Source.Type);
        One<EventGraphType>("event", "The other event.").Resolve(c => c.Source.Event);
    }
}
