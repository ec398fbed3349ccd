namespace Timeline.Edtf.Prose;

/// <summary>Two dates that belong together.</summary>
internal sealed record Pair(Moment From, Moment To)
{
    public Pair Marked(Qualifier from, Qualifier to) =>
        new(From with { Mark = From.Mark | from }, To with { Mark = To.Mark | to });
}

/// <summary>Two dates with a word between them: what each has not, it has from the other.</summary>
/// <param name="Connector">The word.</param>
/// <param name="All">What they may mean, the likeliest first.</param>
/// <param name="IsFirstMarked">True: a doubt stands right behind the first.</param>
/// <param name="IsSecondMarked">True: a doubt stands right before the second.</param>
internal sealed record Pairs(Kind Connector, IReadOnlyList<Pair> All, bool IsFirstMarked, bool IsSecondMarked)
{
    /// <summary>Reads two dates; null: there are not two with one of the connectors.</summary>
    public static Pairs? Read(TokenReader tokens, Context context, params Kind[] connectors) => tokens.Try(() =>
    {
        var known = YearPairs.Read(tokens, connectors) ?? DecadePairs.Read(tokens, connectors)
            ?? MonthPairs.Read(tokens, connectors) ?? MonthPairs.OverNewYear(tokens, connectors);
        if (known is not null)
        {
            return known;
        }

        var edge = Edge.Ahead(tokens, connectors);
        var start = tokens.Position;
        var before = ItemRules.Marks(tokens);
        var first = edge is { Weekday: > 0 } ? null : ItemRules.Read(tokens, context);
        if (edge is not null && first is null)
        {
            tokens.Position = edge.Behind;
        }
        else if (tokens.Position != edge?.Behind)
        {
            // It was the first number of a date: 5/4/1985.
            edge = null;
        }

        var behind = ItemRules.Marks(tokens);
        var connector = tokens.Next.Kind;
        if (tokens.Position == start || !connectors.Contains(connector))
        {
            return null;
        }

        tokens.Position++;
        var mark = ItemRules.Marks(tokens);
        var second = (Short(tokens, first) ?? DayAlone(tokens, context, first) ?? ItemRules.Read(tokens, context.After(first)))?.Marked(mark);
        var all = second is null ? [] : Combine(first?.Marked(before | behind), edge, second, context);
        return all.Count == 0 ? null : new Pairs(connector, all, behind != Qualifier.None, mark != Qualifier.None);
    });

    private static List<Pair> Combine(Item? first, Edge? edge, Item second, Context context)
    {
        if (edge is not null && Together(second, (moment, _) => edge.Before(moment), 1, context) is { Count: > 0 } borrowed)
        {
            return borrowed;
        }

        if (first is null)
        {
            return [];
        }

        if (first.Template is { } template)
        {
            return Together(second, (moment, _) => InYearBefore(template, moment), 1, context);
        }

        return second.Template is { } later
            ? [.. first.Moments.Select(from => InYearAfter(later, from) is { } to ? new Pair(from, to) : null).OfType<Pair>()]
            : Together(second, (_, i) => first.Moments[Math.Min(i, first.Moments.Count - 1)], first.Moments.Count, context);
    }

    private static List<Pair> Together(Item second, Func<Moment, int, Moment?> firstOf, int count, Context context)
    {
        if (second.Template is { } template)
        {
            return [.. context.Resolve(
                year => template(year) is { } to && firstOf(to, 0) is { } from ? new Pair(from, to) : null,
                pair => pair.From.First,
                (pair, assumed) => pair with { From = pair.From.Assuming(assumed) },
                pair => pair.From.Misfits || pair.To.Misfits)];
        }

        var pairs = new List<Pair>();
        for (var i = 0; i < Math.Max(count, second.Moments.Count); i++)
        {
            var to = second.Moments[Math.Min(i, second.Moments.Count - 1)];
            if (firstOf(to, i) is { } from)
            {
                pairs.Add(new(from, WeekdayRules.InOrder(from, to)));
            }
        }

        return pairs;
    }

    // "December to February 2019"
    private static Moment? InYearBefore(Func<long?, Moment?> template, Moment to)
    {
        var same = template(to.First.Year);
        return same is null || !to.HasYear || same.First.FirstDay <= to.First.FirstDay ? same
            : template(to.First.Year - 1)?.Assuming($"the first date lies in {to.First.Year - 1}");
    }

    // "December 2018 to February"
    private static Moment? InYearAfter(Func<long?, Moment?> template, Moment from)
    {
        var same = template(from.Last.Year);
        return same is null || !from.HasYear || same.First.FirstDay >= from.First.FirstDay ? same
            : template(from.Last.Year + 1)?.Assuming($"the second date lies in {from.Last.Year + 1}");
    }

    // "1984?–86?"
    private static Item? Short(TokenReader tokens, Item? first)
    {
        var number = tokens.Next;
        if (first?.Moments is not [{ Unit: Unit.Year, HasEra: false } year] || number is not { Kind: Kind.Number, Digits: 2, HasSuffix: false }
            || !YearPairs.IsLast(tokens.Ahead(1)) || YearPairs.Short(year.First.Year!.Value, 4, number, era: 0) is not { } second)
        {
            return null;
        }

        tokens.Position++;
        return Item.Of(second);
    }

    // "February 27–28, 2019"
    private static Item? DayAlone(TokenReader tokens, Context context, Item? first) => tokens.Try(() =>
    {
        var number = tokens.Next;
        if (first?.Template?.Invoke(null) is not { Unit: Unit.Day } day || number is not { Kind: Kind.Number, Digits: <= 2 })
        {
            return null;
        }

        tokens.Position++;
        return tokens.Next.Kind is Kind.Month or Kind.Filler || number.IsDotted && tokens.Next.Kind == Kind.Number ? null
            : MonthRules.WithYear(year => Moments.Day(year, day.First.Month, number.Value), tokens, context);
    });
}
