using Timeline.Edtf.Calendar;

namespace Timeline.Edtf.Parsing;

/// <summary>The time of day: hours, minutes and seconds, with or without an offset from UTC.</summary>
internal static class TimeParser
{
    private const int MaxOffsetHours = 14;

    public static bool Parse(ref Cursor cursor, out TimePart time)
    {
        time = default;
        cursor.Take('T');
        if (!cursor.TakeNumber("an hour from 00 to 23", 23, out time.Hour)
            || !TakeColon(ref cursor, "minutes")
            || !cursor.TakeNumber("minutes from 00 to 59", 59, out time.Minute)
            || !TakeColon(ref cursor, "seconds"))
        {
            return false;
        }

        var second = cursor.Position;
        if (!cursor.TakeNumber("seconds from 00 to 59", 60, out time.Second) || !ParseOffset(ref cursor, ref time))
        {
            return false;
        }

        if (!cursor.AtEnd)
        {
            return cursor.Fail("the end", cursor.Here is '.' or ',' ? "EDTF has no parts of a second" : null);
        }

        return time.Second < 60 || MayBeLeap(time)
            || cursor.Fail(second, "seconds from 00 to 59", "a leap second ends a day of UTC");
    }

    private static bool TakeColon(ref Cursor cursor, string what) =>
        cursor.Take(':') || cursor.Fail(":", $"a time of day has {what}");

    private static bool ParseOffset(ref Cursor cursor, ref TimePart time)
    {
        if (cursor.AtEnd)
        {
            return true;
        }

        if (cursor.Take('Z'))
        {
            time.OffsetKind = OffsetKind.Utc;
            return true;
        }

        var start = cursor.Position;
        var negative = cursor.Here == '-';
        if (!negative && cursor.Here != '+')
        {
            return cursor.Fail("Z, an offset or the end", cursor.Here is '.' or ',' ? "EDTF has no parts of a second" : null);
        }

        cursor.Position++;
        if (!cursor.TakeNumber("hours of an offset from 00 to 14", MaxOffsetHours, out var hours))
        {
            return false;
        }

        byte minutes = 0;
        if (cursor.Take(':') && !cursor.TakeNumber("minutes of an offset from 00 to 59", 59, out minutes))
        {
            return false;
        }

        var total = hours * 60 + minutes;
        if (total > MaxOffsetHours * 60)
        {
            return cursor.Fail(start, "an offset of at most 14:00");
        }

        if (total == 0 && negative)
        {
            return cursor.Fail(start, "Z or +00:00", "no offset is minus zero");
        }

        time.OffsetKind = OffsetKind.Minutes;
        time.OffsetMinutes = (short)(negative ? -total : total);
        return true;
    }

    // Leap seconds come at 23:59:60 UTC. Without an offset any quarter of an hour may be that one.
    private static bool MayBeLeap(in TimePart time)
    {
        var minute = time.Hour * 60 + time.Minute - time.OffsetMinutes;
        return time.OffsetKind == OffsetKind.None ? minute % 15 == 14 : (minute + 2 * 1440) % 1440 == 1439;
    }
}
