namespace Timeline.Storage.Specification.Differential;

/// <summary>Draws from a seed.</summary>
internal sealed class Chance(int seed)
{
#pragma warning disable CA5394 // Nothing here is a secret; the same seed must give the same draws.
    private readonly Random _random = new(seed);

    /// <summary>True in so many of a hundred draws.</summary>
    internal bool Percent(int percent) => _random.Next(100) < percent;

    /// <summary>A number from 0 up to, without, a limit.</summary>
    internal int Below(int limit) => _random.Next(limit);

    internal T OneOf<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>One item, or null in so many of a hundred draws.</summary>
    internal T? OneOrNull<T>(IReadOnlyList<T> items, int nullPercent = 30)
        where T : class => Percent(nullPercent) ? null : OneOf(items);

    /// <summary>Some items, each at most once, in any order.</summary>
    internal IReadOnlyList<T> Some<T>(IReadOnlyList<T> items, int most)
    {
        var shuffled = items.ToArray();
        _random.Shuffle(shuffled);
        return shuffled[..Math.Min(_random.Next(most + 1), shuffled.Length)];
    }

    /// <summary>As many values as the draw says, each made anew.</summary>
    internal T[] Several<T>(int most, Func<T> make) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make())];
#pragma warning restore CA5394
}
