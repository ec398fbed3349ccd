namespace Timeline.Edtf.Prose;

/// <summary>Two months of a year in numbers: 2019-06–08, 2019/06-08.</summary>
internal static class MonthPairs
{
    public static Pairs? Read(TokenReader tokens, params Kind[] connectors) => tokens.Try(() =>
    {
        tokens.SkipFillers();
        var (year, sign, from, connector, to) = (tokens.Next, tokens.Ahead(1), tokens.Ahead(2), tokens.Ahead(3), tokens.Ahead(4));
        if (year is not { IsPlainNumber: true, Digits: 4 } || sign.Kind is not (Kind.Dash or Kind.Slash) || !IsMonth(from)
            || connector.Kind != Kind.Dash || !connectors.Contains(Kind.Dash) || !IsMonth(to)
            || (sign.Kind, sign.Value) == (connector.Kind, connector.Value) || !YearPairs.IsLast(tokens.Ahead(5)))
        {
            return null;
        }

        tokens.Position += 5;
        return to.Value > from.Value && Moments.Month(year.Value, from.Value) is { } first && Moments.Month(year.Value, to.Value) is { } last
            ? new Pairs(Kind.Dash, [new(first, last.Assuming($"{YearPairs.Written(to)} is a month"))], IsFirstMarked: false, IsSecondMarked: false)
            : null;
    });

    /// <summary>"Dezember/Januar 1944/45".</summary>
    public static Pairs? OverNewYear(TokenReader tokens, params Kind[] connectors) => tokens.Try(() =>
    {
        tokens.SkipFillers();
        var connector = tokens.Ahead(1).Kind;
        var (month, last) = (tokens.Next, tokens.Ahead(2));
        if (!connectors.Contains(connector) || (month.Kind, last.Kind) != (Kind.Month, Kind.Month) || last.Value >= month.Value)
        {
            return null;
        }

        tokens.Position += 3;
        tokens.SkipFillers();
        var years = tokens.Next.Digits == 4 ? YearPairs.Read(tokens, Kind.Slash, Kind.Dash) : null;
        return years is { All: [{ From.First.Year: { } year, To.First.Year: { } next }, ..] } && next == year + 1
            && Moments.Month(year, month.Value) is { } from && Moments.Month(next, last.Value) is { } to
            ? new Pairs(connector, [new(from, to)], IsFirstMarked: false, IsSecondMarked: false)
            : null;
    });

    private static bool IsMonth(Token token) => token is { Kind: Kind.Number, HasSuffix: false, Digits: 2 };
}
