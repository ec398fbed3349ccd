namespace Timeline.Edtf.Prose;

/// <summary>Decades, centuries and millennia.</summary>
internal static class CenturyRules
{
    public static Item? Read(TokenReader tokens, Context context) => tokens.Try(() =>
    {
        tokens.SkipFillers();
        return Decade(tokens, context) ?? Century(tokens);
    });

    /// <summary>A century or a millennium by its number; BC where <paramref name="era"/> is negative.</summary>
    public static Item? Counted(Unit unit, int number, int era)
    {
        var size = unit == Unit.Century ? 100L : 1000L;
        var name = unit == Unit.Century ? "century" : "millennium";
        if (number < 1)
        {
            return null;
        }

        if (era < 0)
        {
            var last = 1 - ((number - 1) * size + 1);
            return Item.Of(Moments.Years(unit, last - size + 1, last, $"a {name} BCE") is { } years ? years with { HasEra = true } : null);
        }

        // By common use the 19th century is the years that begin with 18; by count it begins with 1801.
        var first = (number - 1) * size;
        var common = number == 1 ? null : Moments.Years(unit, first, first + size - 1, $"a {name}");
        var counted = Moments.Years(unit, first + 1, first + size, $"a {name}");
        return Item.Of(new[] { common, counted }.OfType<Moment>().Select(years =>
            (years with { HasEra = era != 0 }).Assuming($"the {EnglishNumbers.Ordinal(number)} {name} is {years.First.Year} to {years.Last.Year}")));
    }

    /// <summary>The decade that lies some decades from that of a year; there is no year zero.</summary>
    public static Moment? DecadeAway(long year, int count)
    {
        var decade = (year > 0 ? year / 10 : -((1 - year) / 10) - 1) + count;
        var tens = 10 * (decade < 0 ? -decade - 1 : decade);
        return decade < 0 ? Years(-8 - tens, 1 - Math.Max(tens, 1)) : Years(Math.Max(tens, 1), tens + 9);
    }

    /// <summary>The century that lies some centuries from that of a year; there is no year zero.</summary>
    public static Moment? CenturyAway(long year, int count)
    {
        var century = (int)((year > 0 ? year / 100 : year / 100 - 1) + count);
        return (century < 0 ? Counted(Unit.Century, -century, era: -1) : Counted(Unit.Century, century + 1, era: 0))?.Moments[0];
    }

    private static Item? Century(TokenReader tokens) => tokens.Try(() =>
    {
        if (!tokens.TakeOrdinal(out var number))
        {
            return null;
        }

        tokens.Take(Kind.Dash);
        var unit = tokens.Take(Kind.C) || tokens.TakeUnit(Unit.Century) ? Unit.Century : Unit.Millennium;
        if (unit == Unit.Millennium && !tokens.TakeUnit(Unit.Millennium))
        {
            return null;
        }

        return Counted(unit, number, tokens.Take(Kind.Era, out var era) ? era : 0);
    });

    private static Item? Decade(TokenReader tokens, Context context) => tokens.Try(() =>
    {
        var isShort = tokens.Take(Kind.Apostrophe);
        var isName = tokens.Take(Kind.DecadeName, out var number);
        var digits = 2;
        if (!isName)
        {
            (number, digits) = (tokens.Next.Value, tokens.Next.Digits);
            if (!tokens.Take(Kind.Number) || !tokens.Take(Kind.Decades) || number % 10 != 0)
            {
                return null;
            }
        }

        var start = tokens.Position;
        tokens.Take(Kind.Dash);
        if (!tokens.TakeUnit(Unit.Year))
        {
            tokens.Position = start;
        }

        if (tokens.Take(Kind.Era, out var era))
        {
            return number > 0 && number % 100 == 0 ? Hundreds(number, era)
                : Item.Of(era < 0 ? Years(1 - (number + 9), 1 - Math.Max(number, 1)) : Years(Math.Max(number, 1), number + 9));
        }

        return digits switch
        {
            2 => Item.Of(context.Decades(number).Select(first => Years(first, first + 9)?.Assuming($"the decade from {first}"))),
            > 4 => null,
            _ when isShort => null,
            _ when number % 100 == 0 => Hundreds(number, era: 0),
            _ => Item.Of(Years(number, number + 9)),
        };
    });

    // The 1800s are a century, the 1900s rather than the 2000s are: both are said.
    private static Item? Hundreds(int number, int era)
    {
        var decade = (era < 0 ? Years(-8 - number, 1 - number) : Years(number, number + 9))?.Assuming("a decade, not a century");
        var (first, last) = era < 0 ? (-98 - number, 1 - number) : (number, number + 99);
        var century = Moments.Years(Unit.Century, first, last, "a century")?.Assuming("a century, not a decade");
        return number < 2000 || era < 0 ? Item.Of(century, decade) : Item.Of(decade, century);
    }

    private static Moment? Years(long first, long last) => Moments.Years(Unit.Decade, first, last, "a decade");
}
