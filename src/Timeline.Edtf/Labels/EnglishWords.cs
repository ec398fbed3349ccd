using System.Globalization;

namespace Timeline.Edtf.Labels;

internal sealed class EnglishWords : Words
{
    private static string[] Months { get; } =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static string[] Seasons { get; } = ["spring", "summer", "autumn", "winter"];

    private static string[] Ordinals { get; } = ["1st", "2nd", "3rd", "4th"];

    public override string DateUnknown => "date unknown";
    public override string YearUnknown => "year unknown";
    public override string MonthUnknown => "month unknown";
    public override string DayUnknown => "day unknown";
    public override string MonthAndDayUnknown => "month and day unknown";
    public override string DigitUnknown => "X: unknown digit";
    public override string StartUnknown => "start unknown";
    public override string EndUnknown => "end unknown";
    public override string Uncertain => "uncertain";
    public override string Approximate => "approximate";
    public override string PartYear => "year";
    public override string PartMonth => "month";
    public override string PartSeason => "season";
    public override string PartDay => "day";
    public override string Between => "between";
    public override string And => "and";
    public override string Or => "or";
    public override string To => "to";
    public override string Estimated => "estimated";
    protected override string Before => "BCE";
    protected override string After => "CE";
    protected override NumberFormatInfo Numbers => NumberFormatInfo.InvariantInfo;

    public override string Month(int month) => Months[month - 1];

    public override string Day(int day) => day.ToString(CultureInfo.InvariantCulture);

    public override string DayAlone(string days) => $"day {days}";

    public override string Group(int code, string year) => code switch
    {
        <= 24 => $"{Seasons[code - 21]} {year}",
        <= 28 => $"{Seasons[code - 25]} {year} (northern hemisphere)",
        <= 32 => $"{Seasons[code - 29]} {year} (southern hemisphere)",
        <= 36 => $"{Ordinals[code - 33]} quarter of {year}",
        <= 39 => $"{Ordinals[code - 37]} third of {year}",
        _ => $"{Ordinals[code - 40]} half of {year}",
    };

    public override string Years(long first) => string.Create(CultureInfo.InvariantCulture, $"{first}s");

    public override string Alone(in Phrase phrase) => phrase.About ? Inner(phrase) : phrase.Text + phrase.Noted;

    public override string Since(in Phrase phrase) => $"since {Inner(phrase)}";

    public override string From(in Phrase phrase) => $"from {Inner(phrase)}";

    public override string Until(in Phrase phrase) => $"until {Inner(phrase)}";

    public override string FromTo(in Phrase start, in Phrase end) => $"from {Inner(start)} to {Inner(end)}";

    public override string Inner(in Phrase phrase) =>
        $"{(phrase.About ? "about " : "")}{(phrase.Article == Article.Plural ? "the " : "")}{phrase.Text}{phrase.Noted}";

    public override string OrEarlier(string text) => $"{text} or earlier";

    public override string OrLater(string text) => $"{text} or later";

    public override string AllUpTo(in Phrase phrase) => $"up to {Inner(phrase)}";

    public override string AllFrom(in Phrase phrase) => $"from {Inner(phrase)} on";
}
