namespace Timeline.Edtf.Prose;

/// <summary>Parts: "early June", "the second half of the 1990s", "2nd quarter of 2019".</summary>
internal static class SliceRules
{
    public static Item? Read(TokenReader tokens, Context context) => tokens.Try(() =>
    {
        tokens.SkipFillers();
        if (tokens.Take(Kind.Part, out var part))
        {
            tokens.Take(Kind.Dash);
            return ItemRules.Whole(tokens, context)?.Map(whole => Slices.Part(whole, part));
        }

        if (tokens.Take(Kind.YearPart, out part))
        {
            return YearRules.Read(tokens, context)?.Map(whole => Slices.Part(whole, part));
        }

        return Counted(tokens, context);
    });

    private static Item? Counted(TokenReader tokens, Context context)
    {
        var isLast = tokens.Next is { Kind: Kind.Direction, Value: (int)Direction.Last };
        if (!tokens.TakeOrdinal(out var number) && !(isLast && tokens.Take(Kind.Direction)))
        {
            return null;
        }

        if (tokens.Take(Kind.MonthHalf, out var month))
        {
            var half = (isLast ? 2 : number) - 1;
            return MonthRules.WithYear(year => Moments.Month(year, month), tokens, context)?.Map(whole => Slices.Fraction(whole, half, 2));
        }

        var (kind, count) = (tokens.Next.Kind, tokens.Next.Value);
        if (kind is not (Kind.Fraction or Kind.HalfYear) && tokens.Next is not { Kind: Kind.Ordinal, Value: 3 })
        {
            return null;
        }

        tokens.Position++;
        var index = (isLast ? count : number) - 1;
        var whole = kind == Kind.HalfYear ? YearRules.Read(tokens, context) : ItemRules.Whole(tokens, context);
        if (whole is not null)
        {
            return whole.Map(of => Slices.Fraction(of, index, count));
        }

        // A quarter of which nothing is said is one of the year.
        return isLast || kind != Kind.HalfYear && count != 4 || Moments.YearPart(null, index, count) is null ? null
            : Item.Yearly(year => Moments.YearPart(year, index, count));
    }
}
