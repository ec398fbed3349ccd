namespace Timeline.Edtf.Prose;

/// <summary>A year that a text says, and what is assumed of it.</summary>
internal sealed record SaidYear(long Year, string? Assumed = null, bool HasEra = false)
{
    public IEnumerable<string> Assumptions => Assumed is null ? [] : [Assumed];
}

/// <summary>Years: 1984, '84, 44 BC, AD 79, "last year".</summary>
internal static class YearRules
{
    /// <summary>A year alone.</summary>
    public static Item? Read(TokenReader tokens, Context context) =>
        Said(tokens, context) is not { } years ? null
        : Item.Of(years.Select(said =>
            (Moments.Year(said.Year) is { } year ? year with { HasEra = said.HasEra } : null)?.Assuming(said.Assumptions)));

    /// <summary>The years that are said here, the likeliest first; null: none. Behind a month, two digits are enough.</summary>
    public static IReadOnlyList<SaidYear>? Said(TokenReader tokens, Context context, bool isBehindMonth = false) => tokens.Try(() =>
    {
        tokens.SkipFillers();
        if (tokens.Next.Kind == Kind.Direction)
        {
            return Relative(tokens, context);
        }

        var isNamed = tokens.TakeUnit(Unit.Year);
        if (tokens.Take(Kind.Era, out var era))
        {
            return Number(tokens) is { } number ? WithEra(number.Value, era) : null;
        }

        var isShort = tokens.Take(Kind.Apostrophe);
        if (Number(tokens) is not { } year)
        {
            return null;
        }

        if (tokens.Take(Kind.Era, out era))
        {
            return isShort ? null : WithEra(year.Value, era);
        }

        return year switch
        {
            { Value: 0, Digits: > 2 } => null,
            { Digits: 2 } when isShort || isBehindMonth => Short(year.Value, context),
            { Digits: 4 } when !isShort => [new(year.Value)],
            { Digits: 3 } when !isShort => [new(year.Value, $"{year.Value} is a year CE")],
            { Digits: < 3, Value: > 0 } when isNamed => [new(year.Value, $"{year.Value} is a year CE")],
            _ => null,
        };
    });

    public static IReadOnlyList<SaidYear> Short(int twoDigits, Context context) =>
        [.. context.Years(twoDigits).Select(year => new SaidYear(year, $"the year is {year}"))];

    /// <summary>There is no year zero: 1 BC is the year 0.</summary>
    private static SaidYear[]? WithEra(int number, int era) => number == 0 ? null : [new(era < 0 ? 1 - number : number, HasEra: true)];

    private static SaidYear[]? Relative(TokenReader tokens, Context context)
    {
        if (context.Reference is not { } reference || !tokens.Take(Kind.Direction, out var direction) || !tokens.TakeUnit(Unit.Year))
        {
            return null;
        }

        return [new(reference.Year + RelativeRules.Step((Direction)direction), $"counted from the reference date, {reference.Point.Text}")];
    }

    // A number that is no ordinal, no decade and no count of years; a full stop may only end the text.
    private static Token? Number(TokenReader tokens)
    {
        var number = tokens.Next;
        if (number is not { Kind: Kind.Number, HasSuffix: false } || tokens.Ahead(1).Kind is Kind.Decades or Kind.Unit
            || number.IsDotted && tokens.Ahead(1).Kind != Kind.End)
        {
            return null;
        }

        tokens.Position++;
        return number;
    }
}
