using Timeline.Edtf.Calendar;

namespace Timeline.Edtf.Labels;

/// <summary>The qualifiers of a date in words.</summary>
internal static class Doubts
{
    public static Phrase Add(in Phrase phrase, in DateParts parts, Words words)
    {
        var all = parts.AllQualifiers;
        if (all == Qualifier.None)
        {
            return phrase;
        }

        if (!parts.IsEvenlyQualified)
        {
            return phrase.Add(OfParts(parts, words));
        }

        // "about" needs a name behind it.
        return phrase.Article is Article.Span or Article.Unnamed
            ? phrase.Add(Word(all, words))
            : (phrase with { About = (all & Qualifier.Approximate) != 0 })
                .Add((all & Qualifier.Uncertain) != 0 ? words.Uncertain : null);
    }

    /// <summary>"year and month approximate, day uncertain".</summary>
    private static string OfParts(in DateParts parts, Words words)
    {
        var named = new List<(string Part, Qualifier Qualifier)>(3) { (words.PartYear, parts.YearQualifier) };
        if (parts.HasMonth)
        {
            named.Add((parts.Group != 0 ? words.PartGroup(parts.Group) : words.PartMonth, parts.MonthQualifier));
        }

        if (parts.HasDay)
        {
            named.Add((words.PartDay, parts.DayQualifier));
        }

        var doubts = named.Where(part => part.Qualifier != Qualifier.None)
            .GroupBy(part => part.Qualifier)
            .Select(alike => $"{Words.List([.. alike.Select(part => part.Part)], words.And)} {Word(alike.Key, words)}");
        return string.Join(", ", doubts);
    }

    private static string Word(Qualifier qualifier, Words words) => qualifier switch
    {
        Qualifier.Uncertain => words.Uncertain,
        Qualifier.Approximate => words.Approximate,
        _ => $"{words.Uncertain} {words.And} {words.Approximate}",
    };
}
