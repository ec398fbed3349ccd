using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Timeline.Core;

/// <summary>
/// Takes compatibility forms and accents off. The table is our own, because <see cref="string.Normalize()"/> changes nothing
/// where globalization is invariant, and elsewhere depends on the ICU of the machine: words would be kept differently from place to place.
/// </summary>
internal static class Folding
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private static readonly FrozenDictionary<int, Rune[]> Table = ReadTable();

    /// <summary>Appends what a code point becomes, in lower case; itself where there is nothing to take off.</summary>
    internal static void Append(Rune rune, List<Rune> to)
    {
        if (rune.IsAscii)
        {
            to.Add(Rune.ToLowerInvariant(rune));
        }
        else if (rune.Value is >= FirstSyllable and <= LastSyllable)
        {
            AppendJamo(rune.Value - FirstSyllable, to);
        }
        else if (Table.TryGetValue(rune.Value, out var folded))
        {
            to.AddRange(folded);
        }
        else
        {
            to.Add(Rune.ToLowerInvariant(rune));
        }
    }

    // The Unicode Standard, 3.12, "Hangul Syllable Decomposition".
    private static void AppendJamo(int syllable, List<Rune> to)
    {
        to.Add(new Rune(0x1100 + syllable / (21 * 28)));
        to.Add(new Rune(0x1161 + syllable / 28 % 21));
        if (syllable % 28 is > 0 and var trailing)
        {
            to.Add(new Rune(0x11A7 + trailing));
        }
    }

    private static FrozenDictionary<int, Rune[]> ReadTable()
    {
        using var stream = typeof(Folding).Assembly.GetManifestResourceStream("Timeline.Core.Names.folding.txt")!;
        using var reader = new StreamReader(stream, Encoding.ASCII);
        var table = new Dictionary<int, Rune[]>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                var points = line.Split(' ').Select(p => int.Parse(p, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
                table[points[0]] = [.. points[1..].Select(p => Rune.ToLowerInvariant(new Rune(p)))];
            }
        }

        return table.ToFrozenDictionary();
    }
}
