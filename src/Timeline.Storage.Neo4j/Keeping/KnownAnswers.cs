using Microsoft.Extensions.Caching.Memory;
using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>
/// What the graph was asked as of a revision, and its answers. A revision that was published never changes, so no answer here grows old.
/// The least used ones are dropped where there are too many. Safe for concurrent use.
/// </summary>
internal sealed class KnownAnswers : IDisposable
{
    // Of what the answers were read from; as objects they take some four bytes for each.
    private const long MostCharacters = 16_000_000;
    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = MostCharacters });
    private int _newest;

    /// <summary>Hears of a published revision: as of it and of those before, answers can be kept.</summary>
    internal void Hear(int published)
    {
        for (var newest = _newest; newest < published;)
        {
            newest = Interlocked.CompareExchange(ref _newest, published, newest);
        }
    }

    /// <summary>Hears which revision the graph says is its newest. If that is before one that was heard of, the graph is another one, and all is forgotten.</summary>
    /// <param name="newest">Asked after <paramref name="heard"/> was heard of.</param>
    /// <param name="heard">The newest heard of by then.</param>
    internal void Check(int newest, int heard)
    {
        if (newest < heard)
        {
            Volatile.Write(ref _newest, newest);
            Forget();
        }

        Hear(newest);
    }

    /// <summary>The newest revision heard of.</summary>
    internal int Newest => Volatile.Read(ref _newest);

    /// <summary>The rows of a statement that reads as of a revision, from the graph the first time.</summary>
    internal async Task<IReadOnlyList<T>> RowsAsync<T>(
        ICypherSession session, CypherStatement statement, int asOf, Func<CypherRow, T> read, CancellationToken cancellationToken)
    {
        var key = statement.Key();
        if (_answers.TryGetValue(key, out IReadOnlyList<T>? known))
        {
            return known!;
        }

        var characters = key.Length;
        var rows = await session.ReadAsync(
            statement,
            row =>
            {
                characters += row.Characters;
                return read(row);
            },
            cancellationToken);
        Keep(key, rows, asOf, characters);
        return rows;
    }

    /// <summary>An entity that is known as of a revision, or null.</summary>
    internal T? Find<T>(string slug, int asOf)
        where T : Entity =>
        _answers.TryGetValue((typeof(T), slug), out KnownEntity? known) && known!.From <= asOf && asOf <= known.UpTo ? (T)known.Entity : null;

    /// <summary>Keeps an entity that was found.</summary>
    /// <param name="entity">The entity, as it is seen as of <paramref name="upTo"/>.</param>
    /// <param name="upTo">The last revision as of which it is known to be so.</param>
    /// <param name="characters">How long its JSON is.</param>
    internal void Keep<T>(T entity, int upTo, int characters)
        where T : Entity
    {
        var from = entity.RetractedIn ?? entity.RecordedIn;
        if (!(_answers.TryGetValue((typeof(T), entity.Slug), out KnownEntity? known) && known!.From >= from && known.UpTo >= upTo))
        {
            Keep((typeof(T), entity.Slug), new KnownEntity(entity, from, upTo), upTo, characters);
        }
    }

    /// <summary>Forgets all.</summary>
    internal void Forget() => _answers.Clear();

    public void Dispose() => _answers.Dispose();

    private void Keep(object key, object answer, int asOf, int characters)
    {
        if (asOf <= Newest)
        {
            _answers.Set(key, answer, new MemoryCacheEntryOptions { Size = characters });
        }
    }

    private sealed record KnownEntity(Entity Entity, int From, int UpTo);
}
