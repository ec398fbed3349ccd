namespace Timeline.GraphQL;

/// <summary>
/// Keeps prepared documents by their text, the most recently used ones. It is bounded by count and by the length of all texts, so that
/// long documents cannot fill the memory.
/// </summary>
internal sealed class DocumentCache(int capacity, long maxChars = DocumentCache.DefaultMaxChars)
{
    /// <summary>About 4 MB of text; the syntax trees take some times that.</summary>
    private const long DefaultMaxChars = 2_000_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Text, PreparedDocument Document)>> _byText = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Text, PreparedDocument Document)> _byUse = new();
    private long _chars;

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _byText.Count;
            }
        }
    }

    public PreparedDocument? Find(string text)
    {
        lock (_gate)
        {
            if (!_byText.TryGetValue(text, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Document;
        }
    }

    public void Add(string text, PreparedDocument document)
    {
        // One text may take a tenth of the room.
        if (text.Length > maxChars / 10)
        {
            return;
        }

        lock (_gate)
        {
            if (_byText.ContainsKey(text))
            {
                return;
            }

            _byText[text] = _byUse.AddFirst((text, document));
            _chars += text.Length;
            while (_byText.Count > capacity || _chars > maxChars)
            {
                RemoveLast();
            }
        }
    }

    private void RemoveLast()
    {
        var (text, _) = _byUse.Last!.Value;
        _byUse.RemoveLast();
        _byText.Remove(text);
        _chars -= text.Length;
    }
}
