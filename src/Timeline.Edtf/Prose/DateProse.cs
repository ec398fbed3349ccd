using Timeline.Edtf.Parsing;
using Timeline.Edtf.Prose;

namespace Timeline.Edtf;

/// <summary>Reads dates as people write them, in English and German: "late June 2019", "um 1920", "12/04/1985".</summary>
public static class DateProse
{
    /// <summary>The longest text that is read, in UTF-16 code units.</summary>
    public const int MaxLength = 200;

    /// <summary>The greatest year of a reference before or after the year 0; one further away is not used.</summary>
    public const int MaxReferenceYear = 9000;

    /// <summary>How many candidates there are at most.</summary>
    public const int MaxCandidates = 8;

    /// <summary>
    /// The dates that a text may mean, the likeliest first, each with what was assumed for it; empty where none is read. The text must be a
    /// date as a whole: what is found within a longer one is no date. Never throws, takes time linear in the length of the text, and knows
    /// no clock. Times of day and holidays are not read.
    /// </summary>
    /// <param name="text">
    /// The text. EDTF is read as itself, and as nothing else but that <c>1939-41</c> is also the years 1939 to 1941, behind itself.
    /// </param>
    /// <param name="language">
    /// The language to try first: <c>de</c>, or anything else for English, with or without a region; <c>en-US</c> puts 12/04 in December
    /// first. The other one is always tried too.
    /// </param>
    /// <param name="reference">
    /// The date that the text is read from. Days ("yesterday", "on Friday") and weeks are counted from a day alone, months from a month
    /// or a day, years from any date of a known year up to <see cref="MaxReferenceYear"/>. Where it is missing or too coarse, what is
    /// counted from it is not read, and a month or a day without a year has the year <c>XXXX</c>.
    /// </param>
    public static IReadOnlyList<DateCandidate> Read(string? text, string? language = null, EdtfDate? reference = null)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaxLength)
        {
            return [];
        }

        text = text.Trim();
        var context = new Context(
            Reference.Of(reference), "en-US".Equals(language, StringComparison.OrdinalIgnoreCase), IsGerman(language));
        var candidates = new List<DateCandidate>();
        if (Parser.Parse(text, calendar: null, out _) is { } edtf)
        {
            candidates.Add(new(edtf, "already EDTF", []));
            if (IsYearAndTwoDigits(text))
            {
                Add(candidates, Sentence.ReadTwo(new(Tokenizer.Read(text, Lexicon.English)!), context));
            }

            return candidates;
        }

        foreach (var lexicon in Lexicons(language))
        {
            if (Tokenizer.Read(text, lexicon) is { Count: > 0 } tokens)
            {
                Add(candidates, Sentence.Read(new(tokens), context));
            }
        }

        return candidates;
    }

    private static Lexicon[] Lexicons(string? language) =>
        IsGerman(language) ? [Lexicon.German, Lexicon.English] : [Lexicon.English, Lexicon.German];

    private static bool IsGerman(string? language) => language?.Split('-')[0].Equals("de", StringComparison.OrdinalIgnoreCase) == true;

    // "1939-41", which is a half of a year.
    private static bool IsYearAndTwoDigits(string text) =>
        text.Length is 7 or 8 && text[4] == '-' && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0
        && text.AsSpan(5, 2).IndexOfAnyExceptInRange('0', '9') < 0 && (text.Length == 7 || text[7] is '?' or '~');

    private static void Add(List<DateCandidate> candidates, IEnumerable<Meaning> meanings)
    {
        foreach (var meaning in meanings)
        {
            // What is no date of EDTF was none: a range that ends before it starts.
            if (candidates.Count < MaxCandidates
                && Parser.Parse(meaning.Edtf, calendar: null, out _) is { } date
                && !candidates.Exists(other => other.Date == date))
            {
                candidates.Add(new(date, meaning.Reason, [.. meaning.Assumed.Distinct()]));
            }
        }
    }
}
