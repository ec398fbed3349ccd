using GraphQL.Types;
using Timeline.Core;

namespace Timeline.GraphQL;

internal sealed class PlaceGraphType : EntityGraphType<Place>
{
    public PlaceGraphType()
        : base("Place", "A location.", EntityType.Place)
    {
        Named("name", "All names and aliases.", place => place.Names, place => place.ExternalIds);
        Maybe<PlaceGraphType>("within", "The place it lies in; null where none is stated.")
            .Resolve(c => c.Source.Value.Within is { } within ? c.Request().Find<Place>(within, c.Source.Scope) : null);
        Maybe<CoordinatesGraphType>("coordinates", "Where it is; null where that is not known.").Resolve(c => c.Source.Value.Coordinates);
        One<EventConnectionGraphType>("events", "The events here and in all that lies within.")
            .EventArguments()
            .Forward()
            .ResolveAsync(c => EventConnections.CreateAsync(c, c.Source.Scope, new() { Places = new(AnyOf: [c.Source.Value.Slug]) }));
    }
}

internal sealed class CoordinatesGraphType : TypeOf<Coordinates>
{
    public CoordinatesGraphType()
        : base("Coordinates", "A point on the earth, WGS 84, in degrees.")
    {
        One<FloatGraphType>("latitude", "-90 to 90, north positive.").Resolve(c => c.Source.Latitude);
        One<FloatGraphType>("longitude", "-180 to 180, east positive.").Resolve(c => c.Source.Longitude);
    }
}
