using Timeline.Edtf.Calendar;

namespace Timeline.Edtf.Labels;

/// <summary>A date with unspecified digits in words.</summary>
internal static class MaskLabel
{
    public static (string Text, Article Article) Of(EdtfDate date, Words words)
    {
        ref readonly var parts = ref date.Parts;
        if (Year(parts.Year, words) is not ({ } year, var article))
        {
            return Pattern(date, words);
        }

        if (!parts.HasMonth)
        {
            return (year, article);
        }

        var separator = parts.Year.Mask == 0 ? " " : ", ";
        if (parts.Group != 0)
        {
            return (words.Group(parts.Group, separator == " " ? year : $"({year})"), Article.Clause);
        }

        var text = parts.HasDay ? Day(parts, year, separator, words) : Month(parts, year, separator, words);
        return text is null ? Pattern(date, words) : (text, Article.Clause);
    }

    private static (string? Text, Article Article) Year(in YearPart year, Words words)
    {
        if (year.Mask == 0)
        {
            return (words.Year(year.Value), Article.None);
        }

        if (year.Mask == 0b1111)
        {
            return (words.YearUnknown, Article.Clause);
        }

        if (!year.IsUnbroken)
        {
            return (null, Article.None);
        }

        // Decades only: the 1800s could be the decade 180X or the century 18XX, and so could "1900er".
        var isClear = year.First >= 1000 && year.Magnitude == 1 && year.First / 10 % 10 != 0;
        return isClear
            ? (words.Years(year.First), Article.Plural)
            : ($"{words.Between} {words.Year(year.First)} {words.And} {words.Year(year.Last)}", Article.Clause);
    }

    private static string? Month(in DateParts parts, string year, string separator, Words words) =>
        parts.Month.IsWhollyMasked ? $"{year}, {words.MonthUnknown}" : $"{Months(parts.Month, words)}{separator}{year}";

    private static string? Day(in DateParts parts, string year, string separator, Words words)
    {
        if (parts.Month.IsWhollyMasked)
        {
            return parts.Day.IsWhollyMasked ? $"{year}, {words.MonthAndDayUnknown}"
                : parts.Day.IsMasked ? null
                : $"{year}, {words.DayAlone(words.Day(parts.Day.Value))}, {words.MonthUnknown}";
        }

        if (parts.Day.IsWhollyMasked)
        {
            return $"{Months(parts.Month, words)}{separator}{year}, {words.DayUnknown}";
        }

        if (parts.Month.IsMasked)
        {
            return null;
        }

        var leap = parts.Year.IsExact ? parts.Year.First : parts.Year.Leap(last: false) ?? parts.Year.First;
        var days = Choice(parts.Day, Civil.DaysInMonth(leap, parts.Month.Value), words.Day, Article.Singular, words);
        return $"{days} {words.Month(parts.Month.Value)}{separator}{year}";
    }

    private static string Months(TwoDigits month, Words words) => Choice(month, 12, words.Month, Article.None, words);

    private static string Choice(TwoDigits digits, int max, Func<int, string> name, Article article, Words words)
    {
        var (first, last, count) = (digits.First(1, max), digits.Last(1, max), digits.Count(1, max));
        if (count == 1)
        {
            return name(first);
        }

        if (count > 2 && count == last - first + 1)
        {
            return $"{words.Between} {words.Inner(new(name(first), article))} {words.And} {words.Inner(new(name(last), article))}";
        }

        var names = new List<string>(count);
        for (var number = first; number <= last; number++)
        {
            if (digits.Matches(number))
            {
                names.Add(name(number));
            }
        }

        return Join(names, words.Or);
    }

    /// <summary>a, b or c.</summary>
    public static string Join(List<string> texts, string last) =>
        texts.Count == 1 ? texts[0] : $"{string.Join(", ", texts[..^1])} {last} {texts[^1]}";

    private static (string Text, Article Article) Pattern(EdtfDate date, Words words)
    {
        var pattern = date.Canonical.Replace("?", "", StringComparison.Ordinal)
            .Replace("~", "", StringComparison.Ordinal)
            .Replace("%", "", StringComparison.Ordinal);
        return ($"{pattern} ({words.DigitUnknown})", Article.Clause);
    }
}
