namespace Timeline.Edtf.Prose;

/// <summary>The rules of a whole text: one date, words such as "since" with a date, or two dates.</summary>
internal static class Sentence
{
    private static readonly Kind[] Connectors = [Kind.To, Kind.Until, Kind.Dash, Kind.And, Kind.Or, Kind.Slash];

    /// <summary>What the tokens may mean, the likeliest first.</summary>
    public static IEnumerable<Meaning> Read(TokenReader tokens, Context context)
    {
        Meaning[] one = [.. Whole(tokens, context, Alone), .. Whole(tokens, context, Ongoing), .. Whole(tokens, context, Framed)];
        Meaning[] two = [.. Whole(tokens, context, FramedTwo), .. ReadTwo(tokens, context)];
        return IsRange(tokens) ? [.. two, .. one] : [.. one, .. two];
    }

    /// <summary>What the tokens may mean as two dates, the likeliest first.</summary>
    public static IEnumerable<Meaning> ReadTwo(TokenReader tokens, Context context) => Whole(tokens, context, Joined);

    // "1804–05" and "2019-06–08" are rather two dates than one.
    private static bool IsRange(TokenReader tokens)
    {
        tokens.Position = 0;
        ItemRules.Marks(tokens);

        // But "since 2004-06" is rather since June.
        var isFramed = tokens.Take(Kind.From) || tokens.Take(Kind.Since);
        return (!isFramed || tokens.Ahead(1) is { Kind: Kind.Dash, Value: 1 })
            && (YearPairs.Read(tokens, Kind.Dash) ?? MonthPairs.Read(tokens, Kind.Dash)) is not null;
    }

    private static IEnumerable<Meaning> Whole(TokenReader tokens, Context context, Func<TokenReader, Context, IEnumerable<Meaning?>> rule)
    {
        tokens.Position = 0;
        var meanings = rule(tokens, context);
        return tokens.IsAtEnd ? meanings.OfType<Meaning>() : [];
    }

    private static IEnumerable<Meaning?> Alone(TokenReader tokens, Context context)
    {
        if (ItemRules.Marked(tokens, context) is not { } item)
        {
            return [];
        }

        Func<Moment, Meaning?> meaning = tokens.Take(Kind.OrEarlier) ? Meaning.NotAfter : tokens.Take(Kind.OrLater) ? Meaning.NotBefore : Meaning.Of;
        return item.Marked(ItemRules.Marks(tokens)).Resolve(context).Select(meaning);
    }

    // "1990 to the present", "seit 1990 bis heute"
    private static IEnumerable<Meaning?> Ongoing(TokenReader tokens, Context context)
    {
        _ = tokens.Take(Kind.From) || tokens.Take(Kind.Since);
        var item = ItemRules.Marked(tokens, context);
        if (item is null || !(tokens.Take(Kind.To) || tokens.Take(Kind.Until) || tokens.Take(Kind.Dash)))
        {
            return [];
        }

        return tokens.Take(Kind.Now) || tokens.Next.Value == 0 && tokens.Take(Kind.DayOffset)
            ? item.Resolve(context).Select(start => Meaning.Since(start.Assuming("it still goes on")))
            : [];
    }

    // "since 1984", "vom 12. Juni"
    private static IEnumerable<Meaning?> Framed(TokenReader tokens, Context context)
    {
        var marks = ItemRules.Marks(tokens);
        tokens.SkipFillers();
        var (frame, isOf) = (tokens.Next.Kind, tokens.Next.Value == 1 || tokens.Ahead(1) is { Kind: Kind.DayOffset, Value: < 0 });
        tokens.Position++;
        if (One(frame) is not { } meaning)
        {
            return [];
        }

        tokens.Take(Kind.Dash);
        var length = frame == Kind.Since && isOf ? RelativeRules.Length(tokens, context) : null;
        if ((length ?? ItemRules.Marked(tokens, context))?.Marked(marks) is not { } item)
        {
            return [];
        }

        var isOnward = frame is Kind.Since or Kind.From && tokens.Take(Kind.Onward);
        return frame == Kind.From && !isOnward ? From(item, isOf, context) : item.Resolve(context).Select(meaning);
    }

