using Timeline.Edtf.Calendars;

namespace Timeline.Edtf.Parsing;

/// <summary>Reads a whole text in one pass, in time and space linear in its length.</summary>
internal static class Parser
{
    public static EdtfValue? Parse(string? text, OtherCalendar? calendar, out Fault fault)
    {
        fault = default;
        if (string.IsNullOrEmpty(text))
        {
            fault = new(0, "a date");
            return null;
        }

        if (text.Length > EdtfValue.MaxLength)
        {
            fault = new(EdtfValue.MaxLength, "the end", $"no text of more than {EdtfValue.MaxLength} characters is read");
            return null;
        }

        if (calendar is not null && OtherFaults.Unread(text, calendar) is { } unread)
        {
            fault = unread;
            return null;
        }

        if (text[0] is '[' or '{')
        {
            return SetParser.Parse(text, ref fault);
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? ParseDate(text, 0, text.Length, calendar, ref fault) : IntervalParser.Parse(text, slash, calendar, ref fault);
    }

    /// <summary>Reads one date that fills a part of a text.</summary>
    public static EdtfDate? ParseDate(string text, int start, int end, OtherCalendar? calendar, ref Fault fault)
    {
        var cursor = new Cursor(text, start, end, calendar);
        if (DateParser.Parse(ref cursor, out var parts))
        {
            return new EdtfDate(text, start, end, parts);
        }

        fault = cursor.Fault;
        return null;
    }
}
