using System.Globalization;
using Timeline.Core;

namespace Timeline.Storage.Sqlite;

/// <summary>How a list of events is walked: which index gives the candidates in the order shown.</summary>
/// <param name="Branches">The terms whose lists are merged, each event found in the first that has it; null: the index of all events.</param>
/// <param name="StartFrom">No candidate starts before this; null: no limit.</param>
/// <param name="StartUpTo">No candidate starts after this; null: no limit.</param>
/// <param name="AreDisjoint">True: no event is in two branches.</param>
internal sealed record EventWalk(IReadOnlyList<TermBranch>? Branches, long? StartFrom, long? StartUpTo, bool AreDisjoint = false)
{
    // Above this, merging lists costs more than probing the one index of all events.
    private const int MaxBranches = 16;

    /// <summary>The walk for a filter: along what it surely needs, the rarest kind of thing first.</summary>
    internal static EventWalk For(EventFilter? filter, PlacesWithin placesWithin)
    {
        var (from, upTo, endsFrom) = Whens(filter).Select(Starts).Aggregate(
            default((long? From, long? UpTo, long? EndsFrom)), (x, y) => (Later(x.From, y.From), Earlier(x.UpTo, y.UpTo), Later(x.EndsFrom, y.EndsFrom)));
        foreach (var (dimension, values) in Needed(filter, placesWithin))
        {
            if (values.Count is > 0 and <= MaxBranches)
            {
                return new([.. values.Distinct().Select(v => new TermBranch(dimension, v, from))], from, upTo, values.Count == 1);
            }
        }

        if (endsFrom is { } end)
        {
            return new(
                [.. LengthClass.All.Select(c => new TermBranch(
                    Dimension.Length, c.ToString(CultureInfo.InvariantCulture), Later(from, LengthClass.EarliestStart(c, end))))],
                from, upTo, AreDisjoint: true);
        }

        return new(null, from, upTo);
    }

    private static IEnumerable<(string Dimension, IReadOnlyList<string> Values)> Needed(EventFilter? filter, PlacesWithin placesWithin)
    {
        if (filter is null)
        {
            yield break;
        }

        if (filter.Actors?.AllOf is { Count: > 0 } allOf)
        {
            yield return (Dimension.Actor, [allOf[0]]);
        }

        if (filter.Actors?.AnyOf is { } actors)
        {
            yield return (Dimension.Actor, actors);
        }

        if (filter.Places?.AnyOf is { } places)
        {
            yield return (Dimension.Place, placesWithin.Meant(places, filter.Places.IncludeWithin));
        }

        if (filter.Tags is { } tags)
        {
            yield return (Dimension.Tag, tags);
        }

        if (filter.Reports?.Sources is { } sources)
        {
            yield return (Dimension.Source, sources);
        }

        if (filter.Kinds is { } kinds)
        {
            yield return (Dimension.Kind, kinds);
        }

        foreach (var needed in (filter.And ?? []).SelectMany(part => Needed(part, placesWithin)))
        {
            yield return needed;
        }
    }

    private static IEnumerable<TemporalFilter> Whens(EventFilter? filter) => filter is null
        ? []
        : (filter.When is { } when ? [when] : Enumerable.Empty<TemporalFilter>()).Concat((filter.And ?? []).SelectMany(Whens));

    // What limits on any bound mean for the earliest start and the latest end: startMin ≤ startMax, startMin < endMin ≤ endMax.
    private static (long? From, long? UpTo, long? EndsFrom) Starts(TemporalFilter when)
    {
        if (when.Limits() is not { IsImpossible: false } l)
        {
            return (when.Dated == false ? EventKey.Undated : null, when.Dated == true ? EventKey.Undated - 1 : null, null);
        }

        long?[] upTo = [EventKey.Undated - 1, l.StartMinUpTo, l.StartMinBelow, l.StartMaxUpTo, l.StartMaxBelow, l.EndMinUpTo, l.EndMaxUpTo];
        return (l.StartMinFrom, upTo.Min(), Later(Later(l.EndMaxFrom, l.EndMaxAbove), Later(Later(l.EndMinFrom, l.EndMinAbove), l.StartMaxFrom)));
    }

    private static long? Earlier(long? x, long? y) => x is null ? y : y is null ? x : Math.Min(x.Value, y.Value);

    private static long? Later(long? x, long? y) => x is null ? y : y is null ? x : Math.Max(x.Value, y.Value);
}

/// <summary>One list of the inverted index.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Value">The value.</param>
/// <param name="StartFrom">No event of this list that is wanted starts before this; null: no limit.</param>
internal sealed record TermBranch(string Dimension, string Value, long? StartFrom);
