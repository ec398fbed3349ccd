namespace Timeline.Edtf.Prose;

/// <summary>Dates of numbers alone: 12.6.2018, 12/04/1985, 2018-06-12, 6/2019.</summary>
internal static class NumericRules
{
    public static Item? Read(TokenReader tokens, Context context) => tokens.Try(() =>
    {
        tokens.SkipFillers();
        return Three(tokens, context) ?? Dotted(tokens, context) ?? Two(tokens) ?? Digits(tokens);
    });

    // a/b/c or a-b-c
    private static Item? Three(TokenReader tokens, Context context) => tokens.Try(() =>
    {
        var sign = tokens.Ahead(1).Kind;
        var (a, b, c) = (tokens.Next, tokens.Ahead(2), tokens.Ahead(4));
        if (sign is not (Kind.Slash or Kind.Dash) || tokens.Ahead(3).Kind != sign
            || !a.IsPlainNumber || !b.IsPlainNumber || !IsLast(c) || b.Digits > 2)
        {
            return null;
        }

        // "2019-06–08" is rather June to August.
        var isEven = tokens.Ahead(1).Value == tokens.Ahead(3).Value;
        tokens.Position += 5;
        return a.Digits == 4 && c.Digits <= 2 ? Item.Of(Moments.Day(a.Value, b.Value, c.Value)?.Assuming(isEven ? [] : [$"{YearPairs.Written(c)} is a day"]))
            : a.Digits > 2 ? null
            : Item.Of(Years(c, context).SelectMany(said => BothOrders(a.Value, b.Value, said, context)));
    });

    // 12/04: the fourth of December or the twelfth of April.
    private static IEnumerable<Moment?> BothOrders(int a, int b, SaidYear said, Context context)
    {
        var dayFirst = Moments.Day(said.Year, b, a)?.Assuming(said.Assumptions);
        var monthFirst = Moments.Day(said.Year, a, b)?.Assuming(said.Assumptions);
        if (dayFirst is null || monthFirst is null || a == b)
        {
            return [dayFirst ?? monthFirst];
        }

        dayFirst = dayFirst.Assuming("day before month");
        monthFirst = monthFirst.Assuming("month before day");
        return context.IsMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
    }

    // 12.6.2018, 12.6., 2018.6.12
    private static Item? Dotted(TokenReader tokens, Context context) => tokens.Try(() =>
    {
        var (a, b, c) = (tokens.Next, tokens.Ahead(1), tokens.Ahead(2));
        if (!IsDotted(a) || b is not { Kind: Kind.Number, Digits: <= 2, HasSuffix: false })
        {
            return null;
        }

        if (a.Digits == 4)
        {
            tokens.Position += 3;
            return b.IsDotted && c is { Kind: Kind.Number, Digits: <= 2, HasSuffix: false } ? Item.Of(Moments.Day(a.Value, b.Value, c.Value)) : null;
        }

        if (a.Digits <= 2 && b.IsDotted && IsLast(c) && c.Digits is 2 or 4)
        {
            tokens.Position += 3;
            return Item.Of(Years(c, context).Select(said => Moments.Day(said.Year, b.Value, a.Value)?.Assuming(said.Assumptions)));
        }

        tokens.Position += 2;
        return a.Digits <= 2 && b.IsDotted && c.Kind != Kind.Month ? Item.Yearly(year => Moments.Day(year, b.Value, a.Value))
            : a.Digits <= 2 && b.Digits == 4 ? Item.Of(Moments.Month(b.Value, a.Value))
            : null;
    });

    // 6/2019, 06.2019, 2019/06
    private static Item? Two(TokenReader tokens) => tokens.Try(() =>
    {
        var isDotted = IsDotted(tokens.Next);
        var (a, b) = (tokens.Next, tokens.Ahead(isDotted ? 1 : 2));
        if (!isDotted && (!a.IsPlainNumber || tokens.Ahead(1).Kind is not (Kind.Slash or Kind.Dash)) || !IsLast(b))
        {
            return null;
        }

        tokens.Position += isDotted ? 2 : 3;
        return (a.Digits, b.Digits) switch
        {
            (1 or 2, 4) => Item.Of(Moments.Month(b.Value, a.Value)),
            (4, 2) when !isDotted => Item.Of(Moments.Month(a.Value, b.Value)?.Assuming(b.Value > a.Value % 100 ? [$"{YearPairs.Written(b)} is a month"] : [])),
            _ => null,
        };
    });

    // 20180612
    private static Item? Digits(TokenReader tokens)
    {
        if (!IsLast(tokens.Next) || tokens.Next.Digits != 8)
        {
            return null;
        }

        var digits = tokens.Next.Value;
        tokens.Position++;
        return Item.Of(Moments.Day(digits / 10_000, digits / 100 % 100, digits % 100));
    }

    private static IReadOnlyList<SaidYear> Years(Token year, Context context) => year switch
    {
        { Digits: 4, Value: > 0 } => [new(year.Value)],
        { Digits: 2 } => YearRules.Short(year.Value, context),
        _ => [],
    };

    private static bool IsDotted(Token token) => token is { Kind: Kind.Number, IsDotted: true, HasSuffix: false };

    // The full stop behind it ends the sentence.
    private static bool IsLast(Token token) => token is { Kind: Kind.Number, HasSuffix: false };
}
