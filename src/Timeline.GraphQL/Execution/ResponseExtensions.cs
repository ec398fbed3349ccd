using System.Collections.Concurrent;

namespace Timeline.GraphQL;

/// <summary>
/// What a request adds to the <c>extensions</c> of its response; a scoped service. Entries may be set while fields resolve in parallel.
/// The key <c>cost</c> is the service's own. Values are what JSON can hold: strings, numbers, booleans, null, dictionaries and lists of these.
/// </summary>
internal sealed class ResponseExtensions
{
    private readonly ConcurrentDictionary<string, object?> _entries = new(StringComparer.Ordinal);

    /// <summary>Sets an entry, or replaces it.</summary>
    public void Set(string key, object? value) => _entries[key] = value;

    public void CopyTo(IDictionary<string, object?> target)
    {
        foreach (var (key, value) in _entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            target[key] = value;
        }
    }
}
