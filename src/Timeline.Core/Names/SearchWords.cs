using System.Globalization;
using System.Text;

namespace Timeline.Core;

/// <summary>Words as they are looked up: the same folding in every store, on every machine.</summary>
public static class SearchWords
{
    /// <summary>
    /// The distinct words of a text: runs of letters, digits and spacing marks, compatibility forms and accents taken off (Unicode
    /// NFKD without non-spacing marks; also ß as ss, ł as l, æ as ae and the like), lower case, in the order of their UTF-16 units.
    /// Soft hyphens and joiners do not part a word.
    /// </summary>
    public static IReadOnlyList<string> Of(params IEnumerable<string> texts)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            AddWords(text, words);
        }

        return [.. words];
    }

    private static void AddWords(string text, SortedSet<string> words)
    {
        var folded = new List<Rune>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Folding.Append(rune, folded);
        }

        var word = new StringBuilder();
        foreach (var rune in folded)
        {
            switch (PartOf(rune))
            {
                case Part.Kept:
                    word.Append(rune.ToString());
                    break;
                case Part.Between when word.Length > 0:
                    words.Add(word.ToString());
                    word.Clear();
                    break;
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }
    }

    private static Part PartOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => Part.Dropped,
        UnicodeCategory.Format when rune.Value != ZeroWidthSpace => Part.Dropped,
        UnicodeCategory.SpacingCombiningMark => Part.Kept,
        _ => Rune.IsLetterOrDigit(rune) ? Part.Kept : Part.Between,
    };

    private const int ZeroWidthSpace = 0x200B;

    private enum Part
    {
        Kept,
        Dropped,
        Between,
    }
}
