using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>What was known of an event from one revision up to another.</summary>
internal sealed record EventVersion(At<Event> Event, int? Until)
{
    /// <summary>A version as a reader at a revision sees it: nothing shows of what was written later.</summary>
    public static EventVersion Of(Event version, RevisionScope scope)
    {
        var from = new RevisionScope(version.RecordedIn, IsExplicit: true);
        var until = version.RecordedUntil <= scope.Number ? version.RecordedUntil : null;
        return new(new(version with { RetractedIn = null }, from), until);
    }
}

internal sealed class EventVersionGraphType : TypeOf<EventVersion>
{
    public EventVersionGraphType()
        : base("EventVersion", "What was known of an event from one revision up to another.")
    {
        One<EventGraphType>("event", "The event as known at the first of them; everything below is read as of that revision.")
            .Resolve(c => c.Source.Event);
        One<RevisionGraphType>("from", "The revision that wrote this version.").Resolve(c => c.Request().Revision(c.Source.Event.Value.RecordedIn));
        Maybe<RevisionGraphType>("until", "The revision that replaced it or retracted the event; null: it held at the revision asked for.")
            .Resolve(c => c.Request().Revision(c.Source.Until));
    }
}
