using System.Collections.Frozen;
using System.Text;

namespace Timeline.Edtf.Prose;

/// <summary>The words of one language that a date may have, small letters, umlauts as two letters ("maerz").</summary>
internal sealed class Lexicon
{
    /// <summary>How many words a phrase has at most.</summary>
    public const int LongestPhrase = 4;

    /// <summary>Umlauts may come in two characters; the dots are the second.</summary>
    public const char CombiningDiaeresis = '\u0308';

    private static readonly string[] RomanMonths = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    public static readonly Lexicon English = new(EnglishLexicon.Words());
    public static readonly Lexicon German = new(GermanLexicon.Words());

    private readonly FrozenDictionary<string, Word> _words;

    private Lexicon(IEnumerable<(string Words, Kind Kind, int Value)> entries)
    {
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        foreach (var (synonyms, kind, value) in entries.Concat(RomanMonths.Select((numeral, i) => (numeral, Kind.Roman, i + 1))))
        {
            foreach (var synonym in synonyms.Split('|'))
            {
                words.Add(Fold(synonym), new(kind, value));
            }
        }

        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What a folded word or phrase means; <see cref="Kind.Unknown"/>: it is not known.</summary>
    public Word this[string folded] => _words.GetValueOrDefault(folded, new(Kind.Unknown));

    /// <summary>Small letters; ä, ö, ü and ß as two.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length + 2);
        foreach (var unit in text)
        {
            var small = char.ToLowerInvariant(unit);
            _ = small switch
            {
                'ä' => folded.Append("ae"),
                'ö' => folded.Append("oe"),
                'ü' => folded.Append("ue"),
                'ß' => folded.Append("ss"),
                CombiningDiaeresis => folded.Append('e'),
                _ => folded.Append(small),
            };
        }

        return folded.ToString();
    }
}
