namespace Timeline.Edtf.Calendar;

/// <summary>A month or a day of two places, each a digit or unspecified.</summary>
/// <param name="Tens">0 to 9, or <see cref="Any"/>.</param>
/// <param name="Ones">0 to 9, or <see cref="Any"/>.</param>
internal readonly record struct TwoDigits(sbyte Tens, sbyte Ones)
{
    public const sbyte Any = -1;

    public bool IsMasked => Tens == Any || Ones == Any;

    public bool IsWhollyMasked => Tens == Any && Ones == Any;

    /// <summary>The number, where no place is unspecified.</summary>
    public int Value => Tens * 10 + Ones;

    public bool Matches(int number) => (Tens == Any || Tens == number / 10) && (Ones == Any || Ones == number % 10);

    /// <summary>The least matching number in a range; 0: none.</summary>
    public int First(int from, int to)
    {
        if (!IsMasked)
        {
            return Value >= from && Value <= to ? Value : 0;
        }

        for (var number = from; number <= to; number++)
        {
            if (Matches(number))
            {
                return number;
            }
        }

        return 0;
    }

    /// <summary>The greatest matching number in a range; 0: none.</summary>
    public int Last(int from, int to)
    {
        if (!IsMasked)
        {
            return First(from, to);
        }

        for (var number = to; number >= from; number--)
        {
            if (Matches(number))
            {
                return number;
            }
        }

        return 0;
    }

    public int Count(int from, int to)
    {
        var count = 0;
        for (var number = from; number <= to; number++)
        {
            if (Matches(number))
            {
                count++;
            }
        }

        return count;
    }
}
