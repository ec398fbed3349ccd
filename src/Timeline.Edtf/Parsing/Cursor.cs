using Timeline.Edtf.Calendars;

namespace Timeline.Edtf.Parsing;

/// <summary>A place in a part of a text. It only moves forward.</summary>
internal ref struct Cursor(string source, int start, int end, OtherCalendar? calendar)
{
    public readonly string Source = source;
    public readonly int End = end;

    /// <summary>The calendar whose dates are read; null: Gregorian.</summary>
    public readonly OtherCalendar? Calendar = calendar;
    public int Position = start;
    public Fault Fault;

    public readonly bool AtEnd => Position >= End;

    /// <summary>The unit here, or NUL at the end.</summary>
    public readonly char Here => Position < End ? Source[Position] : '\0';

    public bool Fail(int position, string expected, string? why = null)
    {
        Fault = new(position, expected, why);
        return false;
    }

    public bool Fail(in Fault fault)
    {
        Fault = fault;
        return false;
    }

    public bool Fail(string expected, string? why = null) => Fail(Position, expected, why);

    public bool Take(char wanted)
    {
        if (AtEnd || Source[Position] != wanted)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Takes <c>?</c>, <c>~</c> or <c>%</c>, if one stands here.</summary>
    public Qualifier TakeQualifier()
    {
        var qualifier = Here switch
        {
            '?' => Qualifier.Uncertain,
            '~' => Qualifier.Approximate,
            '%' => Qualifier.UncertainAndApproximate,
            _ => Qualifier.None,
        };
        if (qualifier != Qualifier.None)
        {
            Position++;
        }

        return qualifier;
    }

    /// <summary>Two digits as a number.</summary>
    public bool TakeNumber(string expected, int max, out byte number)
    {
        number = 0;
        var start = Position;
        for (var i = 0; i < 2; i++, Position++)
        {
            if (!char.IsAsciiDigit(Here))
            {
                return Fail(expected);
            }

            number = (byte)(number * 10 + (Here - '0'));
        }

        return number <= max || Fail(start, expected);
    }
}
