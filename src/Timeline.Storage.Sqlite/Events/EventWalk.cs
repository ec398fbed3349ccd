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
        var needs = FilterNeeds.Of(filter);
        var (from, upTo) = (needs.StartFrom, needs.StartUpTo);
        foreach (var need in needs.Things)
        {
            var values = need.Of == NeedOf.Place ? placesWithin.Meant(need.Values, need.IncludeWithin) : need.Values;
            if (values.Count is > 0 and <= MaxBranches)
            {
                return new([.. values.Distinct().Select(v => new TermBranch(Dimension.Of(need.Of), v, from))], from, upTo, values.Count == 1);
            }
        }

        if (needs.EndsFrom is { } end)
        {
            return new(
                [.. LengthClass.All.Select(c => new TermBranch(
                    Dimension.Length, c.ToString(CultureInfo.InvariantCulture), Later(from, LengthClass.EarliestStart(c, end))))],
                from, upTo, AreDisjoint: true);
        }

        return new(null, from, upTo);
    }

    private static long? Later(long? x, long? y) => x is null ? y : y is null ? x : Math.Max(x.Value, y.Value);
}

/// <summary>One list of the inverted index.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Value">The value.</param>
/// <param name="StartFrom">No event of this list that is wanted starts before this; null: no limit.</param>
internal sealed record TermBranch(string Dimension, string Value, long? StartFrom);
