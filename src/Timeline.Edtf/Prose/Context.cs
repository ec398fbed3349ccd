namespace Timeline.Edtf.Prose;

/// <summary>What a text is read with.</summary>
/// <param name="Reference">The date that it is read from, or null.</param>
/// <param name="IsMonthFirst">True: 12/04 is rather 4 December.</param>
/// <param name="IsGerman">True: the text is rather German.</param>
internal sealed record Context(Reference? Reference, bool IsMonthFirst, bool IsGerman)
{
    // Years that lie no further ahead may well be meant.
    private const int NearFuture = 20;

    // Without a reference, only to tell decades that are over from the one that is not.
    private const long Today = 2020;

    /// <summary>What something is that comes once a year, with what is assumed of the year.</summary>
    public IEnumerable<Moment> Resolve(Func<long?, Moment?> template) =>
        Resolve(template, moment => moment.First, (moment, assumed) => moment.Assuming(assumed), moment => moment.Misfits);

    /// <inheritdoc cref="Resolve(Func{long?, Moment?})"/>
    public IEnumerable<T> Resolve<T>(Func<long?, T?> template, Func<T, Point> first, Func<T, string, T> assuming, Func<T, bool> misfits)
        where T : class
    {
        if (Reference is not null)
        {
            return Reference.Nearest(template, first, assuming, misfits);
        }

        return template(null) is { } without ? [assuming(without, "the year is not said")] : [];
    }

    // Of "1860s and 70s", the first says the century of the second.
    private long? Decade { get; init; }

    /// <summary>What a text is read with behind a first date.</summary>
    public Context After(Item? first) =>
        first?.Moments is [{ Unit: Unit.Decade or Unit.Part, First: { Year: > 0, Month: 0 } from } moment] && moment.Last.Year - from.Year < 10
            ? this with { Decade = from.Year - from.Year % 10 }
            : this;

    /// <summary>The years that end with two digits, the likeliest first.</summary>
    public IEnumerable<long> Years(int twoDigits)
    {
        if (Reference is null)
        {
            return twoDigits >= 30 ? [1900 + twoDigits, 2000 + twoDigits] : [2000 + twoDigits, 1900 + twoDigits];
        }

        var before = Reference.Year - ((Reference.Year - twoDigits) % 100 + 100) % 100;
        return [before, before + 100 <= Reference.Year + NearFuture ? before + 100 : before - 100];
    }

    /// <summary>The first years of the decades that a number of two digits names, those that are over first.</summary>
    public IEnumerable<long> Decades(int twoDigits)
    {
        if (Decade is { } decade)
        {
            return [decade + ((twoDigits - decade) % 100 + 100) % 100];
        }

        var now = Reference?.Year ?? Today;
        var begun = now - ((now - twoDigits) % 100 + 100) % 100;
        return begun + 9 < now ? [begun, begun - 100] : [begun - 100, begun];
    }
}
