using Timeline.Core;
using Timeline.GraphQL.Errors;

namespace Timeline.GraphQL;

/// <summary>Makes the filter of the store from the input.</summary>
internal sealed class EventFilterReader
{
    private const int DeepestNesting = 10;
    private const int MostConditions = 200;

    private int _conditions;

    private EventFilterReader()
    {
    }

    /// <summary>The filter; null where none was given.</summary>
    /// <exception cref="TimelineGraphQLException">It cannot be read, or asks for too much.</exception>
    public static EventFilter? Read(IDictionary<string, object?>? given) => given is null ? null : new EventFilterReader().Filter(given, 1);

    private EventFilter Filter(IDictionary<string, object?> given, int depth)
    {
        if (depth > DeepestNesting)
            throw Words.BadArgument($"The filter is nested more than {DeepestNesting} levels deep.");
        _conditions += given.Count(field => field.Value is not null);
        if (_conditions > MostConditions)
            throw Words.BadArgument($"The filter has more than {MostConditions} conditions.");
        return new()
        {
            When = Nested(given, "when") is { } when ? TemporalFilterGraphType.Read(when) : null,
            Actors = Nested(given, "actors") is { } actors ? Actors(actors) : null,
            Places = Nested(given, "places") is { } places ? Places(places) : null,
            Kinds = Arguments.AsList(given.ValueOf("kinds"), "kinds", Kind),
            Tags = Texts(given, "tags"),
            Reports = Reports(given),
            Ids = Ids(given, "ids", EntityType.Event),
            And = Filters(given, "and", depth),
            Or = Filters(given, "or", depth),
            Not = Nested(given, "not") is { } not ? Filter(not, depth + 1) : null,
        };
    }

    private IReadOnlyList<EventFilter>? Filters(IDictionary<string, object?> given, string name, int depth) =>
        Arguments.AsList(given.ValueOf(name), name, each => Filter((IDictionary<string, object?>)each!, depth + 1));

    private static ActorFilter Actors(IDictionary<string, object?> given) => new(
        Ids(given, "anyOf", EntityType.Actor), Ids(given, "allOf", EntityType.Actor), Ids(given, "noneOf", EntityType.Actor), Texts(given, "roles"));

    private static PlaceFilter Places(IDictionary<string, object?> given) => new(
        Ids(given, "anyOf", EntityType.Place), Ids(given, "noneOf", EntityType.Place), given.ValueOf("includeWithin") as bool? ?? true);

    private static ReportFilter? Reports(IDictionary<string, object?> given)
    {
        var sources = Ids(given, "sources", EntityType.Source);
        var reliability = given.ValueOf("minReliability") as Reliability?;
        var credibility = given.ValueOf("minCredibility") as int?;
        if ((credibility ?? 1) is < 1 or > Report.CannotBeJudged)
            throw Words.BadArgument($"'minCredibility' is 1 to {Report.CannotBeJudged}, not {credibility}.");
        return sources is null && reliability is null && credibility is null ? null : new(sources, reliability, credibility);
    }

    private static string Kind(object? value) => value is string kind && EventKinds.IsValid(kind)
        ? kind
        : throw Words.BadArgument($"'{Words.Shown(value as string ?? "")}' is not a kind: lower-case segments joined by '/', such as diplomacy/summit.");

    private static IReadOnlyList<string>? Ids(IDictionary<string, object?> given, string name, EntityType type) =>
        Arguments.AsList(given.ValueOf(name), name, id => EntityId.Read(Arguments.AsText(id)!, type));

    private static IReadOnlyList<string>? Texts(IDictionary<string, object?> given, string name) =>
        Arguments.AsList(given.ValueOf(name), name, text => Arguments.AsText(text)!);

    private static IDictionary<string, object?>? Nested(IDictionary<string, object?> given, string name) => given.ValueOf(name) as IDictionary<string, object?>;
}
