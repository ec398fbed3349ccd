using Timeline.Edtf.Calendar;

namespace Timeline.Edtf.Parsing;

/// <summary>Years: four places, or <c>Y</c> and more, with an exponent and significant digits (4.4.3, 4.7).</summary>
internal static class YearParser
{
    private const string FourPlaces = "four digits of a year (or X)";

    public static bool Parse(ref Cursor cursor, out YearPart year)
    {
        if (cursor.Take('Y'))
        {
            return ParseLong(ref cursor, out year);
        }

        year = default;
        var start = cursor.Position;
        var negative = cursor.Take('-');
        var (value, mask) = (0, 0);
        for (var place = 3; place >= 0; place--, cursor.Position++)
        {
            value *= 10;
            if (char.IsAsciiDigit(cursor.Here))
            {
                value += cursor.Here - '0';
            }
            else if (cursor.Here == 'X')
            {
                mask |= 1 << place;
            }
            else
            {
                return cursor.Fail(place == 3 && !negative ? "a date" : FourPlaces, WhyNot(cursor, start));
            }
        }

        if (negative && mask != 0)
        {
            return cursor.Fail(start + 1, "digits", "a year before 0000 has no unspecified digits; give an interval or a set");
        }

        if (negative && value == 0)
        {
            return cursor.Fail(start, "0000", "the year zero has no sign");
        }

        if (!ParseSignificant(ref cursor, mask == 0 ? CountDigits(value) : 0, out var significant))
        {
            return false;
        }

        var magnitude = significant > 0 ? CountDigits(value) - significant : TrailingPlaces(mask);
        var block = significant > 0 ? PowerOfTen(magnitude) : 1;
        var low = value - value % block;
        year = new()
        {
            Form = YearForm.Four,
            Value = negative ? -value : value,
            First = negative ? -low - block + 1 : low,
            Last = negative ? -low : low + block - 1 + Highest(mask),
            Mask = (byte)mask,
            Significant = significant,
            Magnitude = magnitude,
        };
        return true;
    }

    private static bool ParseLong(ref Cursor cursor, out YearPart year)
    {
        year = default;
        var negative = cursor.Take('-');
        var start = cursor.Position;
        if (cursor.Here is '0')
        {
            return cursor.Fail("a digit from 1 to 9");
        }

        if (!TakeNumber(ref cursor, out var value, out var digits))
        {
            return cursor.Fail("digits of a year");
        }

        var form = YearForm.Long;
        if (cursor.Take('E'))
        {
            form = YearForm.Exponential;
            if (cursor.Here is '0' || !TakeNumber(ref cursor, out var exponent, out _))
            {
                return cursor.Fail("an exponent from 1");
            }

            for (var i = 0L; i < exponent && value < YearPart.Limit; i++)
            {
                value = Math.Min(value * 10, YearPart.Limit);
            }

            digits += (int)Math.Min(exponent, EdtfValue.MaxLength);
        }
        else if (digits < 5)
        {
            return cursor.Fail(start, "more than four digits", "a year of four digits has no Y");
        }

        if (!ParseSignificant(ref cursor, digits, out var significant))
        {
            return false;
        }

        var magnitude = significant > 0 ? digits - significant : 0;
        var block = PowerOfTen(Math.Min(magnitude, 17));
        var low = value - value % block;
        var high = Math.Min(low + block - 1, YearPart.Limit);
        year = new()
        {
            Form = form,
            Value = negative ? -value : value,
            First = negative ? -high : low,
            Last = negative ? -low : high,
            Significant = significant,
            Magnitude = magnitude,
        };
        return true;
    }

    /// <summary><c>S</c> and how many digits are significant, if it stands here.</summary>
    private static bool ParseSignificant(ref Cursor cursor, int digits, out int significant)
    {
        significant = 0;
        if (digits == 0 || !cursor.Take('S'))
        {
            return true;
        }

        var start = cursor.Position;
        if (cursor.Here is '0' || !TakeNumber(ref cursor, out var count, out _) || count > digits)
        {
            return cursor.Fail(start, $"how many digits are significant, 1 to {digits}");
        }

        significant = (int)count;
        return true;
    }

    private static bool TakeNumber(ref Cursor cursor, out long value, out int digits)
    {
        (value, digits) = (0, 0);
        for (; char.IsAsciiDigit(cursor.Here); cursor.Position++, digits++)
        {
            value = Math.Min(value * 10 + (cursor.Here - '0'), YearPart.Limit);
        }

        return digits > 0;
    }

    private static string? WhyNot(in Cursor cursor, int start) =>
        char.IsWhiteSpace(cursor.Here) ? "EDTF has no spaces"
        : cursor.Here == '+' && cursor.Position == start ? "no year has a +"
        : null;

    // Zeros at the left fill a year up to four places; they are not significant (4.4.3).
    private static int CountDigits(int value) => value switch
    {
        < 10 => 1,
        < 100 => 2,
        < 1000 => 3,
        _ => 4,
    };

    private static int TrailingPlaces(int mask)
    {
        var places = 0;
        while ((mask & 1 << places) != 0)
        {
            places++;
        }

        return places;
    }

    private static long Highest(int mask)
    {
        var sum = 0L;
        for (var place = 0; place < 4; place++)
        {
            if ((mask & 1 << place) != 0)
            {
                sum += 9 * PowerOfTen(place);
            }
        }

        return sum;
    }

    private static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }
}
