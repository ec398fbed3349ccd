namespace Timeline.Edtf.Prose;

/// <summary>Reads one date of a text; the rules that need more words come first.</summary>
internal static class ItemRules
{
    public static Item? Read(TokenReader tokens, Context context) =>
        WeekdayRules.Read(tokens, context)
        ?? SliceRules.Read(tokens, context)
        ?? Whole(tokens, context);

    /// <summary>Something that may have parts.</summary>
    public static Item? Whole(TokenReader tokens, Context context) =>
        RelativeRules.Read(tokens, context)
        ?? NumericRules.Read(tokens, context)
        ?? CenturyRules.Read(tokens, context)
        ?? MonthRules.Read(tokens, context)
        ?? YearRules.Read(tokens, context);

    /// <summary>The signs and words of doubt that stand here.</summary>
    public static Qualifier Marks(TokenReader tokens)
    {
        var marks = Qualifier.None;
        while (true)
        {
            if (tokens.Take(Kind.Approximate) || tokens.Ahead(1).Kind is not (Kind.End or Kind.Era) && tokens.Take(Kind.C))
            {
                marks |= Qualifier.Approximate;
            }
            else if (tokens.Take(Kind.Uncertain))
            {
                marks |= Qualifier.Uncertain;
            }
            else
            {
                return marks;
            }
        }
    }

    /// <summary>A date with the doubts before and behind it.</summary>
    public static Item? Marked(TokenReader tokens, Context context)
    {
        var marks = Marks(tokens);
        return Read(tokens, context) is { } item ? item.Marked(marks | Marks(tokens)) : null;
    }
}
