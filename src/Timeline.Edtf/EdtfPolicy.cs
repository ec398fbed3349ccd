namespace Timeline.Edtf;

/// <summary>The months that the codes 21 to 24 stand for (ISO 8601-2, 3.1.3.1 and 4.8.1 leave them open).</summary>
public enum SeasonConvention
{
    /// <summary>Meteorological, northern hemisphere: 21 is March to May, 24 is December to February of the next year.</summary>
    Northern,

    /// <summary>Meteorological, southern hemisphere: 21 is September to November, 22 is December to February of the next year.</summary>
    Southern,

    /// <summary>Quarters of the year: 21 is January to March, 24 is October to December.</summary>
    Quarters,
}

/// <summary>The choices that ISO 8601-2 leaves to its users.</summary>
public sealed record EdtfPolicy
{
    /// <summary>The choices made where a caller makes none.</summary>
    public static EdtfPolicy Default { get; } = new();

    /// <summary>The months that the codes 21 to 24 stand for.</summary>
    public SeasonConvention Seasons { get; init; } = SeasonConvention.Northern;

    /// <summary>How far <c>?</c>, <c>~</c> and <c>%</c> reach in padded bounds. Strict bounds know nothing of it (ISO 8601-2, 8.4.2).</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public DatePadding Padding
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Padding));
    } = new();

    /// <summary>
    /// True: a local date or time without a zone may be that of any place, so that it starts up to 14 hours before and ends up to 12
    /// hours after its nominal UTC. False: its bounds are nominal UTC.
    /// </summary>
    public bool WidenUnknownZone { get; init; }

    /// <summary>
    /// The first month of a group of months, counted from January of its year (13 is January of the next year), and how many months it
    /// has.
    /// </summary>
    /// <param name="code">A code from 21 to 41.</param>
    internal (int First, int Count) MonthsOf(int code) => code switch
    {
        <= 24 => Seasons switch
        {
            SeasonConvention.Southern => Southern(code - 21),
            SeasonConvention.Quarters => (1 + 3 * (code - 21), 3),
            _ => Northern(code - 21),
        },
        <= 28 => Northern(code - 25),
        <= 32 => Southern(code - 29),
        <= 36 => (1 + 3 * (code - 33), 3),
        <= 39 => (1 + 4 * (code - 37), 4),
        _ => (1 + 6 * (code - 40), 6),
    };

    private static (int First, int Count) Northern(int season) => (3 + 3 * season, 3);

    // Autumn and winter of the south lie in March and June of the same year, before its spring.
    private static (int First, int Count) Southern(int season) => (season < 2 ? 9 + 3 * season : 3 * season - 3, 3);
}
