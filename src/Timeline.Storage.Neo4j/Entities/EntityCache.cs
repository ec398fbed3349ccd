using Microsoft.Extensions.Caching.Memory;
using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>
/// Entities as they were found. What held as of a revision holds as of it for ever, so nothing here grows old; what was found as of one
/// revision is found again as of it and of those before, back to the one that wrote it. Safe for concurrent use.
/// </summary>
internal sealed class EntityCache : IDisposable
{
    // Characters of JSON; as objects they take about four bytes each.
    private const long MostCharacters = 16_000_000;
    private readonly MemoryCache _found = new(new MemoryCacheOptions { SizeLimit = MostCharacters });

    /// <summary>An entity that is known as of a revision, or null.</summary>
    internal T? Find<T>(string slug, int asOf)
        where T : Entity =>
        _found.TryGetValue(new Key(typeof(T), slug), out Known? known) && known!.From <= asOf && asOf <= known.UpTo ? (T)known.Entity : null;

    /// <summary>Keeps an entity that was found.</summary>
    /// <param name="entity">The entity, as it is seen as of <paramref name="upTo"/>.</param>
    /// <param name="upTo">The last revision as of which it is known to be so.</param>
    /// <param name="characters">How long its JSON is.</param>
    internal void Keep<T>(T entity, int upTo, int characters)
        where T : Entity
    {
        var key = new Key(typeof(T), entity.Slug);
        var from = entity.RetractedIn ?? entity.RecordedIn;
        if (!(_found.TryGetValue(key, out Known? known) && known!.From >= from && known.UpTo >= upTo))
        {
            _found.Set(key, new Known(entity, from, upTo), new MemoryCacheEntryOptions { Size = characters });
        }
    }

    /// <summary>Forgets all.</summary>
    internal void Clear() => _found.Clear();

    public void Dispose() => _found.Dispose();

    private sealed record Key(Type Type, string Slug);

    private sealed record Known(Entity Entity, int From, int UpTo);
}
