namespace Timeline.Core;

/// <summary>Which part of an ordered list is wanted.</summary>
/// <typeparam name="TKey">The key of the order.</typeparam>
/// <param name="Count">How many items; 0 or more.</param>
/// <param name="After">Only items after this key, or null.</param>
/// <param name="Before">Only items before this key, or null.</param>
/// <param name="FromEnd">True: the last items of that part, not the first.</param>
public sealed record PageRequest<TKey>(int Count, TKey? After = default, TKey? Before = default, bool FromEnd = false);

/// <summary>Part of an ordered list.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <param name="Items">The items, in the order of the list whichever end they were counted from.</param>
/// <param name="Beyond">The next item in the direction of travel (before the first where counted from the end), or null where there is none.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, T? Beyond)
    where T : class;

/// <summary>How stores cut pages.</summary>
public static class Paging
{
    /// <summary>A page from rows in the direction of travel, of which one more was read than the page holds.</summary>
    public static Page<T> Cut<T>(List<T> rows, int count, bool fromEnd)
        where T : class
    {
        var beyond = rows.Count > count ? rows[count] : null;
        var items = rows.Count > count ? rows.GetRange(0, count) : rows;
        if (fromEnd)
        {
            items.Reverse();
        }

        return new(items, beyond);
    }
}
