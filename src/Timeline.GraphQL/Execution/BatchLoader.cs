using GraphQL.DataLoader;

namespace Timeline.GraphQL;

/// <summary>
/// Collects the keys that the fields of one level ask for and fetches them at once. Register the derived type as scoped: one instance
/// serves one request, is safe for fields that resolve in parallel, and fetches each key once. A fetch that fails fails all its keys.
/// </summary>
/// <typeparam name="TKey">What values are looked up by.</typeparam>
/// <typeparam name="TValue">What a key leads to.</typeparam>
internal abstract class BatchLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, Entry> _entries = [];
    private Batch? _open;

    /// <summary>A promise of the key's value, to be returned from a resolver; the fetch starts when the level is complete.</summary>
    public IDataLoaderResult<TValue> Load(TKey key)
    {
        lock (_gate)
        {
            if (_entries.TryGetValue(key, out var known))
            {
                return known;
            }

            _open ??= new(this);
            _open.Keys.Add(key);
            return _entries[key] = new(_open, key);
        }
    }

    /// <summary>Fetches the values of distinct keys, in the order they were asked for. A key may be absent from the answer.</summary>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    /// <summary>The value of a key that the fetch did not find.</summary>
    protected abstract TValue Missing(TKey key);

    private sealed class Batch(BatchLoader<TKey, TValue> owner)
    {
        private readonly TaskCompletionSource<IReadOnlyDictionary<TKey, TValue>> _values =
            new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _started;

        public List<TKey> Keys { get; } = [];

        public async Task<TValue> GetAsync(TKey key, CancellationToken cancellationToken)
        {
            if (Interlocked.Exchange(ref _started, 1) == 0)
            {
                await FetchAsync(cancellationToken);
            }

            var values = await _values.Task;
            return values.TryGetValue(key, out var value) ? value : owner.Missing(key);
        }

        private async Task FetchAsync(CancellationToken cancellationToken)
        {
            lock (owner._gate)
            {
                if (owner._open == this)
                {
                    owner._open = null;
                }
            }

            try
            {
                _values.SetResult(await owner.FetchAsync(Keys, cancellationToken));
            }
            catch (Exception failure)
            {
                _values.SetException(failure);
            }
        }
    }

    private sealed class Entry(Batch batch, TKey key) : IDataLoaderResult<TValue>
    {
        public Task<TValue> GetResultAsync(CancellationToken cancellationToken = default) => batch.GetAsync(key, cancellationToken);

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
            await GetResultAsync(cancellationToken);
    }
}
