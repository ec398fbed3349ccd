namespace Timeline.Edtf;

/// <summary>
/// How far off a doubted date may be, in units of the finest part that the doubt is said of: of <c>1920~</c> years, of
/// <c>2019-03-15~</c> days, of <c>2004~-06-11</c> years, of <c>192X~</c> decades. ISO 8601-2, 8.4.2 leaves it to the users of dates.
/// </summary>
/// <exception cref="ArgumentOutOfRangeException">A number is not 0 to 1000.</exception>
public sealed record DatePadding
{
    private const int Most = 1000;

    /// <summary>Units for <c>?</c>, 0 to 1000; 1 unless said.</summary>
    public int Uncertain
    {
        get;
        init => field = Checked(value, nameof(Uncertain));
    } = 1;

    /// <summary>Units for <c>~</c>, 0 to 1000; 1 unless said.</summary>
    public int Approximate
    {
        get;
        init => field = Checked(value, nameof(Approximate));
    } = 1;

    /// <summary>Units for <c>%</c>, 0 to 1000; 2 unless said.</summary>
    public int Both
    {
        get;
        init => field = Checked(value, nameof(Both));
    } = 2;

    internal int Units(Qualifier qualifier) => qualifier switch
    {
        Qualifier.None => 0,
        Qualifier.Uncertain => Uncertain,
        Qualifier.Approximate => Approximate,
        _ => Both,
    };

    private static int Checked(int units, string name) =>
        units is >= 0 and <= Most ? units : throw new ArgumentOutOfRangeException(name, units, $"A padding is 0 to {Most} units.");
}