    // "between 1984 and 1986", "from 1984 to 1986"
    private static IEnumerable<Meaning?> FramedTwo(TokenReader tokens, Context context)
    {
        var marks = ItemRules.Marks(tokens);
        tokens.SkipFillers();
        var frame = tokens.Next.Kind;
        tokens.Position++;
        if (Two(frame, tokens, context) is not { } pairs)
        {
            return [];
        }

        marks |= ItemRules.Marks(tokens);
        return pairs.All.Select(pair => pair.Marked(marks, marks))
            .Select(pair => frame == Kind.Between ? Meaning.Between(pair) : Meaning.Interval(pair));
    }

    // "vom 12. Juni" is rather of that day, "from 1920" from then on.
    private static IEnumerable<Meaning?> From(Item item, bool isOf, Context context)
    {
        Moment[] moments = [.. item.Resolve(context)];
        var of = moments.Select(moment => Meaning.Of(moment.Assuming("of then, not from then on")));
        var on = moments.Select(moment => Meaning.Since(moment.Assuming("from then on, not of then")));
        return isOf ? [.. of, .. on] : [.. on, .. of];
    }

    private static Pairs? Two(Kind frame, TokenReader tokens, Context context) => frame switch
    {
        Kind.Between => Pairs.Read(tokens, context, Kind.And, Kind.Dash),
        Kind.From or Kind.Since => Pairs.Read(tokens, context, Kind.To, Kind.Until, Kind.Dash),
        _ => null,
    };

    private static Func<Moment, Meaning?>? One(Kind frame) => frame switch
    {
        Kind.Since or Kind.From => Meaning.Since,
        Kind.Until => Meaning.Until,
        Kind.Before => Meaning.Before,
        Kind.After => Meaning.After,
        Kind.NotAfter => Meaning.NotAfter,
        Kind.NotBefore => Meaning.NotBefore,
        _ => null,
    };

    private static IEnumerable<Meaning?> Joined(TokenReader tokens, Context context)
    {
        var first = ItemRules.Marks(tokens);
        if (Pairs.Read(tokens, context, Connectors) is not { } pairs)
        {
            return [];
        }

        var last = ItemRules.Marks(tokens);
        return pairs.All.SelectMany(pair => Doubted(pair, pairs, first, last)).SelectMany(pair => Join(pair, pairs.Connector));
    }

    // Whether "c. 1920–1930" says it of 1930 too is open.
    private static IEnumerable<Pair> Doubted(Pair pair, Pairs pairs, Qualifier first, Qualifier last)
    {
        if (first == last
            || first != Qualifier.None && (last != Qualifier.None || pairs.IsSecondMarked)
            || last != Qualifier.None && pairs.IsFirstMarked)
        {
            return [pair.Marked(first, last)];
        }

        var both = pair.Marked(first | last, first | last);
        var near = pair.Marked(first, last);
        return
        [
            both with { From = both.From.Assuming("the doubt is about both dates") },
            near with { From = near.From.Assuming($"the doubt is about the {(first == Qualifier.None ? "second" : "first")} date alone") },
        ];
    }

    private static IEnumerable<Meaning?> Join(Pair pair, Kind connector) => connector switch
    {
        Kind.And => [Meaning.And(pair)],
        Kind.Or => [Meaning.Or(pair)],
        Kind.Slash => Stroke(pair),
        _ => [Meaning.Interval(pair)],
    };

    // "432/1 BC" is a year of the ancients, which began within one of ours; "1984/85" is rather both.
    private static IEnumerable<Meaning?> Stroke(Pair pair)
    {
        var interval = Meaning.Interval(pair, "the stroke means 'to'");
        if (pair is not { From: { Unit: Unit.Year, First.Year: { } first }, To: { Unit: Unit.Year, First.Year: { } second } } || second != first + 1)
        {
            return [interval];
        }

        var either = Meaning.Or(pair) with
        {
            Assumed = [.. pair.From.Assumed, .. pair.To.Assumed, "the stroke means 'or': one year that runs from one into the next"],
        };
        return first < 0 ? [either, interval] : [interval, either];
    }
}
