namespace Timeline.Edtf;

/// <summary>
/// How far off a doubted date may be, in units of the coarsest part that is doubted: of <c>1920~</c> years, of <c>2004-06-~11</c>
/// days, of <c>192X~</c> decades. ISO 8601-2, 8.4.2 leaves it to the users of dates.
/// </summary>
/// <exception cref="ArgumentOutOfRangeException">The constructor was given units below 0 or above 1000.</exception>
/// <param name="Uncertain">Units for <c>?</c>, 0 to 1000.</param>
/// <param name="Approximate">Units for <c>~</c>, 0 to 1000.</param>
/// <param name="Both">Units for <c>%</c>, 0 to 1000.</param>
public sealed record DatePadding(int Uncertain = 1, int Approximate = 1, int Both = 2)
{
    private const int Most = 1000;

    /// <summary>Units for <c>?</c>.</summary>
    public int Uncertain { get; init; } = Checked(Uncertain);

    /// <summary>Units for <c>~</c>.</summary>
    public int Approximate { get; init; } = Checked(Approximate);

    /// <summary>Units for <c>%</c>.</summary>
    public int Both { get; init; } = Checked(Both);

    internal int Units(Qualifier qualifier) => qualifier switch
    {
        Qualifier.None => 0,
        Qualifier.Uncertain => Uncertain,
        Qualifier.Approximate => Approximate,
        _ => Both,
    };

    private static int Checked(int units) =>
        units is >= 0 and <= Most ? units : throw new ArgumentOutOfRangeException(nameof(units), units, $"A padding is 0 to {Most} units.");
}
