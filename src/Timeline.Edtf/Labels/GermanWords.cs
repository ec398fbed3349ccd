using System.Globalization;

namespace Timeline.Edtf.Labels;

internal sealed class GermanWords : Words
{
    private static string[] Months { get; } =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static string[] Seasons { get; } = ["Frühling", "Sommer", "Herbst", "Winter"];

    public override string DateUnknown => "Datum unbekannt";
    public override string Unknown => "unbekannt";
    public override string DigitUnknown => "X: unbekannte Ziffer";
    public override string StartUnknown => "Beginn unbekannt";
    public override string EndUnknown => "Ende unbekannt";
    public override string Uncertain => "unsicher";
    public override string Approximate => "ungefähr";
    public override string PartYear => "Jahr";
    public override string PartMonth => "Monat";
    public override string PartDay => "Tag";
    public override string Between => "zwischen";
    public override string And => "und";
    public override string Or => "oder";
    public override string To => "bis";
    public override string OrEarlier => "oder früher";
    public override string OrLater => "oder später";
    public override string Estimated => "geschätzt";
    public override string OfAYear => "eines Jahres";
    protected override string Before => "v. Chr.";
    protected override string After => "n. Chr.";
    protected override NumberFormatInfo Numbers { get; } = new() { NumberGroupSeparator = "." };

    public override string Month(int month) => Months[month - 1];

    public override string Day(int day) => string.Create(CultureInfo.InvariantCulture, $"{day}.");

    public override string DayAlone(int day) => string.Create(CultureInfo.InvariantCulture, $"Tag {day}");

    public override string Group(int code) =>
        code <= 32 ? GroupAmongOthers(code) : $"{GroupAmongOthers(code)} {PartGroup(code)}";

    public override string GroupAmongOthers(int code) => code switch
    {
        <= 32 => Seasons[(code - 21) % 4],
        <= 36 => Day(code - 32),
        <= 39 => Day(code - 36),
        _ => Day(code - 39),
    };

    public override string GroupOf(int code, string year) => $"{Group(code)} {year}";

    public override string PartGroup(int code) => code switch
    {
        <= 32 => "Jahreszeit",
        <= 36 => "Quartal",
        <= 39 => "Drittel",
        _ => "Halbjahr",
    };

    public override string? Hemisphere(int code) => code switch
    {
        < 25 or > 32 => null,
        <= 28 => "Nordhalbkugel",
        _ => "Südhalbkugel",
    };

    public override string Decade(long first) => string.Create(CultureInfo.InvariantCulture, $"{first}er");

    public override string InDecade(long first) => $"in den {Decade(first)}n";

    public override string Alone(in Phrase phrase)
    {
        if (phrase.IsNoteAlone)
        {
            return phrase.Note!;
        }

        var before = (phrase.About, phrase.Article) switch
        {
            (_, Article.Unnamed) => "ein Datum",
            (false, _) => "",
            (true, Article.Masculine) => "um den ",
            (true, Article.Neuter) => "um das ",
            (true, Article.Plural) => "um die ",
            // Nobody says "um Juni".
            (true, _) => char.IsAsciiDigit(phrase.Text[0]) ? "um " : "etwa ",
        };
        return before + phrase.Text + phrase.Rest;
    }

    public override string Since(in Phrase phrase) => $"seit {Inner(phrase)}";

    public override string From(in Phrase phrase) => $"ab {Inner(phrase)}";

    public override string Until(in Phrase phrase) => $"bis {About(phrase)}" + phrase.Article switch
    {
        Article.Masculine or Article.Neuter => "zum ",
        Article.Plural => "in die ",
        Article.Span => "zu einem Zeitpunkt ",
        Article.Unnamed => "zu einem Datum",
        _ => "",
    } + phrase.Text + phrase.Rest;

    public override string FromTo(in Phrase start, in Phrase end) => Through(start, end);

    public override string Inner(in Phrase phrase)
    {
        var (before, ending) = phrase.Article switch
        {
            Article.Masculine or Article.Neuter => ("dem ", ""),
            Article.Plural => ("den ", "n"),
            Article.Span => ("einem Zeitpunkt ", ""),
            Article.Unnamed => ("einem Datum", ""),
            _ => ("", ""),
        };
        return $"{About(phrase)}{before}{phrase.Text}{ending}{phrase.Rest}";
    }

    public override string Sometime(string text, Precision precision) =>
        precision == Precision.Month ? $"irgendwann im {text}" : $"irgendwann {text}";

    // Names stand as they are; what is no name needs its prepositions.
    public override string Through(in Phrase start, in Phrase end)
    {
        var first = IsNamed(start) ? Bare(start) : $"von {Inner(start)}";
        return $"{first} {(IsNamed(end) ? $"bis {Bare(end)}" : Until(end))}";
    }

    public override string AllUpTo(in Phrase phrase) => Until(phrase);

    public override string AllFrom(in Phrase phrase) => From(phrase);

    private static bool IsNamed(in Phrase phrase) => phrase.Article is not (Article.Span or Article.Unnamed);

    private static string Bare(in Phrase phrase) => About(phrase) + phrase.Text + phrase.Rest;

    private static string About(in Phrase phrase) => phrase.About ? "etwa " : "";
}
