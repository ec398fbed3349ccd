using GraphQL.Types;
using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.GraphQL;

internal sealed class TemporalFilterGraphType : InputOf
{
    public TemporalFilterGraphType()
        : base("TemporalFilter", "When an event is. With a span, only dated events meet it, under POSSIBLE and CERTAIN alike.")
    {
        Maybe<EdtfGraphType>("extent",
            "The span: from the earliest start to the latest end of this date. Qualifiers do not widen it, an open side has no bound. "
                + "Sets, unspecified digits that leave gaps and unknown ends have no one span; write them with 'or'.");
        Maybe<EpochMillisGraphType>("from", "The first instant of the span; instead of 'extent'. Without it the span has no beginning.");
        Maybe<EpochMillisGraphType>("to", "The first instant after the span; instead of 'extent'. Without it the span has no end.");
        Maybe<TemporalPredicateGraphType>("is", "The relation of the event to the span.").DefaultValue(TemporalPredicate.Intersects);
        Maybe<MatchGraphType>("match", "How sure the relation must be.").DefaultValue(Match.Possible);
        Maybe<BooleanGraphType>("dated", "True: only events with a date; false: only those without.");
    }

    /// <summary>The filter that was given.</summary>
    /// <exception cref="TimelineGraphQLException">It cannot be read or contradicts itself.</exception>
    public static TemporalFilter Read(IDictionary<string, object?> given)
    {
        var predicate = given.ValueOf("is") as TemporalPredicate? ?? TemporalPredicate.Intersects;
        var match = given.ValueOf("match") as Match? ?? Match.Possible;
        var window = Window(given.ValueOf("extent") as string, given.ValueOf("from") as long?, given.ValueOf("to") as long?);
        if (window is null && (predicate != TemporalPredicate.Intersects || match != Match.Possible))
        {
            throw ErrorText.BadArgument("'is' and 'match' compare with a span: give 'extent', 'from' or 'to'.");
        }

        return new(window, predicate, match, given.ValueOf("dated") as bool?);
    }

    private static TimeWindow? Window(string? extent, long? from, long? to)
    {
        if (extent is not null)
        {
            return from is null && to is null ? Span(extent) : throw ErrorText.BadArgument("'extent' and 'from' or 'to' cannot be given together.");
        }

        if (from is null && to is null)
        {
            return null;
        }

        return from is null || to is null || from < to
            ? new TimeWindow(from ?? Bounds.NegativeInfinity, to ?? Bounds.PositiveInfinity)
            : throw ErrorText.BadArgument($"'from' must lie before 'to'; {from} does not lie before {to}.");
    }

    private static TimeWindow Span(string extent)
    {
        if (!EdtfValue.TryParse(extent, out var date, out var error))
        {
            throw ErrorText.BadDate(error);
        }

        return date.TryGetSpan(out var start, out var end, out var why)
            ? new(start, end)
            : throw ErrorText.BadArgument($"'extent' must be one span, and '{ErrorText.Shown(extent)}' is not: {why}. Write its parts with 'or'.");
    }
}
