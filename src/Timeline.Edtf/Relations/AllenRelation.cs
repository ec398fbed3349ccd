namespace Timeline.Edtf;

/// <summary>The thirteen relations of two spans of time, from before to after (J. F. Allen, Maintaining Knowledge about Temporal Intervals, 1983).</summary>
public enum AllenRelation
{
    /// <summary>It ends before the other begins, with time between.</summary>
    Before,

    /// <summary>It ends where the other begins.</summary>
    Meets,

    /// <summary>It begins first and ends within the other.</summary>
    Overlaps,

    /// <summary>Both begin together, and it ends first.</summary>
    Starts,

    /// <summary>It lies within the other and touches neither end.</summary>
    During,

    /// <summary>Both end together, and it begins last.</summary>
    Finishes,

    /// <summary>Both begin and end together.</summary>
    Equals,

    /// <summary>Both end together, and it begins first.</summary>
    FinishedBy,

    /// <summary>The other lies within it and touches neither end.</summary>
    Contains,

    /// <summary>Both begin together, and it ends last.</summary>
    StartedBy,

    /// <summary>It begins within the other and ends last.</summary>
    OverlappedBy,

    /// <summary>It begins where the other ends.</summary>
    MetBy,

    /// <summary>It begins after the other has ended, with time between.</summary>
    After,
}
