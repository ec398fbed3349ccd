using System.Globalization;
using Timeline.Edtf.Calendar;

namespace Timeline.Edtf.Labels;

/// <summary>A single date in words.</summary>
internal static class DateLabel
{
    public static Phrase Of(EdtfDate date, Words words)
    {
        ref readonly var parts = ref date.Parts;
        var (text, article) = Bare(date, words);
        if (parts.HasTime)
        {
            text = $"{text}, {Clock(parts.Time)}{Offset(parts.Time)}";
        }

        var all = parts.AllQualifiers;
        if (all == Qualifier.None)
        {
            return new(text, article);
        }

        if (article == Article.Clause && parts.IsEvenlyQualified)
        {
            return new(text, article, About: false, Doubt(all, words));
        }

        if (parts.IsEvenlyQualified)
        {
            return new(text, article, (all & Qualifier.Approximate) != 0, (all & Qualifier.Uncertain) != 0 ? words.Uncertain : null);
        }

        return new(text, article, About: false, DoubtedParts(parts, words));
    }

    /// <summary>The date without qualifiers and time of day.</summary>
    public static (string Text, Article Article) Bare(EdtfDate date, Words words)
    {
        ref readonly var parts = ref date.Parts;
        if (parts.IsMasked)
        {
            return MaskLabel.Of(date, words);
        }

        var year = Year(date, words);
        if (parts.Group != 0)
        {
            return (words.Group(parts.Group, year), Article.Singular);
        }

        if (parts.HasDay)
        {
            return ($"{words.Day(parts.Day.Value)} {words.Month(parts.Month.Value)} {year}", Article.Singular);
        }

        if (parts.HasMonth)
        {
            return ($"{words.Month(parts.Month.Value)} {year}", Article.None);
        }

        return (year, parts.Year.IsExact ? Article.None : Article.Clause);
    }

    public static string Clock(in TimePart time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}:{time.Second:00}");

    public static string Offset(in TimePart time)
    {
        if (time.OffsetKind == OffsetKind.None)
        {
            return "";
        }

        if (time.OffsetMinutes == 0)
        {
            return " UTC";
        }

        var size = Math.Abs((int)time.OffsetMinutes);
        return string.Create(CultureInfo.InvariantCulture, $" UTC{(time.OffsetMinutes < 0 ? '-' : '+')}{size / 60:00}:{size % 60:00}");
    }

    private static string Year(EdtfDate date, Words words)
    {
        ref readonly var year = ref date.Parts.Year;

        // Such a year has no digits that would help anybody.
        if (Math.Abs(year.Value) >= YearPart.Limit)
        {
            return date.Source[date.Parts.YearStart..date.Parts.YearEnd];
        }

        if (year.IsExact)
        {
            return words.Year(year.Value);
        }

        var (first, last) = (words.Year(year.First), words.Year(year.Last));
        return $"{words.Between} {first} {words.And} {last}, {words.Estimated} {words.Year(year.Value)}";
    }

    private static string DoubtedParts(in DateParts parts, Words words)
    {
        var doubts = new List<string>(3);
        var month = parts.Group != 0 ? words.PartSeason : words.PartMonth;
        if (parts.HasMonth && parts.YearQualifier == parts.MonthQualifier)
        {
            Add($"{words.PartYear} {words.And} {month}", parts.YearQualifier);
        }
        else
        {
            Add(words.PartYear, parts.YearQualifier);
            Add(month, parts.MonthQualifier);
        }

        Add(words.PartDay, parts.DayQualifier);
        return string.Join(", ", doubts);

        void Add(string part, Qualifier qualifier)
        {
            if (qualifier != Qualifier.None)
            {
                doubts.Add($"{part} {Doubt(qualifier, words)}");
            }
        }
    }

    private static string Doubt(Qualifier qualifier, Words words) => qualifier switch
    {
        Qualifier.Uncertain => words.Uncertain,
        Qualifier.Approximate => words.Approximate,
        _ => $"{words.Uncertain} {words.And} {words.Approximate}",
    };
}
