using Timeline.Core;

namespace Timeline.Storage.Sqlite;

internal static class Paging
{
    /// <summary>A page from rows in the direction of travel, of which one more was read than the page holds.</summary>
    internal static Page<T> Cut<T>(List<T> rows, int count, bool fromEnd)
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
