namespace Timeline.Edtf.Prose;

/// <summary>What a text is read with.</summary>
/// <param name="Reference">The date that it is read from, or null.</param>
/// <param name="IsMonthFirst">True: 12/04 is rather 4 December.</param>
internal sealed record Context(Reference? Reference, bool IsMonthFirst)
{
    // Years that lie no further ahead may well be meant.
    private const int NearFuture = 20;

    // Without a reference, only to tell decades that are over from the one that is not.
    private const long Today = 2020;

    /// <summary>What something is that comes once a year, with what is assumed of the year.</summary>
    public IEnumerable<Moment> Resolve(Func<long?, Moment?> template) =>
        Resolve(template, moment => moment.First, (moment, assumed) => moment.Assuming(assumed));

    /// <inheritdoc cref="Resolve(Func{long?, Moment?})"/>
    public IEnumerable<T> Resolve<T>(Func<long?, T?> template, Func<T, Point> first, Func<T, string, T> assuming)
        where T : class
    {
        if (Reference is not null)
        {
            return Reference.Nearest(template, first, assuming);
        }

        return template(null) is { } without ? [assuming(without, "the year is not said")] : [];
    }

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
        var now = Reference?.Year ?? Today;
        var begun = now - ((now - twoDigits) % 100 + 100) % 100;
        return begun + 9 < now ? [begun, begun - 100] : [begun - 100, begun];
    }
}
