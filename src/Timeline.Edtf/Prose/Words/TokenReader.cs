namespace Timeline.Edtf.Prose;

/// <summary>Where the rules are in the tokens. A rule that does not fit sets <see cref="Position"/> back.</summary>
internal sealed class TokenReader(IReadOnlyList<Token> tokens)
{
    public int Position { get; set; }

    public bool IsAtEnd => Position >= tokens.Count;

    public Token Next => Ahead(0);

    public Token Ahead(int count) => Position + count < tokens.Count ? tokens[Position + count] : default;

    public bool Take(Kind kind)
    {
        if (Next.Kind != kind)
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool Take(Kind kind, out int value)
    {
        value = Next.Value;
        return Take(kind);
    }

    public bool TakeUnit(Unit unit) => Next.Value == (int)unit && Take(Kind.Unit);

    /// <summary>"12th", "12.", "twelfth".</summary>
    public bool TakeOrdinal(out int value)
    {
        value = Next.Value;
        if (Next is not ({ Kind: Kind.Ordinal } or { Kind: Kind.Number, Digits: <= 2 } and ({ HasSuffix: true } or { IsDotted: true })))
        {
            return false;
        }

        Position++;
        return true;
    }

    public void SkipFillers()
    {
        while (Next.Kind is Kind.Filler or Kind.In || IsOnBefore())
        {
            Position++;
        }
    }

    // "on Friday", not "from Friday on".
    private bool IsOnBefore() =>
        Next.Kind == Kind.Onward && Ahead(1).Kind is Kind.Weekday or Kind.Filler or Kind.Number or Kind.Month or Kind.Ordinal;

    /// <summary>What a rule reads, or null with the position set back.</summary>
    public T? Try<T>(Func<T?> rule)
        where T : class
    {
        var start = Position;
        var read = rule();
        if (read is null)
        {
            Position = start;
        }

        return read;
    }
}
