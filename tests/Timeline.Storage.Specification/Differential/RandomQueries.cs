using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Specification.Differential;

/// <summary>Random filters and pages over the universe.</summary>
internal sealed class RandomQueries(Chance chance)
{
    private static readonly string[] Strangers = ["stranger", "e9", "", "%"];

    /// <summary>A filter nested at most so deep, or null.</summary>
    internal EventFilter? Filter(int depth)
    {
        if (chance.Percent(10))
        {
            return null;
        }

        // Few parts at a time, else almost nothing is found.
        var filter = new EventFilter();
        for (var parts = 1 + chance.Below(2); parts > 0; parts--)
        {
            filter = With(filter, chance.Below(depth > 0 ? 10 : 7), depth);
        }

        return filter;
    }

    /// <summary>Part of a list, between keys drawn from these.</summary>
    internal PageRequest<TKey> Page<TKey>(IReadOnlyList<TKey> keys) => new(
        chance.Percent(20) ? 100 : chance.Below(5),
        chance.Percent(40) || keys.Count == 0 ? default : chance.OneOf(keys),
        chance.Percent(60) || keys.Count == 0 ? default : chance.OneOf(keys),
        chance.Percent(40));

    /// <summary>Some slugs of a type, and strangers.</summary>
    internal string[] Slugs(IReadOnlyList<string> known) => [.. chance.Some(known, 3), .. chance.Some(Strangers, 1)];

    internal string? Text() => chance.Percent(30) ? null
        : string.Join(' ', chance.Some(Universe.Words, 2).Append("").Select(w => w[..Math.Min(w.Length, 1 + chance.Below(4))]));

    private EventFilter With(EventFilter filter, int part, int depth) => part switch
    {
        0 => filter with { When = Time() },
        1 => filter with { Actors = new(Maybe(Universe.Actors), Maybe(Universe.Actors, 75), Maybe(Universe.Actors, 75), Maybe(Universe.Roles)) },
        2 => filter with { Places = new(Maybe(Universe.Places), Maybe(Universe.Places), chance.Percent(60)) },
        3 => filter with { Kinds = Slugs(Universe.Kinds) },
        4 => filter with { Tags = Slugs(Universe.Tags) },
        5 => filter with { Reports = new(Maybe(Universe.Sources), Letter(), chance.Percent(60) ? null : 1 + chance.Below(6)) },
        6 => filter with { Ids = [.. chance.Some(Universe.Events, 8), .. chance.Some(Strangers, 1)] },
        7 => filter with { And = chance.Several(3, () => Filter(depth - 1) ?? new()) },
        8 => filter with { Or = chance.Several(3, () => Filter(depth - 1) ?? new()) },
        _ => filter with { Not = Filter(depth - 1) },
    };

    private string[]? Maybe(IReadOnlyList<string> known, int nullPercent = 50) => chance.Percent(nullPercent) ? null : Slugs(known);

    private Reliability? Letter() => chance.Percent(30) ? null : chance.OneOf(Enum.GetValues<Reliability>());

    private TemporalFilter Time() => new(
        chance.Percent(10) ? null : Window(),
        chance.OneOf(Enum.GetValues<TemporalPredicate>()),
        chance.OneOf(Enum.GetValues<Match>()),
        chance.Percent(70) ? null : chance.Percent(50));

    private TimeWindow Window()
    {
        var x = chance.OneOf(Universe.Instants);
        var y = chance.OneOf(Universe.Instants);
        var start = chance.Percent(10) ? Bounds.NegativeInfinity : Math.Min(x, y);
        var end = chance.Percent(10) ? Bounds.PositiveInfinity : Math.Max(x, y);
        return start < end ? new(start, end) : Window();
    }
}
