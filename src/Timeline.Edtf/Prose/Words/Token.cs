namespace Timeline.Edtf.Prose;

/// <summary>What a word or a sign does in a date.</summary>
internal enum Kind : byte
{
    /// <summary>Behind the last token.</summary>
    End,
    Unknown,
    Number,

    /// <summary>0: a hyphen or a minus; 1: a longer one.</summary>
    Dash,
    Slash,
    Comma,
    Apostrophe,

    /// <summary>1 to 12.</summary>
    Month,

    /// <summary>1, Monday, to 7.</summary>
    Weekday,

    /// <summary>21, spring, to 24.</summary>
    Season,

    /// <summary>"Spätsommer": three times the season, and the part of it.</summary>
    SeasonPart,

    /// <summary>A month in Roman numerals.</summary>
    Roman,

    /// <summary>A <see cref="Prose.Unit"/>.</summary>
    Unit,

    /// <summary>"half", "third", "quarter": into how many parts.</summary>
    Fraction,

    /// <summary>"Halbjahr": half of a year, whatever follows.</summary>
    HalfYear,

    /// <summary>"Junihälfte": half of the month that it names.</summary>
    MonthHalf,

    /// <summary>0 early, 1 mid, 2 late.</summary>
    Part,

    /// <summary>"Jahresende": a part of a year.</summary>
    YearPart,

    /// <summary>"three".</summary>
    NumberWord,

    /// <summary>"third".</summary>
    Ordinal,

    /// <summary>The "s" of 1920s.</summary>
    Decades,

    /// <summary>"twenties": 20.</summary>
    DecadeName,

    /// <summary>The letter of Q2 and H1: into how many parts.</summary>
    PartLetter,

    /// <summary>"c": about, or century.</summary>
    C,

    /// <summary>-1 before Christ, 1 after.</summary>
    Era,

    /// <summary>A <see cref="Prose.Direction"/>.</summary>
    Direction,

    /// <summary>"tomorrow": days from the reference date.</summary>
    DayOffset,

    /// <summary>"present": it goes on.</summary>
    Now,
    Ago,
    Approximate,
    Uncertain,
    Between,
    And,
    Or,
    To,

    /// <summary>"bis": to; alone, until.</summary>
    Until,

    /// <summary>1: alone, rather "of", as "vom" is.</summary>
    From,

    /// <summary>1: of a length of time, its start, as "seit" does.</summary>
    Since,

    /// <summary>1: it also means "ago", as "vor" does.</summary>
    Before,
    After,

    /// <summary>"by": then or before.</summary>
    NotAfter,

    /// <summary>"not before": then or after.</summary>
    NotBefore,
    OrEarlier,
    OrLater,
    Onward,

    /// <summary>1: "within", then or before.</summary>
    In,

    /// <summary>An article or a preposition that says nothing.</summary>
    Filler,

    /// <summary>"am Morgen": no date.</summary>
    TimeOfDay,
}

/// <summary>Which of those that come round again.</summary>
internal enum Direction : byte
{
    /// <summary>"last": the nearest before, or that of the week or year before.</summary>
    Last,

    /// <summary>"vergangen": the nearest before.</summary>
    Past,

    /// <summary>"past": the nearest before; of weeks, months and years rather the one that ends now.</summary>
    Running,
    This,

    /// <summary>"coming": the nearest after.</summary>
    Coming,

    /// <summary>"next": the nearest after, or that of the week or year after.</summary>
    Next,
}

/// <summary>What a word of a language means.</summary>
internal readonly record struct Word(Kind Kind, int Value = 0);

/// <summary>A number, a word or a sign of a text.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">The number, or what the kind says.</param>
internal readonly record struct Token(Kind Kind, int Value = 0)
{
    /// <summary>How many digits a number was written with.</summary>
    public int Digits { get; init; }

    /// <summary>True: "12th".</summary>
    public bool HasSuffix { get; init; }

    /// <summary>True: a word that is short for another, and may be a word of its own: "so".</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>True: a full stop follows without a space.</summary>
    public bool IsDotted { get; init; }

    /// <summary>True: no space stands before it.</summary>
    public bool IsGlued { get; init; }

    /// <summary>True: a number without suffix or full stop.</summary>
    public bool IsPlainNumber => Kind == Kind.Number && !HasSuffix && !IsDotted;
}
