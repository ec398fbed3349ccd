using System.Globalization;

namespace Timeline.Edtf.Labels;

/// <summary>What a date's label needs before it within a phrase.</summary>
internal enum Article
{
    None,

    /// <summary>A certain day or season: "seit dem 12. Juni".</summary>
    Singular,

    /// <summary>Decades and centuries: "seit den 1980ern".</summary>
    Plural,

    /// <summary>Not one name but several words: nothing may stand before it.</summary>
    Clause,
}

/// <summary>A date's label and how it fits into a phrase.</summary>
/// <param name="Text">The label.</param>
/// <param name="Article">What it needs before it.</param>
/// <param name="About">True: an estimate.</param>
/// <param name="Note">What follows it in brackets, or null.</param>
internal readonly record struct Phrase(string Text, Article Article, bool About = false, string? Note = null)
{
    public string Noted => Note is null ? "" : $" ({Note})";
}

/// <summary>The words and the word order of one language.</summary>
internal abstract class Words
{
    public abstract string DateUnknown { get; }
    public abstract string YearUnknown { get; }
    public abstract string MonthUnknown { get; }
    public abstract string DayUnknown { get; }
    public abstract string MonthAndDayUnknown { get; }
    public abstract string DigitUnknown { get; }
    public abstract string StartUnknown { get; }
    public abstract string EndUnknown { get; }
    public abstract string Uncertain { get; }
    public abstract string Approximate { get; }
    public abstract string PartYear { get; }
    public abstract string PartMonth { get; }
    public abstract string PartSeason { get; }
    public abstract string PartDay { get; }
    public abstract string Between { get; }
    public abstract string And { get; }
    public abstract string Or { get; }
    public abstract string To { get; }
    public abstract string Estimated { get; }

    protected abstract string Before { get; }
    protected abstract string After { get; }
    protected abstract NumberFormatInfo Numbers { get; }

    public abstract string Month(int month);

    /// <summary>The number of a day before the name of its month.</summary>
    public abstract string Day(int day);

    /// <summary>A day of a month that is not known.</summary>
    public abstract string DayAlone(string days);

    /// <summary>A group of months, 21 to 41, of a year.</summary>
    public abstract string Group(int code, string year);

    /// <summary>1980 as the first year of a decade or century.</summary>
    public abstract string Years(long first);

    public abstract string Alone(in Phrase phrase);
    public abstract string Since(in Phrase phrase);
    public abstract string From(in Phrase phrase);
    public abstract string Until(in Phrase phrase);
    public abstract string FromTo(in Phrase start, in Phrase end);

    /// <summary>A phrase behind "between" or its "and".</summary>
    public abstract string Inner(in Phrase phrase);

    public abstract string OrEarlier(string text);
    public abstract string OrLater(string text);
    public abstract string AllUpTo(in Phrase phrase);
    public abstract string AllFrom(in Phrase phrase);

    /// <summary>A year as people count: none is zero.</summary>
    public string Year(long year)
    {
        if (year <= 0)
        {
            return $"{Number(1 - year)} {Before}";
        }

        return year is < 1000 or > 9999 ? $"{Number(year)} {After}" : Number(year);
    }

    private string Number(long number) => number < 10_000 ? number.ToString(CultureInfo.InvariantCulture) : number.ToString("#,0", Numbers);
}
