using System.Globalization;

namespace Timeline.Edtf.Prose;

/// <summary>Cuts a text into tokens, in one pass.</summary>
internal static class Tokenizer
{
    // Numbers of more digits are no part of a date.
    private const int MostDigits = 8;

    private const string BracketsAndQuotes = "()[]\"\u201c\u201d\u201e\u00ab\u00bb";

    /// <summary>The tokens; null: something is in the text that no date has.</summary>
    public static IReadOnlyList<Token>? Read(string text, Lexicon lexicon)
    {
        var pieces = Cut(text.AsSpan().TrimEnd(",;:!"));
        var tokens = new List<Token>(pieces.Count);
        for (var i = 0; i < pieces.Count;)
        {
            var (token, word) = pieces[i];
            var taken = 1;
            if (word is not null)
            {
                (var meaning, taken) = Longest(pieces, i, lexicon);
                if (IsOrdinalSuffix(word) && token.IsGlued && tokens is [.., { IsPlainNumber: true } number])
                {
                    tokens[^1] = number with { HasSuffix = true };
                    i++;
                    continue;
                }

                token = token with { Kind = meaning.Kind, Value = meaning.Value };
            }

            if (token.Kind == Kind.Unknown)
            {
                return null;
            }

            tokens.Add(token);
            i += taken;
        }

        return tokens;
    }

    private static bool IsOrdinalSuffix(string word) => word is "st" or "nd" or "rd" or "th";

    // The longest phrase of the lexicon that begins here.
    private static (Word Meaning, int Length) Longest(List<(Token Token, string? Word)> pieces, int start, Lexicon lexicon)
    {
        var (found, length, phrase) = (new Word(Kind.Unknown), 1, "");
        for (var i = start; i < pieces.Count && i < start + Lexicon.LongestPhrase && pieces[i].Word is { } word; i++)
        {
            phrase = phrase.Length == 0 ? word : $"{phrase} {word}";
            var meaning = lexicon[phrase];
            if (meaning.Kind != Kind.Unknown)
            {
                (found, length) = (meaning, i - start + 1);
            }
        }

        return (found, length);
    }

    private static List<(Token Token, string? Word)> Cut(ReadOnlySpan<char> text)
    {
        var pieces = new List<(Token, string?)>();
        var glued = false;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                pieces.Add((Number(text, ref i) with { IsGlued = glued }, null));
                glued = true;
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && (char.IsLetter(text[i]) || text[i] == Lexicon.CombiningDiaeresis))
                {
                    i++;
                }

                var isDotted = i < text.Length && text[i] == '.';
                pieces.Add((new Token(Kind.Unknown) { IsGlued = glued, IsDotted = isDotted, IsAmbiguous = i - start == 2 }, Lexicon.Fold(text[start..i])));
                glued = !isDotted;
                i += isDotted ? 1 : 0;
            }
            else
            {
                i++;
                glued = false;
                if (Sign(text, start, out var kind))
                {
                    pieces.Add((new Token(kind, kind == Kind.Dash && text[start] is >= '\u2012' and <= '\u2015' ? 1 : 0), null));
                }
            }
        }

        return pieces;
    }

    private static Token Number(ReadOnlySpan<char> text, ref int i)
    {
        var (value, digits) = (0, 0);
        for (; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                value = ++digits > MostDigits ? 0 : value * 10 + (text[i] - '0');
            }
            else if (!IsThousands(text, i, digits))
            {
                break;
            }
        }

        var isDotted = i < text.Length && text[i] == '.';
        if (isDotted)
        {
            i++;
        }

        return new Token(digits > MostDigits ? Kind.Unknown : Kind.Number, value) { Digits = digits, IsDotted = isDotted };
    }

    // 10,000 and 10.000, which are years before Christ.
    private static bool IsThousands(ReadOnlySpan<char> text, int i, int digits)
    {
        if (text[i] is not (',' or '.') || digits is 0 or > 3 || i + 3 >= text.Length)
        {
            return false;
        }

        return char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3])
            && (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4]));
    }

    // False: a sign that says nothing.
    private static bool Sign(ReadOnlySpan<char> text, int at, out Kind kind)
    {
        kind = text[at] switch
        {
            ',' => Kind.Comma,
            '/' => Kind.Slash,
            '&' => Kind.And,
            '?' => Kind.Uncertain,
            '~' => Kind.Approximate,
            '\'' or '\u2019' or '\u2018' or '\u02bc' or '`' or '\u00b4' => Kind.Apostrophe,
            '\u2212' => Kind.Dash,
            var unit when char.GetUnicodeCategory(unit) == UnicodeCategory.DashPunctuation => Kind.Dash,
            _ => Kind.Unknown,
        };
        return kind switch
        {
            // Only before digits it stands for a century that is left out.
            Kind.Apostrophe => at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]),
            Kind.Unknown => !char.IsWhiteSpace(text[at]) && !BracketsAndQuotes.Contains(text[at]),
            _ => true,
        };
    }
}
