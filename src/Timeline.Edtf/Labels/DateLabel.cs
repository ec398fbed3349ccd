using System.Globalization;
using Timeline.Edtf.Calendar;

namespace Timeline.Edtf.Labels;

/// <summary>A single date in words.</summary>
internal static class DateLabel
{
    public static Phrase Of(EdtfDate date, Words words)
    {
        ref readonly var parts = ref date.Parts;
        var phrase = parts.IsMasked ? MaskLabel.Of(date, words) : Plain(date, words);
        if (parts.HasTime)
        {
            phrase = phrase with { Text = $"{phrase.Text}, {Clock(parts.Time)}{Offset(parts.Time)}" };
        }

        return Doubts.Add(phrase, parts, words);
    }

    /// <summary>A date without unspecified digits, its qualifiers and its time of day left out.</summary>
    public static Phrase Plain(EdtfDate date, Words words)
    {
        ref readonly var parts = ref date.Parts;

        // Such a year has no digits that would help anybody.
        if (Math.Abs(parts.Year.Value) >= YearPart.Limit)
        {
            return new(date.Source[parts.YearStart..parts.YearEnd], Article.None);
        }

        var year = words.Year(parts.Year.Value);
        if (!parts.Year.IsExact)
        {
            return new Phrase(Years(parts.Year, words), Article.Span).Add($"{words.Estimated} {year}");
        }

        if (parts.Group != 0)
        {
            return new Phrase(words.GroupOf(parts.Group, year), ArticleOf(parts.Group)).Add(words.Hemisphere(parts.Group));
        }

        if (parts.HasDay)
        {
            return new($"{words.Day(parts.Day.Value)} {words.Month(parts.Month.Value)} {year}", Article.Masculine);
        }

        return new(parts.HasMonth ? $"{words.Month(parts.Month.Value)} {year}" : year, Article.None);
    }

    public static Article ArticleOf(int group) => group <= 32 ? Article.Masculine : Article.Neuter;

    /// <summary>"between 1800 and 1899".</summary>
    public static string Years(in YearPart year, Words words) =>
        $"{words.Between} {words.YearBefore(year.First, year.Last)} {words.And} {words.Year(year.Last)}";

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
}
