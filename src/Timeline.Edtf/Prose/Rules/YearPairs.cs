using System.Globalization;

namespace Timeline.Edtf.Prose;

/// <summary>Two years in numbers, the second often short: 1984–86, 480–79 BC, 44/3 BC, 30 BC–14.</summary>
internal static class YearPairs
{
    public static Pairs? Read(TokenReader tokens, params Kind[] connectors) => tokens.Try(() =>
    {
        tokens.SkipFillers();
        tokens.TakeUnit(Unit.Year);
        if (Year(tokens) is not { } first || !connectors.Contains(tokens.Next.Kind))
        {
            return null;
        }

        var connector = tokens.Next.Kind;
        tokens.Position++;
        tokens.Take(Kind.Apostrophe);
        if (Year(tokens) is not { } second || !IsLast(tokens.Next))
        {
            return null;
        }

        Pair[] all = [.. Readings(first, second, connector).OfType<Pair>()];
        return all.Length == 0 ? null : new Pairs(connector, all, IsFirstMarked: false, IsSecondMarked: false);
    });

    /// <summary>The year that one or two digits mean behind a year of the same century or decade; null: none that lies after it.</summary>
    public static Moment? Short(long first, int firstDigits, Token number, int era)
    {
        var size = number.Digits == 1 ? 10 : 100;

        // "1999/00"
        var isTurn = era >= 0 && number is { Digits: 2, Value: 0 } && first % 100 == 99;
        var full = isTurn ? first + 1 : first - first % size + number.Value;
        return number.Digits > 2 || number.Digits >= firstDigits || (era < 0 ? full >= first : full <= first) ? null
            : Of(full, era)?.Assuming($"{Written(number)} is short for {full}{(era < 0 ? " BCE" : "")}");
    }

    /// <summary>A number as it was written.</summary>
    public static string Written(Token number) =>
        number.Value.ToString(CultureInfo.InvariantCulture).PadLeft(number.Digits, '0');

    /// <summary>True: nothing but a doubt follows.</summary>
    public static bool IsLast(Token following) => following.Kind is Kind.End or Kind.Uncertain or Kind.Approximate;

    private static IEnumerable<Pair?> Readings(Said first, Said second, Kind connector)
    {
        var isSign = connector is Kind.Dash or Kind.Slash;
        var (a, b) = (first.Number, second.Number);
        if (first.Era == 0 && second.Era == 0)
        {
            // "1984 to 6" is none.
            return a.Digits is 3 or 4 && (isSign || b.Digits == 2) && Short(a.Value, a.Digits, b, era: 0) is { } to
                ? [PairOf(Of(a.Value, 0)?.Assuming(a.Digits == 3 ? [$"{a.Value} is a year CE"] : []), to)]
                : [];
        }

        if (first.Era != 0 && second.Era != 0)
        {
            return [PairOf(Of(a.Value, first.Era), Of(b.Value, second.Era))];
        }

        if (first.Era < 0 && !first.IsEraBefore)
        {
            return
            [
                PairOf(Of(a.Value, -1), Of(b.Value, 1)?.Assuming($"{b.Value} is a year CE")),
                b.Value < a.Value ? PairOf(Of(a.Value, -1), Of(b.Value, -1)?.Assuming($"{b.Value} is a year BCE")) : null,
            ];
        }

        var era = first.Era + second.Era;
        var from = Of(a.Value, era);
        var literal = !isSign || (era < 0 ? b.Value < a.Value : b.Value > a.Value) ? PairOf(from, Of(b.Value, era)) : null;
        if (!isSign || PairOf(from, Short(a.Value, a.Digits, b, era)) is not { } shortened)
        {
            return [literal];
        }

        literal = literal is null ? null : literal with { To = literal.To.Assuming($"{Written(b)} is a year of its own") };

        // "37–4 BC" is rather two years in full.
        return connector == Kind.Dash && a.Digits == 2 ? [literal, shortened] : [shortened, literal];
    }

    private static Said? Year(TokenReader tokens)
    {
        var isBefore = tokens.Next.Kind == Kind.Era;
        var era = isBefore ? tokens.Next.Value : 0;
        tokens.Position += isBefore ? 1 : 0;
        var number = tokens.Next;
        if (number is not { Kind: Kind.Number, HasSuffix: false } || number.IsDotted && tokens.Ahead(1).Kind != Kind.End)
        {
            return null;
        }

        tokens.Position++;
        if (!isBefore && tokens.Take(Kind.Era, out var behind))
        {
            era = behind;
        }

        return new(number, era, isBefore);
    }

    private static Moment? Of(long year, int era) => year == 0 ? null
        : Moments.Year(era < 0 ? 1 - year : year) is { } moment ? moment with { HasEra = era != 0 } : null;

    private static Pair? PairOf(Moment? from, Moment? to) => from is null || to is null ? null : new(from, to);

    private readonly record struct Said(Token Number, int Era, bool IsEraBefore);
}
