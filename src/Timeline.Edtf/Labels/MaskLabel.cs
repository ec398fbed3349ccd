using Timeline.Edtf.Calendar;

namespace Timeline.Edtf.Labels;

/// <summary>A date with unspecified digits in words.</summary>
internal static class MaskLabel
{
    private const int YearUnknown = 0b1111;

    public static Phrase Of(EdtfDate date, Words words)
    {
        ref readonly var parts = ref date.Parts;
        if (!IsPlain(parts))
        {
            return Pattern(date, words);
        }

        var phrase = Within(parts, words) is { } part ? InYear(part, parts, words) : Year(parts.Year, words);
        if (parts.HasDay && parts.Month.IsWhollyMasked && !parts.Day.IsMasked)
        {
            phrase = phrase.Add(words.DayAlone(parts.Day.Value));
        }

        return (parts.Group == 0 ? phrase : phrase.Add(words.Hemisphere(parts.Group))).Add(UnknownParts(parts, words));
    }

    // Words fail where holes of one part meet those of another, or lie between the digits of a year.
    private static bool IsPlain(in DateParts parts) =>
        parts.Year.IsUnbroken
        && (!parts.HasDay || parts.Day.IsWhollyMasked || !parts.Month.IsMasked || parts.Month.IsWhollyMasked && !parts.Day.IsMasked);

    private static Phrase Year(in YearPart year, Words words) =>
        year.Mask == 0 ? new(words.Year(year.Value), Article.None)
        : year.Mask == YearUnknown ? new("", Article.Unnamed)
        : IsDecade(year) ? new(words.Decade(year.First), Article.Plural)
        : new(DateLabel.Years(year, words), Article.Span);

    // The 1800s could be the decade 180X or the century 18XX, and so could "1900er".
    private static bool IsDecade(in YearPart year) => year.First >= 1000 && year.Magnitude == 1 && year.First / 10 % 10 != 0;

    private static Phrase InYear(in Phrase part, in DateParts parts, Words words)
    {
        ref readonly var year = ref parts.Year;
        if (year.Mask == YearUnknown)
        {
            return part;
        }

        if (year.Mask == 0)
        {
            var exact = words.Year(year.Value);
            return part with { Text = parts.Group == 0 ? $"{part.Text} {exact}" : words.GroupOf(parts.Group, exact) };
        }

        if (!IsDecade(year))
        {
            return part with { Text = $"{part.Text} {words.OfAYear} {DateLabel.Years(year, words)}" };
        }

        var decade = words.InDecade(year.First);
        return part with { Text = parts.Group == 0 ? $"{part.Text} {decade}" : $"{part.Text} {words.OfAYear} {decade}" };
    }

    /// <summary>What is known below the year, or null.</summary>
    private static Phrase? Within(in DateParts parts, Words words)
    {
        if (parts.Group != 0)
        {
            return new(words.Group(parts.Group), DateLabel.ArticleOf(parts.Group));
        }

        if (!parts.HasMonth || parts.Month.IsWhollyMasked)
        {
            return null;
        }

        if (!parts.HasDay || parts.Day.IsWhollyMasked)
        {
            return Choice(parts.Month, 12, words.Month, Article.None, words);
        }

        var leap = parts.Year.IsExact ? parts.Year.First : parts.Year.Leap(last: false) ?? parts.Year.First;
        var days = Choice(parts.Day, Civil.DaysInMonth(leap, parts.Month.Value), words.Day, Article.Masculine, words);
        return days with { Text = $"{days.Text} {words.Month(parts.Month.Value)}" };
    }

    private static Phrase Choice(TwoDigits digits, int max, Func<int, string> name, Article article, Words words)
    {
        var (first, last, count) = (digits.First(1, max), digits.Last(1, max), digits.Count(1, max));
        if (count > 2 && count == last - first + 1)
        {
            var (from, to) = (words.Inner(new(name(first), article)), words.Inner(new(name(last), article)));
            return new($"{words.Between} {from} {words.And} {to}", Article.Span);
        }

        var names = new List<string>(count);
        for (var number = first; number <= last; number++)
        {
            if (digits.Matches(number))
            {
                names.Add(name(number));
            }
        }

        return new(Words.List(names, words.Or), article);
    }

    private static string? UnknownParts(in DateParts parts, Words words)
    {
        var unknown = new List<string>(3);
        if (parts.Year.Mask == YearUnknown)
        {
            unknown.Add(words.PartYear);
        }

        if (parts.HasMonth && parts.Group == 0 && parts.Month.IsWhollyMasked)
        {
            unknown.Add(words.PartMonth);
        }

        if (parts.HasDay && parts.Day.IsWhollyMasked)
        {
            unknown.Add(words.PartDay);
        }

        return unknown.Count == 0 ? null : $"{Words.List(unknown, words.And)} {words.Unknown}";
    }

    private static Phrase Pattern(EdtfDate date, Words words)
    {
        var pattern = date.Canonical.Replace("?", "", StringComparison.Ordinal)
            .Replace("~", "", StringComparison.Ordinal)
            .Replace("%", "", StringComparison.Ordinal);
        return new(pattern, Article.None, About: false, words.DigitUnknown);
    }
}
