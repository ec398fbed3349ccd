using System.Globalization;
using System.Text;

namespace Timeline.Core;

/// <summary>Words as they are looked up: the same folding in every store.</summary>
public static class SearchWords
{
    /// <summary>
    /// The distinct words of a text: runs of letters and digits, compatibility forms and accents taken off (Unicode NFKD without
    /// non-spacing marks), lower case, in the order of their UTF-16 units.
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
        var word = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (Rune.IsLetterOrDigit(rune))
            {
                word.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }
    }
}
