using GraphQL.Types;

namespace Timeline.GraphQL;

internal sealed class EventFilterGraphType : InputOf
{
    public EventFilterGraphType(GraphQLLimits limits)
        : base("EventFilter", "What a list of events is narrowed to. All that is given must hold. "
            + "An empty list matches nothing in an any-of, everything in 'and', 'allOf' and 'noneOf'. "
            + "An id that does not exist matches nothing. "
            + $"At most {limits.MaxFilterDepth} levels, {limits.MaxFilterConditions} conditions and {limits.MaxFilterEntries} entries of lists.")
    {
        Maybe<TemporalFilterGraphType>("when", "The time.");
        Maybe<ActorFilterGraphType>("actors", "The actors that take part.");
        Maybe<PlaceFilterGraphType>("places", "The places.");
        List<StringGraphType>("kinds", "Any of these kinds, or a kind below one of them.");
        List<StringGraphType>("tags", "Any of these tags.");
        List<IdGraphType>("sources", "A report from any of these sources. Met by one current report together with minReliability and minCredibility.");
        Maybe<ReliabilityGraphType>("minReliability", "A report whose source has this reliability or a better one. F, cannot be judged, never does.");
        Maybe<IntGraphType>("minCredibility", "A report of this credibility or a better one: 2 means 1 or 2. 6, cannot be judged, never does.");
        List<IdGraphType>("ids", "Any of these events.");
        List<EventFilterGraphType>("and", "All of these hold.");
        List<EventFilterGraphType>("or", "At least one of these holds.");
        Maybe<EventFilterGraphType>("not", "This does not hold.");
    }
}

internal sealed class ActorFilterGraphType : InputOf
{
    public ActorFilterGraphType()
        : base("ActorFilter", "Actors that take part.")
    {
        List<IdGraphType>("anyOf", "At least one of these.");
        List<IdGraphType>("allOf", "Each of these.");
        List<IdGraphType>("noneOf", "None of these.");
        List<StringGraphType>("roles", "Narrows what the others match to these roles; alone: any actor in one of them.");
    }
}

internal sealed class PlaceFilterGraphType : InputOf
{
    public PlaceFilterGraphType()
        : base("PlaceFilter", "Places of the event.")
    {
        List<IdGraphType>("anyOf", "At least one of these.");
        List<IdGraphType>("noneOf", "None of these.");
        Maybe<BooleanGraphType>("includeWithin", "True: a place stands for all that lies within it.").DefaultValue(true);
    }
}
