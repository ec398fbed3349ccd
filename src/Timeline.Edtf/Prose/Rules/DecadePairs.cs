namespace Timeline.Edtf.Prose;

/// <summary>Two decades, only the second of which is called one: 1860–70s, 1820/30er Jahre.</summary>
internal static class DecadePairs
{
    public static Pairs? Read(TokenReader tokens, params Kind[] connectors) => tokens.Try(() =>
    {
        tokens.SkipFillers();
        var (first, connector, second) = (tokens.Next, tokens.Ahead(1).Kind, tokens.Ahead(2));
        if (first is not { IsPlainNumber: true, Digits: 4 } || connector is not (Kind.Dash or Kind.Slash) || !connectors.Contains(connector)
            || second is not { IsPlainNumber: true, Digits: 2 } || tokens.Ahead(3).Kind != Kind.Decades
            || first.Value % 10 != 0 || second.Value % 10 != 0 || second.Value <= first.Value % 100)
        {
            return null;
        }

        tokens.Position += 4;
        _ = tokens.Next.Kind == Kind.Dash && tokens.Ahead(1).Kind == Kind.Unit && tokens.Take(Kind.Dash);
        tokens.TakeUnit(Unit.Year);
        var last = first.Value - first.Value % 100 + second.Value;
        return YearPairs.IsLast(tokens.Next) && Decade(first.Value) is { } from && Decade(last) is { } to
            ? new Pairs(connector, [new(from, to)], IsFirstMarked: false, IsSecondMarked: false)
            : null;
    });

    private static Moment? Decade(int first) =>
        Moments.Years(Unit.Decade, first, first + 9, "a decade")?.Assuming($"the decade from {first}");
}
