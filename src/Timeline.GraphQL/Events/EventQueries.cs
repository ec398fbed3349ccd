using GraphQL.Types;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>The root fields about events.</summary>
internal static class EventQueries
{
    public static void AddEventQueries(this QueryGraphType query)
    {
        query.AddById<Event, EventGraphType>(EntityType.Event, "event", "An event; null where there is none. One that was retracted can still be read.");
        query.Maybe<EventConnectionGraphType>("events", "Events.")
            .EventArguments()
            .Forward()
            .Backward()
            .AsOf()
            .ResolveAsync(async c => await EventConnections.CreateAsync(c, await c.Request().ScopeAsync(c)));
        query.Field<ListGraphType<NonNullGraphType<EventKindGraphType>>>("eventKinds")
            .Description("Every kind that an event has, and every kind above one, in the order of their bytes.")
            .AsOf()
            .ResolveAsync(async c =>
            {
                var scope = await c.Request().ScopeAsync(c);
                return WithKindsAbove(await c.Request().Store.EventKindsAsync(scope.Number, c.CancellationToken));
            });
    }

    private static KindCount[] WithKindsAbove(IReadOnlyList<KindCount> stated) =>
    [
        .. stated.SelectMany(kind => EventKinds.SelfAndAbove(kind.Kind).Select(path => (Path: path, kind.Events)))
            .GroupBy(kind => kind.Path, (path, kinds) => new KindCount(path, kinds.Sum(k => k.Events)))
            .OrderBy(kind => kind.Kind, ByteOrder.Instance),
    ];
}

internal sealed class EventKindGraphType : TypeOf<KindCount>
{
    public EventKindGraphType()
        : base("EventKind", "A kind of event.")
    {
        One<StringGraphType>("path", "The kind, the general first.").Resolve(c => c.Source.Kind);
        One<IntGraphType>("events", "How many events are of it or of a kind below it.").Resolve(c => c.Source.Events);
    }
}
