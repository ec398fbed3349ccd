using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>Which way links lead.</summary>
internal enum Direction
{
    Out,
    In,
    Both,
}

internal sealed class EventOrderGraphType() : EnumOf<EventOrder>("EventOrder", "The orders of a list of events. Undated events come last.",
    (EventOrder.EarliestFirst, "Earliest start, then latest end, then slug, ascending."),
    (EventOrder.LatestFirst, "Earliest start, then latest end, then slug, descending."),
    (EventOrder.RecentlyRecordedFirst, "The revision that wrote it, the newest first; then as EARLIEST_FIRST."));

internal sealed class LinkTypeGraphType() : EnumOf<LinkType>("LinkType", "How one event relates to another.",
    (LinkType.PartOf, "It is part of the other."),
    (LinkType.RespondsTo, "It answers the other."),
    (LinkType.CausedBy, "The other caused it."),
    (LinkType.Follows, "It came after the other, in one story."),
    (LinkType.Contradicts, "The two cannot both be so. Symmetric."),
    (LinkType.SameAs, "The two are one. Symmetric."));

internal sealed class DirectionGraphType() : EnumOf<Direction>("Direction", "Which way a link leads, seen from an event.",
    (Direction.Out, "A report of this event states it."),
    (Direction.In, "A report of the other event states it."),
    (Direction.Both, "Of a link: it holds both ways. Of a question: all links."));
