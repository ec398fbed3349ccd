using System.Globalization;

namespace Timeline.Edtf.Labels;

/// <summary>The words and the word order of one language.</summary>
internal abstract class Words
{
    public abstract string DateUnknown { get; }
    public abstract string Unknown { get; }
    public abstract string DigitUnknown { get; }
    public abstract string StartUnknown { get; }
    public abstract string EndUnknown { get; }
    public abstract string Uncertain { get; }
    public abstract string Approximate { get; }
    public abstract string PartYear { get; }
    public abstract string PartMonth { get; }
    public abstract string PartDay { get; }
    public abstract string Between { get; }
    public abstract string And { get; }
    public abstract string Or { get; }
    public abstract string To { get; }
    public abstract string OrEarlier { get; }
    public abstract string OrLater { get; }
    public abstract string Estimated { get; }
    public abstract string OfAYear { get; }

    protected abstract string Before { get; }
    protected abstract string After { get; }
    protected abstract NumberFormatInfo Numbers { get; }

    public abstract string Month(int month);

    /// <summary>The number of a day before the name of its month.</summary>
    public abstract string Day(int day);

    /// <summary>A day of a month that is not known.</summary>
    public abstract string DayAlone(int day);

    /// <summary>A group of months, 21 to 41, without its year.</summary>
    public abstract string Group(int code);

    /// <summary>A group of months where another of its kind follows: "1st" before "to 3rd quarter".</summary>
    public abstract string GroupAmongOthers(int code);

    /// <summary>A group of months of a year.</summary>
    public abstract string GroupOf(int code, string year);

    /// <summary>What a group of months is: a season, a quarter, a third, a half.</summary>
    public abstract string PartGroup(int code);

    /// <summary>Of the codes 25 to 32, or null.</summary>
    public abstract string? Hemisphere(int code);

    /// <summary>1980 as the first year of a decade.</summary>
    public abstract string Decade(long first);

    /// <summary>Within such a decade.</summary>
    public abstract string InDecade(long first);

    public abstract string Alone(in Phrase phrase);
    public abstract string Since(in Phrase phrase);
    public abstract string From(in Phrase phrase);
    public abstract string Until(in Phrase phrase);
    public abstract string FromTo(in Phrase start, in Phrase end);

    /// <summary>A phrase behind "between" or its "and".</summary>
    public abstract string Inner(in Phrase phrase);

    /// <summary>At some time within a year or a month, where its bare name would say too little.</summary>
    public abstract string Sometime(string text, Precision precision);

    /// <summary>A range in a list.</summary>
    public abstract string Through(in Phrase start, in Phrase end);

    public abstract string AllUpTo(in Phrase phrase);
    public abstract string AllFrom(in Phrase phrase);

    /// <summary>A year as people count: none is zero.</summary>
    public string Year(long year)
    {
        var era = EraOf(year);
        return era.Length == 0 ? CountOf(year) : $"{CountOf(year)} {era}";
    }

    /// <summary>A year before another: the era is said once where it is that of both.</summary>
    public string YearBefore(long year, long next) => EraOf(year) == EraOf(next) ? CountOf(year) : Year(year);

    /// <summary>a, b or c.</summary>
    public static string List(IReadOnlyList<string> texts, string last) =>
        texts.Count == 1 ? texts[0] : $"{string.Join(", ", texts.Take(texts.Count - 1))} {last} {texts[^1]}";

    private string EraOf(long year) => year <= 0 ? Before : year is < 1000 or > 9999 ? After : "";

    private string CountOf(long year)
    {
        var count = year <= 0 ? 1 - year : year;
        return count < 10_000 ? count.ToString(CultureInfo.InvariantCulture) : count.ToString("#,0", Numbers);
    }
}
