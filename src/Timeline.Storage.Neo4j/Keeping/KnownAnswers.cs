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
    private readonly Lock _gate = new();
    private Moment _now = new(0, null);

    /// <summary>Which graph it is, and the newest revision heard of. To be taken before something is asked that is to be kept.</summary>
    internal Moment Now => Volatile.Read(ref _now);

    /// <summary>
    /// Hears which graph there is and which revision is its newest. If it is another graph, or one that went back, as when it was emptied or
    /// restored from a copy, all is forgotten.
    /// </summary>
    /// <param name="newest">The newest revision, 0: none.</param>
    /// <param name="graph">The id of the graph; null: nothing was written.</param>
    /// <param name="asked">When it was asked.</param>
    internal void Hear(int newest, string? graph, Moment asked)
    {
        lock (_gate)
        {
            if (graph != _now.Graph || newest < asked.Newest)
            {
                _now = new(newest, graph);
                Forget();
            }
            else if (newest > _now.Newest)
            {
                _now = new(newest, graph);
            }
        }
    }

    /// <summary>The rows of a statement that reads as of a revision, from the graph the first time.</summary>
    internal async Task<IReadOnlyList<T>> RowsAsync<T>(
        ICypherSession session, CypherStatement statement, int asOf, Func<CypherRow, T> read, CancellationToken cancellationToken)
    {
        var key = statement.Key();
        if (_answers.TryGetValue(key, out IReadOnlyList<T>? known))
        {
            return known!;
        }

        var asked = Now;
        var characters = key.Length;
        var rows = await session.ReadAsync(
            statement,
            row =>
            {
                characters += row.Characters;
                return read(row);
            },
            cancellationToken);
        Keep(key, rows, asOf, characters, asked);
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
    /// <param name="asked">When it was asked for.</param>
    internal void Keep<T>(T entity, int upTo, int characters, Moment asked)
        where T : Entity
    {
        var from = entity.RetractedIn ?? entity.RecordedIn;
        if (!(_answers.TryGetValue((typeof(T), entity.Slug), out KnownEntity? known) && known!.From >= from && known.UpTo >= upTo))
        {
            Keep((typeof(T), entity.Slug), new KnownEntity(entity, from, upTo), upTo, characters, asked);
        }
    }

    /// <summary>Forgets all.</summary>
    internal void Forget() => _answers.Clear();

    public void Dispose() => _answers.Dispose();

    // As of a revision that was not published when it was asked, the answer may have been a part; of a graph that is gone, nothing is true.
    private void Keep(object key, object answer, int asOf, int characters, Moment asked)
    {
        lock (_gate)
        {
            if (asOf <= asked.Newest && asked.Graph == _now.Graph && asked.Newest <= _now.Newest)
            {
                _answers.Set(key, answer, new MemoryCacheEntryOptions { Size = characters });
            }
        }
    }

    /// <summary>What was heard of the graph by some time.</summary>
    /// <param name="Newest">The newest revision; 0: none.</param>
    /// <param name="Graph">The id of the graph; null: none was heard.</param>
    internal sealed record Moment(int Newest, string? Graph);

    private sealed record KnownEntity(Entity Entity, int From, int UpTo);
}
