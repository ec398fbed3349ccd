namespace Timeline.Edtf.Labels;

/// <summary>An interval in words.</summary>
internal static class IntervalLabel
{
    /// <param name="interval">The interval.</param>
    /// <param name="zone">What to note behind an end that has a time of day and no offset; null: nothing.</param>
    /// <param name="words">The language.</param>
    public static string Of(EdtfInterval interval, string? zone, Words words)
    {
        var start = EndOf(interval.Start, interval.StartsOrEarlier ? words.OrEarlier : null, zone, words);
        var end = EndOf(interval.End, interval.EndsOrLater ? words.OrLater : null, zone, words);
        if (interval.Start is null)
        {
            return interval.StartKind == EndKind.Open ? words.Until(end) : $"{words.Until(end)}, {words.StartUnknown}";
        }

        if (interval.End is null)
        {
            return interval.EndKind == EndKind.Open ? words.Since(start) : $"{words.From(start)}, {words.EndUnknown}";
        }

        if (interval.StartsOrEarlier || interval.EndsOrLater)
        {
            return words.FromTo(start, end);
        }

        return interval.Start == interval.End ? words.Alone(start)
            : SameDay(interval.Start, interval.End, words) ?? FromTo(interval.Start, start, interval.End, end, words);
    }

    private static string FromTo(EdtfDate first, in Phrase start, EdtfDate last, in Phrase end, Words words)
    {
        if (Shared.TryShorten(first, last, words, out var shortened))
        {
            // Numbers of years are bare without a word before them.
            return first.Precision == Precision.Year
                ? words.FromTo(start with { Text = shortened }, end)
                : $"{shortened} {words.To} {end.Text}{end.Rest}";
        }

        // "from 1 June 2004 to 2004" would seem to end before it starts.
        return words.FromTo(Holds(start, end) ? InWords(first, start, words) : start, Holds(end, start) ? InWords(last, end, words) : end);
    }

    private static bool Holds(in Phrase whole, in Phrase part) =>
        whole.Article == Article.None && part.Text.EndsWith($" {whole.Text}", StringComparison.Ordinal);

    private static Phrase InWords(EdtfDate date, in Phrase phrase, Words words) =>
        phrase.About || date.HasUnspecifiedDigits ? phrase : phrase with { Text = words.Sometime(phrase.Text, date.Precision) };

    /// <summary>"27 February 2019, 18:30:00 to 20:00:00 UTC", or null where the day or the offset is not the same.</summary>
    private static string? SameDay(EdtfDate start, EdtfDate end, Words words)
    {
        if (!start.HasTime || !end.HasTime || (start.Year, start.Month, start.Day) != (end.Year, end.Month, end.Day))
        {
            return null;
        }

        ref readonly var from = ref start.Parts.Time;
        ref readonly var to = ref end.Parts.Time;
        return from.OffsetKind == to.OffsetKind && from.OffsetMinutes == to.OffsetMinutes
            ? $"{DateLabel.Plain(start, words).Text}, {DateLabel.Clock(from)} {words.To} {DateLabel.Clock(to)}{DateLabel.Offset(to)}"
            : null;
    }

    private static Phrase EndOf(EdtfDate? date, string? tail, string? zone, Words words) =>
        date is null ? default : (DateLabel.Of(date, words) with { Tail = tail }).Add(date.HasTime && !date.HasOffset ? zone : null);
}
