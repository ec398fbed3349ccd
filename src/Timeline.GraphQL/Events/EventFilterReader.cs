using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>Makes the filter of the store from the input.</summary>
internal sealed class EventFilterReader
{
    private readonly GraphQLLimits _limits;
    private int _conditions;
    private int _entries;

    private EventFilterReader(GraphQLLimits limits) => _limits = limits;

    /// <summary>The filter; null where none was given.</summary>
    /// <exception cref="TimelineGraphQLException">It cannot be read, or asks for too much.</exception>
    public static EventFilter? Read(IDictionary<string, object?>? given, GraphQLLimits limits) =>
        given is null ? null : new EventFilterReader(limits).Filter(given, 1);

    private EventFilter Filter(IDictionary<string, object?> given, int depth)
    {
        if (depth > _limits.MaxFilterDepth)
        {
            throw ErrorText.BadArgument($"The filter is nested more than {_limits.MaxFilterDepth} levels deep.");
        }

        // An empty filter is one to evaluate like any other.
        _conditions += Math.Max(1, given.Count(field => field.Value is not null));
        if (_conditions > _limits.MaxFilterConditions)
        {
            throw ErrorText.BadArgument($"The filter has more than {_limits.MaxFilterConditions} conditions.");
        }

        return new()
        {
            When = Nested(given, "when") is { } when ? TemporalFilterGraphType.Read(when) : null,
            Actors = Nested(given, "actors") is { } actors ? Actors(actors) : null,
            Places = Nested(given, "places") is { } places ? Places(places) : null,
            Kinds = List(given, "kinds", Kind),
            Tags = Texts(given, "tags"),
            Reports = Reports(given),
            Ids = Ids(given, "ids", EntityType.Event),
            And = Filters(given, "and", depth),
            Or = Filters(given, "or", depth),
            Not = Nested(given, "not") is { } not ? Filter(not, depth + 1) : null,
        };
    }

    private IReadOnlyList<EventFilter>? Filters(IDictionary<string, object?> given, string name, int depth) =>
        List(given, name, each => Filter((IDictionary<string, object?>)each!, depth + 1));

    private ActorFilter Actors(IDictionary<string, object?> given) => new(
        Ids(given, "anyOf", EntityType.Actor), Ids(given, "allOf", EntityType.Actor), Ids(given, "noneOf", EntityType.Actor), Texts(given, "roles"));

    private PlaceFilter Places(IDictionary<string, object?> given) => new(
        Ids(given, "anyOf", EntityType.Place), Ids(given, "noneOf", EntityType.Place), given.ValueOf("includeWithin") as bool? ?? true);

    private ReportFilter? Reports(IDictionary<string, object?> given)
    {
        var sources = Ids(given, "sources", EntityType.Source);
        var reliability = given.ValueOf("minReliability") as Reliability?;
        var credibility = given.ValueOf("minCredibility") as int?;
        if ((credibility ?? 1) is < 1 or > Report.CannotBeJudged)
        {
            throw ErrorText.BadArgument($"'minCredibility' is 1 to {Report.CannotBeJudged}, not {credibility}.");
        }

        return sources is null && reliability is null && credibility is null ? null : new(sources, reliability, credibility);
    }

    private static string Kind(object? value) => value is string kind && EventKinds.IsValid(kind)
        ? kind
        : throw ErrorText.BadArgument($"'{ErrorText.Shown(value as string ?? "")}' is not a kind: lower-case segments joined by '/', such as diplomacy/summit.");

    private IReadOnlyList<string>? Ids(IDictionary<string, object?> given, string name, EntityType type) =>
        List(given, name, id => EntityId.Read(Arguments.AsText(id)!, type));

    private IReadOnlyList<string>? Texts(IDictionary<string, object?> given, string name) =>
        List(given, name, text => Arguments.AsSearchText(text, name, _limits)!);

    private IReadOnlyList<T>? List<T>(IDictionary<string, object?> given, string name, Func<object?, T> item) =>
        Arguments.AsList(given.ValueOf(name), name, _limits, each =>
        {
            if (++_entries > _limits.MaxFilterEntries)
            {
                throw ErrorText.BadArgument($"The lists of the filter have more than {_limits.MaxFilterEntries} entries together.");
            }

            return item(each);
        });

    private static IDictionary<string, object?>? Nested(IDictionary<string, object?> given, string name) => given.ValueOf(name) as IDictionary<string, object?>;
}
