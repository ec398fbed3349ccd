namespace Timeline.Edtf;

/// <summary>How an extent is closed on one side (ISO 8601-2, 10.2 and A.5.6).</summary>
public enum EndKind
{
    /// <summary>A date stands there.</summary>
    Closed,

    /// <summary><c>..</c>: it goes on without end.</summary>
    Open,

    /// <summary>Nothing is known of this side.</summary>
    Unknown,
}
