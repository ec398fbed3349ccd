using GraphQL;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>Part of a list with its cursors. Reads the page and the count when first asked for them, and each once.</summary>
internal sealed class Connection<TItem, TKey>
    where TItem : class
{
    private readonly string _list;
    private readonly ListOrder<TItem, TKey> _order;
    private readonly PageRequest<TKey> _request;
    private readonly Lazy<Task<Slice<TItem>>> _slice;
    private readonly Lazy<Task<int>> _count;

    private Connection(string list, RevisionScope scope, ListOrder<TItem, TKey> order, PageRequest<TKey> request,
        Func<Task<Page<TItem>>> read, Func<Task<int>> count)
    {
        _list = list;
        Scope = scope;
        _order = order;
        _request = request;
        _slice = new(async () => ToSlice(await read()));
        _count = new(count);
    }

    public RevisionScope Scope { get; }

    /// <summary>The connection that the arguments of a field ask for.</summary>
    /// <param name="context">The field.</param>
    /// <param name="scope">The revision, unless a cursor pins another.</param>
    /// <param name="order">The order.</param>
    /// <param name="read">Reads a page as of a revision.</param>
    /// <param name="count">Counts the whole list as of a revision.</param>
    public static async Task<object?> CreateAsync(IResolveFieldContext context, RevisionScope scope, ListOrder<TItem, TKey> order,
        Func<int, PageRequest<TKey>, Task<Page<TItem>>> read, Func<int, Task<int>> count)
    {
        var (page, at) = await PageArguments.ReadAsync(context, scope, order);
        return new Connection<TItem, TKey>(PageArguments.ListOf(context), at, order, page, () => read(at.Number, page), () => count(at.Number));
    }

    public Task<int> CountAsync() => _count.Value;

    public Task<Slice<TItem>> SliceAsync() => _slice.Value;

    private Slice<TItem> ToSlice(Page<TItem> page)
    {
        var edges = new List<Edge<TItem>>(page.Items.Count);
        var (previous, isKnown) = BeforeFirst(page);
        foreach (var item in page.Items)
        {
            var key = _order.KeyOf(item);
            var cursor = new Cursor(_list, _order.Name, Scope.Number, _order.Write(key));
            edges.Add(new(cursor.Write(), _order.Node(item, Scope), isKnown && _order.IsCertainlyAfter(previous!, key)));
            (previous, isKnown) = (key, true);
        }

        // What a cursor points at is in the list, as of the revision that the cursor pins.
        var beyond = page.Beyond is not null;
        return _request.FromEnd
            ? new(edges, HasPrevious: beyond || _request.After is not null, HasNext: _request.Before is not null)
            : new(edges, HasPrevious: _request.After is not null, HasNext: beyond || _request.Before is not null);
    }

    private (TKey? Key, bool IsKnown) BeforeFirst(Page<TItem> page)
    {
        if (_request.FromEnd && page.Beyond is { } beyond)
        {
            return (_order.KeyOf(beyond), true);
        }

        return (_request.After, _request.After is not null);
    }
}

/// <summary>The part of a list that was asked for.</summary>
internal sealed record Slice<TItem>(IReadOnlyList<Edge<TItem>> Edges, bool HasPrevious, bool HasNext);

/// <summary>An item in its list.</summary>
internal sealed record Edge<TItem>(string Cursor, object Node, bool AfterPrevious);
