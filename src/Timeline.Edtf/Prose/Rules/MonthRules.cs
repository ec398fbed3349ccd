namespace Timeline.Edtf.Prose;

/// <summary>What comes once a year: days of months, months, seasons, Q2, with or without a year.</summary>
internal static class MonthRules
{
    public static Item? Read(TokenReader tokens, Context context) => tokens.Try(() =>
    {
        if (YearFirst(tokens, context) is { } years)
        {
            return Template(tokens) is { } inYear ? OfYears(inYear, years) : null;
        }

        if (Winter(tokens, context) is { } winter)
        {
            return winter;
        }

        return Template(tokens) is { } template ? WithYear(template, tokens, context) : null;
    });

    /// <summary>Reads the year that may follow.</summary>
    public static Item? WithYear(Func<long?, Moment?> template, TokenReader tokens, Context context)
    {
        var years = tokens.Try(() =>
        {
            // "Q2/2019" and "Jun-2019", but "June 12/14".
            _ = tokens.Take(Kind.Comma) || IsFollowedByYear(tokens) && (tokens.Take(Kind.Slash) || tokens.Take(Kind.Dash));
            return YearRules.Said(tokens, context, isBehindMonth: true);
        });
        return years is null ? Item.Yearly(template) : OfYears(template, years);
    }

    private static bool IsFollowedByYear(TokenReader tokens) =>
        tokens.Ahead(1).Digits == 4 && tokens.Ahead(2).Kind is not (Kind.Dash or Kind.Slash or Kind.Number);

    private static Item? OfYears(Func<long?, Moment?> template, IReadOnlyList<SaidYear> years)
    {
        var moments = years.Select(said => template(said.Year) is { } moment
            ? (moment with { HasEra = said.HasEra }).Assuming(said.Assumptions)
            : null);
        return years is [var only] && template(only.Year) is { Unit: Unit.Season, First.Month: 12 }
            ? Item.Of([.. moments.Select(winter => winter?.Assuming($"it begins in December {only.Year}")),
                template(only.Year - 1)?.Assuming($"it ends in {only.Year}")])
            : Item.Of(moments);
    }

    /// <summary>A day, month, season or quarter, as it is in a year.</summary>
    public static Func<long?, Moment?>? Template(TokenReader tokens) => tokens.Try(() =>
    {
        tokens.SkipFillers();
        if (DayOfMonth(tokens) is { } day)
        {
            return day;
        }

        if (tokens.Take(Kind.Month, out var month))
        {
            return year => Moments.Month(year, month);
        }

        if (tokens.Take(Kind.Season, out var season))
        {
            return year => Moments.Season(year, season);
        }

        if (tokens.Next.Kind == Kind.PartLetter && tokens.Ahead(1) is { Kind: Kind.Number, Digits: 1, HasSuffix: false, Value: > 0 } number
            && number.Value <= tokens.Next.Value)
        {
            var count = tokens.Next.Value;
            tokens.Position += 2;
            return year => Moments.YearPart(year, number.Value - 1, count);
        }

        return null;
    });

    // "12 June", "12th of June", "June 12".
    private static Func<long?, Moment?>? DayOfMonth(TokenReader tokens) => tokens.Try<Func<long?, Moment?>>(() =>
    {
        var isMonthFirst = tokens.Take(Kind.Month, out var month);
        if (isMonthFirst)
        {
            _ = tokens.Take(Kind.Filler) || IsDashedDay(tokens) && tokens.Take(Kind.Dash);
        }

        var day = tokens.Next;
        if (day is not ({ Kind: Kind.Number, Digits: <= 2 } or { Kind: Kind.Ordinal })
            || isMonthFirst && (day.Value > 31 || tokens.Ahead(1).Kind is Kind.Era or Kind.Decades))
        {
            return null;
        }

        tokens.Position++;
        if (!isMonthFirst)
        {
            // "12-Jun-2018"
            _ = tokens.Ahead(1).Kind == Kind.Month && tokens.Take(Kind.Dash);
            tokens.SkipFillers();
            if (!tokens.Take(Kind.Month, out month) && !(tokens.Ahead(1).Digits == 4 && tokens.Take(Kind.Roman, out month)))
            {
                return null;
            }
        }

        // "June 19th century" is no day, nor is "June 3 weeks ago".
        if (isMonthFirst && tokens.Next.Kind is Kind.Unit or Kind.C)
        {
            return null;
        }

        // "June 18" may be one of 2018.
        return isMonthFirst && day is { Digits: 2, HasSuffix: false } && tokens.IsAtEnd
            ? year => Moments.Day(year, month, day.Value)?.Assuming($"{day.Value} is a day, not a year")
            : year => Moments.Day(year, month, day.Value);
    });

    // "Jun-12-2018", "2018-Jun-12"; but "June–12 July" is two dates.
    private static bool IsDashedDay(TokenReader tokens) =>
        tokens.Next.Kind == Kind.Dash && tokens.Ahead(1) is { IsPlainNumber: true, Digits: 2 }
        && (tokens.Ahead(2).Kind == Kind.End || tokens.Ahead(2).Kind == Kind.Dash && tokens.Ahead(3).Digits == 4);

    // "2018 June 12", "2018, Q2".
    private static IReadOnlyList<SaidYear>? YearFirst(TokenReader tokens, Context context) => tokens.Try(() =>
    {
        var years = tokens.Next is { Digits: 4 } ? YearRules.Said(tokens, context) : null;
        _ = years is not null && (tokens.Take(Kind.Comma) || tokens.Take(Kind.Dash) || tokens.Take(Kind.Slash));
        return years is not null && tokens.Next.Kind is Kind.Month or Kind.Season or Kind.PartLetter ? years : null;
    });

    // "winter 2018/19", "winter 44/45".
    private static Item? Winter(TokenReader tokens, Context context) => tokens.Try(() =>
    {
        tokens.SkipFillers();
        return tokens.Take(Kind.Season, out var season) && season == Moments.Winter ? WinterOfTwoYears(tokens, context) : null;
    });

    /// <summary>The winter of the two years that stand here.</summary>
    public static Item? WinterOfTwoYears(TokenReader tokens, Context context) => tokens.Try(() =>
    {
        tokens.SkipFillers();
        var (first, sign, second) = (tokens.Next, tokens.Ahead(1).Kind, tokens.Ahead(2));
        if (!first.IsPlainNumber || first.Digits is not (2 or 4) || sign is not (Kind.Slash or Kind.Dash)
            || second is not { Kind: Kind.Number, Digits: 2 or 4, HasSuffix: false } || second.Digits > first.Digits
            || second.Value != (first.Value + 1) % (second.Digits == 2 ? 100 : 10_000))
        {
            return null;
        }

        tokens.Position += 3;
        return first.Digits == 4 ? Item.Of(Moments.Season(first.Value, Moments.Winter))
            : Item.Of(context.Years(first.Value).Select(year => Moments.Season(year, Moments.Winter)?.Assuming($"the year is {year}")));
    });
}
