using System.Globalization;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>Lists of events, wherever they hang.</summary>
internal static class EventConnections
{
    public static FieldBuilder<T, object> EventArguments<T>(this FieldBuilder<T, object> field) => field
        .Argument<EventFilterGraphType>("filter", "What the list is narrowed to.")
        .Argument<EventOrderGraphType>("order", "The order of the list.", a => a.DefaultValue = EventOrder.EarliestFirst);

    /// <summary>The events that the arguments ask for.</summary>
    /// <param name="context">The field.</param>
    /// <param name="scope">The revision, unless a cursor pins another.</param>
    /// <param name="also">What the events must meet beside the filter that was given.</param>
    public static Task<object?> CreateAsync(IResolveFieldContext context, RevisionScope scope, EventFilter? also = null)
    {
        var given = EventFilterReader.Read(context.Input("filter"), context.Request().Limits);
        var filter = also is null || given is null ? also ?? given : also with { And = [given] };
        var order = context.Value("order") as EventOrder? ?? EventOrder.EarliestFirst;
        // The context serves other fields by the time that the list reads.
        var (store, cancellationToken) = (context.Request().Store, context.CancellationToken);
        return Connection<Event, EventKey?>.CreateAsync(context, scope, new EventListOrder(order),
            (asOf, page) => store.EventsAsync(new(asOf, filter, order), page, cancellationToken),
            asOf => store.CountEventsAsync(new(asOf, filter, order), cancellationToken));
    }
}

/// <summary>Events in one of their orders.</summary>
internal sealed class EventListOrder(EventOrder order) : ListOrder<Event, EventKey?>
{
    public override string Name => order.ToString();

    public override EventKey? KeyOf(Event item) => EventKey.Of(item);

    public override IReadOnlyList<string> Write(EventKey? key)
    {
        var (recordedIn, start, end, slug) = key!.Value;
        return [Text(recordedIn), Text(start), Text(end), slug];

        static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
    }

    public override bool TryRead(IReadOnlyList<string> parts, out EventKey? key)
    {
        key = parts is [var recordedIn, var start, var end, var slug]
            && int.TryParse(recordedIn, NumberStyles.None, CultureInfo.InvariantCulture, out var r)
            && long.TryParse(start, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var s)
            && long.TryParse(end, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var e)
            && Slug.IsValid(slug) ? new EventKey(r, s, e, slug) : null;
        return key is not null;
    }

    public override object Node(Event item, RevisionScope scope) => new At<Event>(item, scope);

    public override bool IsCertainlyAfter(EventKey? previous, EventKey? key) => key!.Value.IsCertainlyAfter(previous!.Value, order);
}

internal sealed class EventConnectionGraphType()
    : ConnectionGraphType<Event, EventKey?, EventGraphType, EventEdgeGraphType>("EventConnection", "events");

internal sealed class EventEdgeGraphType : EdgeGraphType<Event, EventGraphType>
{
    public EventEdgeGraphType()
        : base("EventEdge", "an event") =>
        One<BooleanGraphType>("afterPrevious",
                "True: the event listed before this one certainly ended before this one began "
                    + "(in LATEST_FIRST: began after this one ended). False where either has no date.")
            .Resolve(c => c.Source.AfterPrevious);
}
