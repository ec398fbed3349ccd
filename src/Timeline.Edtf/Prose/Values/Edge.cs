namespace Timeline.Edtf.Prose;

/// <summary>The start of a pair that is said by what its end says: "early to mid-19th century", "27 to 28 February", "100 to 44 BC".</summary>
/// <param name="Weekday">The day of the week that is said; 0: none.</param>
/// <param name="Part">0 early, 1 mid, 2 late; null: the whole.</param>
/// <param name="Number">The number; null: that of the end.</param>
/// <param name="Behind">The position behind it.</param>
internal sealed record Edge(int Weekday, int? Part, Token? Number, int Behind)
{
    /// <summary>The edge that stands here, before one of the connectors; null: none. The position stays.</summary>
    public static Edge? Ahead(TokenReader tokens, Kind[] connectors)
    {
        var start = tokens.Position;
        tokens.SkipFillers();
        var weekday = tokens.Take(Kind.Weekday, out var day) ? day : 0;
        _ = weekday > 0 && tokens.Take(Kind.Comma);
        tokens.SkipFillers();
        int? part = tokens.Take(Kind.Part, out var said) ? said : null;
        if (part is not null)
        {
            tokens.Take(Kind.Dash);
            tokens.SkipFillers();
        }

        Token? number = tokens.Next.Kind is Kind.Number or Kind.Ordinal ? tokens.Next : null;
        tokens.Position += number is null ? 0 : 1;
        var edge = (part ?? number?.Value) is not null && connectors.Contains(tokens.Next.Kind) ? new Edge(weekday, part, number, tokens.Position) : null;
        tokens.Position = start;
        return edge;
    }

    /// <summary>What it is before an end; null: the end does not say it.</summary>
    public Moment? Before(Moment end)
    {
        var whole = end.Whole ?? end;
        if (Number is { } number)
        {
            return Numbered(number, whole) is not { } other ? null
                : Part is { } part ? Slices.Part(other, part)
                : end.Whole is null || IsCounted(whole) ? other
                : null;
        }

        return end.Whole is not null && Weekday == 0 && Part is { } alone ? Slices.Part(whole, alone) : null;
    }

    private Moment? Numbered(Token number, Moment end) => end.Unit switch
    {
        Unit.Day when number.Digits <= 2 && Moments.Day(end.First.Year, end.First.Month, number.Value) is { } day =>
            Weekday > 0 ? WeekdayRules.Checked(day, Weekday) : day,
        _ when Weekday > 0 => null,
        Unit.Century or Unit.Millennium when !number.IsPlainNumber && number.Digits <= 2 => Counted(number.Value, end),
        Unit.Year when end.HasEra && number.Kind == Kind.Number && number.Value > 0 =>
            Moments.Year(end.First.Year <= 0 ? 1 - number.Value : number.Value),
        _ => null,
    };

    private static bool IsCounted(Moment whole) => whole.Unit is Unit.Century or Unit.Millennium;

    private static Moment? Counted(int number, Moment like)
    {
        var all = CenturyRules.Counted(like.Unit, number, like.First.Year < 0 ? -1 : 0)?.Moments ?? [];
        return all.FirstOrDefault(each => each.First.Year % 100 == like.First.Year % 100) ?? (all.Count > 0 ? all[0] : null);
    }
}
