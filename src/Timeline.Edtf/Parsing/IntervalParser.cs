using Timeline.Edtf.Calendar;
using Timeline.Edtf.Calendars;

namespace Timeline.Edtf.Parsing;

/// <summary>Intervals: two ends around one slash, each a date, open (<c>..</c>) or unknown (nothing).</summary>
internal static class IntervalParser
{
    private const string Open = "..";

    public static EdtfInterval? Parse(string text, int slash, OtherCalendar? calendar, ref Fault fault)
    {
        var second = text.IndexOf('/', slash + 1);
        if (second >= 0)
        {
            fault = new(second, "the end", "an interval has one slash");
            return null;
        }

        var left = text.AsSpan(0, slash);
        var right = text.AsSpan(slash + 1);
        if (left is "" or Open && right is "" or Open)
        {
            fault = new(right.Length == 0 ? text.Length : slash + 1, "a date", "one end of an interval must be known");
            return null;
        }

        EdtfDate? start = null;
        var startKind = KindOf(left);
        if (left.Length > 0 && startKind != EndKind.Open)
        {
            var orEarlier = left.StartsWith(Open);
            startKind = orEarlier ? EndKind.Unknown : EndKind.Closed;
            start = Parser.ParseDate(text, orEarlier ? Open.Length : 0, slash, calendar, ref fault);
            if (start is null)
            {
                return null;
            }
        }

        EdtfDate? end = null;
        var endKind = KindOf(right);
        if (right.Length > 0 && endKind != EndKind.Open)
        {
            var orLater = right.EndsWith(Open);
            endKind = orLater ? EndKind.Unknown : EndKind.Closed;
            end = Parser.ParseDate(text, slash + 1, orLater ? text.Length - Open.Length : text.Length, calendar, ref fault);
            if (end is null)
            {
                return null;
            }
        }

        var bothClosed = startKind == EndKind.Closed && endKind == EndKind.Closed;
        if (start is not null && end is not null && bothClosed && Precedes(end, start))
        {
            fault = new(slash + 1, "an end not before the start");
            return null;
        }

        return new(text, start, startKind, end, endKind);
    }

    /// <summary>True: whatever dates are meant, the first ends no later than the second starts.</summary>
    public static bool Precedes(EdtfDate first, EdtfDate second)
    {
        // Years beyond the range of bounds all look alike there. Others may go on into the next: a winter, an evening in America.
        var spare = first.Parts.Year.Form == YearForm.Four && second.Parts.Year.Form == YearForm.Four ? 1 : 0;
        if (first.Parts.Year.Last < second.Parts.Year.First - spare)
        {
            return true;
        }

        // A zone that is not known here may move the one that has no offset, and only that one.
        var slack = first.HasOffset == second.HasOffset ? 0 : Civil.MillisPerDay;
        return (Int128)LatestEnd(first) + slack <= EarliestStart(second);
    }

    private static EndKind KindOf(ReadOnlySpan<char> end) => end is Open ? EndKind.Open : EndKind.Unknown;

    private static long EarliestStart(EdtfDate date) => Completions.Find(date.Parts, last: false, EdtfPolicy.Default).Start;

    private static long LatestEnd(EdtfDate date) => Completions.Find(date.Parts, last: true, EdtfPolicy.Default).End;
}
