namespace Timeline.Edtf.Calendar;

internal enum YearForm : byte
{
    /// <summary>Four places, each a digit or unspecified.</summary>
    Four,

    /// <summary><c>Y</c> and digits.</summary>
    Long,

    /// <summary><c>Y</c>, digits, <c>E</c> and an exponent.</summary>
    Exponential,
}

/// <summary>The years that the year of a date may be.</summary>
internal readonly struct YearPart
{
    /// <summary>Years beyond ± this are kept as this: far past what any bound can hold, near enough to count with.</summary>
    public const long Limit = 100_000_000_000_000_000;

    public required YearForm Form { get; init; }

    /// <summary>The year as it stands, X read as 0, cut at ±<see cref="Limit"/>.</summary>
    public required long Value { get; init; }

    /// <summary>The years from first to last; with <see cref="Mask"/> only some of those between.</summary>
    public required long First { get; init; }

    public required long Last { get; init; }

    /// <summary>Bit n is set: the digit for 10^n is unspecified.</summary>
    public byte Mask { get; init; }

    /// <summary>How many digits are significant; 0: nothing is said.</summary>
    public int Significant { get; init; }

    /// <summary>The power of ten up to which the last digits are not known.</summary>
    public int Magnitude { get; init; }

    public bool IsExact => First == Last;

    /// <summary>True: every year from first to last is meant.</summary>
    public bool IsUnbroken => (Mask & (Mask + 1)) == 0;

    /// <summary>How far apart years that match are at least.</summary>
    public int Step => (Mask & 1) != 0 || Mask == 0 ? 1 : (Mask & 2) != 0 ? 10 : (Mask & 4) != 0 ? 100 : 1000;

    public bool Matches(long year)
    {
        if (year < First || year > Last)
        {
            return false;
        }

        for (var (place, rest, mine) = (0, year, Value); place < 4; place++, rest /= 10, mine /= 10)
        {
            if ((Mask & 1 << place) == 0 && Mask != 0 && rest % 10 != mine % 10)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first or the last leap year meant, or null.</summary>
    public long? Leap(bool last)
    {
        // At most the thousand years of a mask: without one, or with free last places, a leap year is near.
        var step = last ? -1 : 1;
        for (var year = last ? Last : First; year >= First && year <= Last; year += step)
        {
            if (Civil.IsLeap(year) && Matches(year))
            {
                return year;
            }
        }

        return null;
    }
}
