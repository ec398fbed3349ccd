namespace Timeline.Edtf.Prose;

/// <summary>What a whole text may mean, as EDTF that is still to be parsed.</summary>
internal sealed record Meaning(string Edtf, string Reason, IEnumerable<string> Assumed)
{
    public static Meaning Of(Moment moment) =>
        new(moment.IsOneOf ? $"[{moment.Members}]" : moment.Marked(moment.Dates[0].From), moment.Reason, moment.Assumed);

    // In any year, from one to another says nothing.
    public static Meaning? Since(Moment start) => !start.HasYear ? null
        : new($"{Start(start)}/..", $"from {start.Reason} on", [.. start.Assumed, .. Widened(start, "start")]);

    public static Meaning? Until(Moment end) => !end.HasYear ? null
        : new($"/{End(end)}", $"until {end.Reason}", [.. end.Assumed, .. Widened(end, "end")]);

    public static Meaning? Before(Moment moment) => !moment.HasYear ? null
        : new($"[..{moment.Marked(moment.First.Previous.Text)}]", $"before {moment.Reason}", moment.Assumed);

    public static Meaning? After(Moment moment) => !moment.HasYear ? null
        : new($"[{moment.Marked(moment.Last.Following.Text)}..]", $"after {moment.Reason}", moment.Assumed);

    public static Meaning? NotAfter(Moment moment) => !moment.HasYear ? null
        : new($"[..{moment.Marked(moment.Last.Text)}]", $"not after {moment.Reason}", moment.Assumed);

    public static Meaning? NotBefore(Moment moment) => !moment.HasYear ? null
        : new($"[{moment.Marked(moment.First.Text)}..]", $"not before {moment.Reason}", moment.Assumed);

    public static Meaning? Interval(Pair pair, params IEnumerable<string> assumed) => !pair.From.HasYear || !pair.To.HasYear ? null
        : pair.From.Around is { } around && around == pair.To.Around
            ? Interval(new(pair.From with { Around = null }, pair.To with { Around = null }), assumed)
        : new($"{Start(pair.From)}/{End(pair.To)}", "from one date to another",
            [.. Assumptions(pair), .. Widened(pair.From, "start"), .. Widened(pair.To, "end"), .. assumed]);

    /// <summary>"between … and …": both count as well.</summary>
    public static Meaning? Between(Pair pair)
    {
        var (from, to) = pair;
        if (!from.HasYear || !to.HasYear)
        {
            return null;
        }

        var fineness = Math.Max(from.First.Fineness, to.Last.Fineness);
        var (first, last) = (from.First.First(fineness), to.Last.Last(fineness));
        return new($"[{from.Marked(first.Text)}..{to.Marked(last.Text)}]", "one of the dates between two", Assumptions(pair));
    }

    public static Meaning Or(Pair pair) => new($"[{pair.From.Members},{pair.To.Members}]", "one of two dates", Assumptions(pair));

    public static Meaning? And(Pair pair) => pair.From.IsOneOf || pair.To.IsOneOf ? null
        : new($"{{{pair.From.Members},{pair.To.Members}}}", "two dates", Assumptions(pair));

    // "June 1984 or 1985" may also mean June 1985.
    private static IEnumerable<string> Assumptions(Pair pair) =>
    [
        .. pair.From.Assumed,
        .. pair.To.Assumed,
        .. pair.From.Unit < Unit.Year && pair.To.Unit == Unit.Year ? ["the second date is a whole year"] : Array.Empty<string>(),
    ];

    private static string Start(Moment moment) => moment.Marked(moment.Single ?? moment.First.Text);

    private static string End(Moment moment) => moment.Marked(moment.Single ?? moment.Last.Text);

    // An interval begins and ends with one date, not with one of several.
    private static IEnumerable<string> Widened(Moment moment, string end) => !moment.IsOneOf ? []
        : [$"the {end}, {moment.Reason}, is written as {moment.Single ?? (end == "start" ? moment.First : moment.Last).Text}"];
}
