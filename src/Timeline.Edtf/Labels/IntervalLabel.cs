namespace Timeline.Edtf.Labels;

/// <summary>An interval in words.</summary>
internal static class IntervalLabel
{
    public static string Of(EdtfInterval interval, Words words)
    {
        if (interval.Start is null)
        {
            var until = words.Until(End(interval, words));
            return interval.StartKind == EndKind.Open ? until : $"{until}, {words.StartUnknown}";
        }

        var start = DateLabel.Of(interval.Start, words);
        if (interval.StartsOrEarlier)
        {
            start = start with { Text = words.OrEarlier(start.Text) };
        }

        if (interval.End is null)
        {
            return interval.EndKind == EndKind.Open ? words.Since(start) : $"{words.From(start)}, {words.EndUnknown}";
        }

        if (!interval.StartsOrEarlier && !interval.EndsOrLater)
        {
            if (interval.Start == interval.End)
            {
                return words.Alone(start);
            }

            if (Shorten(interval.Start, interval.End, words) is { } range)
            {
                return range;
            }
        }

        return words.FromTo(start, End(interval, words));
    }

    /// <summary>"27 to 28 February 2019", or null where the two share nothing.</summary>
    public static string? Shorten(EdtfDate start, EdtfDate end, Words words)
    {
        if (Shared.TryShorten(start, end, words, out var shortened))
        {
            return $"{shortened} {words.To} {DateLabel.Of(end, words).Text}";
        }

        if (!start.HasTime || !end.HasTime)
        {
            return null;
        }

        var day = DateLabel.Bare(start, words).Text;
        ref readonly var from = ref start.Parts.Time;
        ref readonly var to = ref end.Parts.Time;
        return day == DateLabel.Bare(end, words).Text && from.OffsetKind == to.OffsetKind && from.OffsetMinutes == to.OffsetMinutes
            ? $"{day}, {DateLabel.Clock(from)} {words.To} {DateLabel.Clock(to)}{DateLabel.Offset(to)}"
            : null;
    }

    private static Phrase End(EdtfInterval interval, Words words)
    {
        var end = DateLabel.Of(interval.End!, words);
        return interval.EndsOrLater ? end with { Text = words.OrLater(end.Text) } : end;
    }
}
