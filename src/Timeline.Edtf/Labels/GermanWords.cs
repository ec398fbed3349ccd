using System.Globalization;

namespace Timeline.Edtf.Labels;

internal sealed class GermanWords : Words
{
    private static string[] Months { get; } =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static string[] Seasons { get; } = ["Frühling", "Sommer", "Herbst", "Winter"];

    public override string DateUnknown => "Datum unbekannt";
    public override string YearUnknown => "Jahr unbekannt";
    public override string MonthUnknown => "Monat unbekannt";
    public override string DayUnknown => "Tag unbekannt";
    public override string MonthAndDayUnknown => "Monat und Tag unbekannt";
    public override string DigitUnknown => "X: unbekannte Ziffer";
    public override string StartUnknown => "Beginn unbekannt";
    public override string EndUnknown => "Ende unbekannt";
    public override string Uncertain => "unsicher";
    public override string Approximate => "ungefähr";
    public override string PartYear => "Jahr";
    public override string PartMonth => "Monat";
    public override string PartSeason => "Jahreszeit";
    public override string PartDay => "Tag";
    public override string Between => "zwischen";
    public override string And => "und";
    public override string Or => "oder";
    public override string To => "bis";
    public override string Estimated => "geschätzt";
    protected override string Before => "v. Chr.";
    protected override string After => "n. Chr.";
    protected override NumberFormatInfo Numbers { get; } = new() { NumberGroupSeparator = "." };

    public override string Month(int month) => Months[month - 1];

    public override string Day(int day) => string.Create(CultureInfo.InvariantCulture, $"{day}.");

    public override string DayAlone(string days) => $"Tag {days.Replace(".", "", StringComparison.Ordinal)}";

    public override string Group(int code, string year) => code switch
    {
        <= 24 => $"{Seasons[code - 21]} {year}",
        <= 28 => $"{Seasons[code - 25]} {year} (Nordhalbkugel)",
        <= 32 => $"{Seasons[code - 29]} {year} (Südhalbkugel)",
        <= 36 => $"{Day(code - 32)} Quartal {year}",
        <= 39 => $"{Day(code - 36)} Drittel {year}",
        _ => $"{Day(code - 39)} Halbjahr {year}",
    };

    public override string Years(long first) => string.Create(CultureInfo.InvariantCulture, $"{first}er");

    public override string Alone(in Phrase phrase) => phrase switch
    {
        { About: false } => phrase.Text + phrase.Noted,
        { Article: Article.Singular } => $"um den {phrase.Text}{phrase.Noted}",
        { Article: Article.Plural } => $"um die {phrase.Text}{phrase.Noted}",
        _ => $"um {phrase.Text}{phrase.Noted}",
    };

    public override string Since(in Phrase phrase) => $"seit {Inner(phrase)}";

    public override string From(in Phrase phrase) => $"ab {Inner(phrase)}";

    public override string Until(in Phrase phrase) => phrase.Article switch
    {
        Article.Singular => $"bis {(phrase.About ? "etwa " : "")}zum {phrase.Text}{phrase.Noted}",
        Article.Plural => $"bis {(phrase.About ? "etwa " : "")}in die {phrase.Text}{phrase.Noted}",
        _ => $"bis {Inner(phrase)}",
    };

    public override string FromTo(in Phrase start, in Phrase end) => $"{Bare(start)} bis {Bare(end)}";

    public override string Inner(in Phrase phrase) => phrase.Article switch
    {
        Article.Singular => $"{(phrase.About ? "etwa " : "")}dem {phrase.Text}{phrase.Noted}",
        Article.Plural => $"{(phrase.About ? "etwa " : "")}den {phrase.Text}n{phrase.Noted}",
        _ => Bare(phrase),
    };

    public override string OrEarlier(string text) => $"{text} oder früher";

    public override string OrLater(string text) => $"{text} oder später";

    public override string AllUpTo(in Phrase phrase) => Until(phrase);

    public override string AllFrom(in Phrase phrase) => From(phrase);

    private static string Bare(in Phrase phrase) => $"{(phrase.About ? "etwa " : "")}{phrase.Text}{phrase.Noted}";
}
