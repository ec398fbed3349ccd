namespace Timeline.Edtf;

/// <summary>How fine a date is.</summary>
public enum Precision
{
    /// <summary>A thousand years: 1XXX.</summary>
    Millennium,

    /// <summary>A hundred years: 19XX.</summary>
    Century,

    /// <summary>Ten years: 198X.</summary>
    Decade,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Any group of months below a year: the codes 21 to 41.</summary>
    Season,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A second.</summary>
    Second,

    /// <summary>An interval or a set whose parts differ.</summary>
    Mixed,

    /// <summary>No date is known.</summary>
    Unknown,
}
