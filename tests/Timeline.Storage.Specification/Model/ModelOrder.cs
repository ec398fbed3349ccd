using System.Text;
using Timeline.Core;

namespace Timeline.Storage.Specification.Model;

/// <summary>The orders of lists, and the parts of them that a page request asks for.</summary>
internal static class ModelOrder
{
    internal static Comparison<EventKey?> Of(EventOrder order) => (x, y) => order switch
    {
        EventOrder.EarliestFirst => Earliest(x!.Value, y!.Value),
        EventOrder.LatestFirst => Latest(x!.Value, y!.Value),
        _ => First(y!.Value.RecordedIn.CompareTo(x!.Value.RecordedIn), Earliest(x.Value, y.Value)),
    };

    internal static int Bytes(string x, string y) => Encoding.UTF8.GetBytes(x).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y));

    internal static Page<T> Cut<T, TKey>(IEnumerable<T> items, Func<T, TKey> keyOf, Comparison<TKey> order, PageRequest<TKey> page)
        where T : class
    {
        var sorted = items.ToList();
        sorted.Sort((x, y) => order(keyOf(x), keyOf(y)));
        var part = sorted
            .Where(i => page.After is null || order(keyOf(i), page.After) > 0)
            .Where(i => page.Before is null || order(keyOf(i), page.Before) < 0)
            .ToList();
        return page.FromEnd
            ? new(part.TakeLast(page.Count).ToList(), part.SkipLast(page.Count).LastOrDefault())
            : new(part.Take(page.Count).ToList(), part.Skip(page.Count).FirstOrDefault());
    }

    private static int Earliest(EventKey x, EventKey y) =>
        First(y.IsDated.CompareTo(x.IsDated), x.Start.CompareTo(y.Start), x.End.CompareTo(y.End), Bytes(x.Slug, y.Slug));

    private static int Latest(EventKey x, EventKey y) =>
        First(y.IsDated.CompareTo(x.IsDated), y.Start.CompareTo(x.Start), y.End.CompareTo(x.End), Bytes(y.Slug, x.Slug));

    private static int First(params int[] comparisons) => comparisons.FirstOrDefault(c => c != 0);
}
