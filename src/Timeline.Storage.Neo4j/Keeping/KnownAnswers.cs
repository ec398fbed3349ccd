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
    private const long MostCharacters = 8_000_000;

    // As many as are asked between two times that the newest revision is asked for, and more.
    private const int MostUnsure = 1_000;
    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = MostCharacters });

    // Apart: pages that are never asked for again do not push out the entities that all pages need.
    private readonly MemoryCache _entities = new(new MemoryCacheOptions { SizeLimit = MostCharacters });
    private readonly Lock _gate = new();
    private Moment _now = new(0, null, null);

    // What was read and is not known to be whole: a revision that was published meanwhile may have taken away relationships that lead to some of it.
    private List<Answer> _unsure = [];
    private List<Answer> _awaiting = [];

    /// <summary>Which graph it is, and the newest revision heard of. To be taken before something is asked that is to be kept.</summary>
    internal Moment Now => Volatile.Read(ref _now);

    /// <summary>To be called before the newest revision is asked for, which is done by one at a time.</summary>
    /// <returns>What is to be given to <see cref="Hear"/>.</returns>
    internal Moment BeforeAsking()
    {
        lock (_gate)
        {
            (_awaiting, _unsure) = (_unsure, []);
            return _now;
        }
    }

    /// <summary>
    /// Hears which graph there is and which revision is its newest. If it is another graph, or one that went back, as when it was emptied or
    /// restored from a copy, all is forgotten. What was read before that was asked is kept from now on, if no revision has been published since it was asked.
    /// </summary>
    /// <param name="heard">What was heard.</param>
    /// <param name="knownAt">When the revision that was the newest before was recorded, as the graph says now; null: it has no such revision.</param>
    /// <param name="asked">When it was asked.</param>
    internal void Hear(Moment heard, long? knownAt, Moment asked)
    {
        lock (_gate)
        {
            // A number alone does not tell: a copy may have been written to again since.
            if (heard.Graph != _now.Graph || knownAt != asked.RecordedAt)
            {
                _now = heard;
                Forget();
            }
            else if (heard.Newest > _now.Newest)
            {
                _now = heard;
            }

            foreach (var (key, rows, characters, _) in _awaiting.Where(a => a.Asked == heard))
            {
                Set(_answers, key, rows, characters);
            }

            _awaiting = [];
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
        lock (_gate)
        {
            if (IsTrueFor(asOf, asked) && _unsure.Count < MostUnsure)
            {
                _unsure.Add(new(key, rows, characters, asked));
            }
        }

        return rows;
    }

    /// <summary>An entity that is known as of a revision, or null.</summary>
    internal T? Find<T>(string slug, int asOf)
        where T : Entity =>
        _entities.TryGetValue((typeof(T), slug), out KnownEntity? known) && known!.From <= asOf && asOf <= known.UpTo ? (T)known.Entity : null;

    /// <summary>Keeps an entity that was found. Entities are found along no relationships, so it is known at once.</summary>
    /// <param name="entity">The entity, as it is seen as of <paramref name="upTo"/>.</param>
    /// <param name="upTo">The last revision as of which it is known to be so.</param>
    /// <param name="characters">How long its JSON is.</param>
    /// <param name="asked">When it was asked for.</param>
    internal void Keep<T>(T entity, int upTo, int characters, Moment asked)
        where T : Entity
    {
        var from = entity.RetractedIn ?? entity.RecordedIn;
        if (!(_entities.TryGetValue((typeof(T), entity.Slug), out KnownEntity? known) && known!.From >= from && known.UpTo >= upTo))
        {
            lock (_gate)
            {
                if (IsTrueFor(upTo, asked))
                {
                    Set(_entities, (typeof(T), entity.Slug), new KnownEntity(entity, from, upTo), characters);
                }
            }
        }
    }

    /// <summary>Forgets all.</summary>
    internal void Forget()
    {
        lock (_gate)
        {
            (_awaiting, _unsure) = ([], []);
            _answers.Clear();
            _entities.Clear();
        }
    }

    public void Dispose()
    {
        _answers.Dispose();
        _entities.Dispose();
    }

    // As of a revision that was not published when it was asked, the answer may have been a part; of a graph that is gone, nothing is true.
    private bool IsTrueFor(int asOf, Moment asked) => asOf <= asked.Newest && asked.Graph == _now.Graph && (asked.Newest < _now.Newest || asked == _now);

    private static void Set(MemoryCache cache, object key, object answer, int characters) => cache.Set(key, answer, new MemoryCacheEntryOptions { Size = characters });

    /// <summary>What was heard of the graph by some time.</summary>
    /// <param name="Newest">The newest revision; 0: none.</param>
    /// <param name="Graph">The id of the graph; null: none was heard.</param>
    /// <param name="RecordedAt">When that revision was recorded, in milliseconds; null: there is none.</param>
    internal sealed record Moment(int Newest, string? Graph, long? RecordedAt);

    private sealed record Answer(object Key, object Rows, int Characters, Moment Asked);

    private sealed record KnownEntity(Entity Entity, int From, int UpTo);
}
