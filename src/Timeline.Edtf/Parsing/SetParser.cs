namespace Timeline.Edtf.Parsing;

/// <summary>Sets: dates and ranges between brackets, with commas and without spaces.</summary>
internal static class SetParser
{
    public static EdtfSet? Parse(string text, ref Fault fault)
    {
        var close = text[0] == '[' ? ']' : '}';
        var end = text.IndexOf(close, StringComparison.Ordinal);
        if (end < 0)
        {
            fault = new(text.Length, close == ']' ? "]" : "}");
            return null;
        }

        if (end != text.Length - 1)
        {
            fault = new(end + 1, "the end", "nothing may follow a set");
            return null;
        }

        var count = text.AsSpan(1, end - 1).Count(',') + 1;
        var members = new EdtfSetMember[Math.Min(count, EdtfValue.MaxMembers)];
        for (var (i, start) = (0, 1); i < count; i++)
        {
            if (i == EdtfValue.MaxMembers)
            {
                fault = new(start, "]", $"no set of more than {EdtfValue.MaxMembers} members is read");
                return null;
            }

            var length = text.AsSpan(start, end - start).IndexOf(',');
            var stop = length < 0 ? end : start + length;
            if (ParseMember(text, start, stop, i == 0, i == count - 1, ref fault) is not { } member)
            {
                return null;
            }

            members[i] = member;
            start = stop + 1;
        }

        return new(text, text[0] == '[', members);
    }

    private static EdtfSetMember? ParseMember(string text, int start, int stop, bool isFirst, bool isLast, ref Fault fault)
    {
        var dots = text.AsSpan(start, stop - start).IndexOf("..");
        if (dots < 0)
        {
            return ParseDate(text, start, stop, inRange: false, ref fault) is { } single ? new EdtfSetMember(single, single) : null;
        }

        dots += start;
        var (hasFrom, hasTo) = (dots > start, dots + 2 < stop);
        if (!hasFrom && !isFirst || !hasFrom && !hasTo)
        {
            fault = new(hasTo ? dots : stop, "a date", hasTo ? "only the first member may begin with .." : null);
            return null;
        }

        if (!hasTo && !isLast)
        {
            fault = new(stop, "a date", "only the last member may end with ..");
            return null;
        }

        var from = hasFrom ? ParseDate(text, start, dots, inRange: true, ref fault) : null;
        if (hasFrom && from is null)
        {
            return null;
        }

        var to = hasTo ? ParseDate(text, dots + 2, stop, inRange: true, ref fault) : null;
        if (hasTo && to is null)
        {
            return null;
        }

        if (from is not null && to is not null)
        {
            if (from.Precision != to.Precision)
            {
                fault = new(dots + 2, "a date as fine as the one before ..");
            }
            else if (IntervalParser.Precedes(to, from))
            {
                fault = new(dots + 2, "a date not before the one before ..");
            }
            else
            {
                return new EdtfSetMember(from, to);
            }

            return null;
        }

        return new EdtfSetMember(from, to);
    }

    private static EdtfDate? ParseDate(string text, int start, int stop, bool inRange, ref Fault fault)
    {
        if (Parser.ParseDate(text, start, stop, calendar: null, ref fault) is not { } date)
        {
            return null;
        }

        if (date.HasTime)
        {
            fault = new(start, "a date without a time of day", "a set has dates only");
        }
        else if (inRange && !date.Parts.IsExact)
        {
            fault = new(start, "a date without unspecified digits", "the ends of a range must be known");
        }
        else
        {
            return date;
        }

        return null;
    }
}
