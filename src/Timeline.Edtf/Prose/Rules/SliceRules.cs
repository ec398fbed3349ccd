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
            return PartOf(ItemRules.Whole(tokens, context) ?? RelativeRules.Current(tokens, context), part);
        }

        if (tokens.Take(Kind.SeasonPart, out part))
        {
            var season = part / 3;
            var ofTwoYears = season == Moments.Winter ? MonthRules.WinterOfTwoYears(tokens, context) : null;
            return PartOf(ofTwoYears ?? MonthRules.WithYear(year => Moments.Season(year, season), tokens, context), part % 3);
        }

        if (tokens.Take(Kind.YearPart, out part))
        {
            return YearRules.Read(tokens, context)?.Map(year => Slices.Part(year, part));
        }

        return Counted(tokens, context);
    });

    // Late in the winter of 1945 is rather February of that year.
    private static Item? PartOf(Item? whole, int part)
    {
        var parts = whole?.Map(each => Slices.Part(each, part));
        return part > 0 && whole?.Moments is [{ Unit: Unit.Season, First: { Month: 12 } later }, { First: var earlier }] && later.Year == earlier.Year + 1
            ? Item.Of(parts?.Moments.Reverse() ?? [])
            : parts;
    }

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
        if (kind is not (Kind.Fraction or Kind.HalfYear or Kind.PartLetter) && tokens.Next is not { Kind: Kind.Ordinal, Value: 3 })
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
