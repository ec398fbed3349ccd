namespace Timeline.Core;

/// <summary>Text in the order of its UTF-8 bytes, which is the order of its code points: the one order of every store.</summary>
public sealed class ByteOrder : IComparer<string>
{
    private ByteOrder()
    {
    }

    /// <summary>The comparer.</summary>
    public static ByteOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return x is null ? y is null ? 0 : -1 : 1;
        }

        var shared = Math.Min(x.Length, y.Length);
        for (var i = 0; i < shared; i++)
        {
            if (x[i] != y[i])
            {
                return Rank(x[i]).CompareTo(Rank(y[i]));
            }
        }

        return x.Length.CompareTo(y.Length);
    }

    // Surrogates stand for code points above every other unit, though their own numbers lie below U+E000.
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
