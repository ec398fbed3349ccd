using System.Globalization;

namespace Timeline.Edtf.Labels;

internal sealed class EnglishWords : Words
{
    private static string[] Months { get; } =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static string[] Seasons { get; } = ["spring", "summer", "autumn", "winter"];

    private static string[] Ordinals { get; } = ["1st", "2nd", "3rd", "4th"];

    public override string DateUnknown => "date unknown";
    public override string Unknown => "unknown";
    public override string DigitUnknown => "X: unknown digit";
    public override string StartUnknown => "start unknown";
    public override string EndUnknown => "end unknown";
    public override string Uncertain => "uncertain";
    public override string Approximate => "approximate";
    public override string PartYear => "year";
    public override string PartMonth => "month";
    public override string PartDay => "day";
    public override string Between => "between";
    public override string And => "and";
    public override string Or => "or";
    public override string To => "to";
    public override string OrEarlier => "or earlier";
    public override string OrLater => "or later";
    public override string Estimated => "estimated";
    public override string OfAYear => "of a year";
    protected override string Before => "BCE";
    protected override string After => "CE";
    protected override NumberFormatInfo Numbers => NumberFormatInfo.InvariantInfo;

    public override string Month(int month) => Months[month - 1];

    public override string Day(int day) => day.ToString(CultureInfo.InvariantCulture);

    public override string DayAlone(int day) => string.Create(CultureInfo.InvariantCulture, $"day {day}");

    public override string Group(int code) =>
        code <= 32 ? GroupAmongOthers(code) : $"{GroupAmongOthers(code)} {PartGroup(code)}";

    public override string GroupAmongOthers(int code) => code switch
    {
        <= 32 => Seasons[(code - 21) % 4],
        <= 36 => Ordinals[code - 33],
        <= 39 => Ordinals[code - 37],
        _ => Ordinals[code - 40],
    };

    public override string GroupOf(int code, string year) => $"{Group(code)} {(code <= 32 ? "" : "of ")}{year}";

    public override string PartGroup(int code) => code switch
    {
        <= 32 => "season",
        <= 36 => "quarter",
        <= 39 => "third",
        _ => "half",
    };

    public override string? Hemisphere(int code) => code switch
    {
        < 25 or > 32 => null,
        <= 28 => "northern hemisphere",
        _ => "southern hemisphere",
    };

    public override string Decade(long first) => string.Create(CultureInfo.InvariantCulture, $"{first}s");

    public override string InDecade(long first) => $"in the {Decade(first)}";

    public override string Alone(in Phrase phrase) =>
        phrase.IsNoteAlone ? phrase.Note!
        : phrase.About || phrase.Article == Article.Unnamed ? Inner(phrase)
        : phrase.Text + phrase.Rest;

    public override string Since(in Phrase phrase) => $"since {Inner(phrase)}";

    public override string From(in Phrase phrase) => $"from {Inner(phrase)}";

    public override string Until(in Phrase phrase) => $"until {Inner(phrase)}";

    public override string FromTo(in Phrase start, in Phrase end) => $"from {Through(start, end)}";

    public override string Inner(in Phrase phrase)
    {
        var before = phrase.Article switch
        {
            Article.Neuter or Article.Plural => "the ",
            Article.Span => "sometime ",
            Article.Unnamed => "some date",
            _ => "",
        };
        return $"{(phrase.About ? "about " : "")}{before}{phrase.Text}{phrase.Rest}";
    }

    public override string Sometime(string text, Precision precision) => $"sometime in {text}";

    public override string Through(in Phrase start, in Phrase end) => $"{Inner(start)} to {Inner(end)}";

    public override string AllUpTo(in Phrase phrase) => $"up to {Inner(phrase)}";

    public override string AllFrom(in Phrase phrase) => $"from {Inner(phrase)} on";
}
