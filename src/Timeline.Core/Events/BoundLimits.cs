using Timeline.Edtf;

namespace Timeline.Core;

/// <summary>Limits on the four bounds of a dated event; null: none. "From" and "up to" include the value, "below" and "above" do not.</summary>
public sealed record BoundLimits
{
    /// <summary>Limits that nothing meets.</summary>
    public static BoundLimits Impossible { get; } = new();

    /// <summary>startMin ≥ this.</summary>
    public long? StartMinFrom { get; init; }

    /// <summary>startMin ≤ this.</summary>
    public long? StartMinUpTo { get; init; }

    /// <summary>startMin &lt; this.</summary>
    public long? StartMinBelow { get; init; }

    /// <summary>startMax ≥ this.</summary>
    public long? StartMaxFrom { get; init; }

    /// <summary>startMax ≤ this.</summary>
    public long? StartMaxUpTo { get; init; }

    /// <summary>startMax &lt; this.</summary>
    public long? StartMaxBelow { get; init; }

    /// <summary>endMin ≥ this.</summary>
    public long? EndMinFrom { get; init; }

    /// <summary>endMin ≤ this.</summary>
    public long? EndMinUpTo { get; init; }

    /// <summary>endMin > this.</summary>
    public long? EndMinAbove { get; init; }

    /// <summary>endMax ≥ this.</summary>
    public long? EndMaxFrom { get; init; }

    /// <summary>endMax ≤ this.</summary>
    public long? EndMaxUpTo { get; init; }

    /// <summary>endMax > this.</summary>
    public long? EndMaxAbove { get; init; }

    /// <summary>True: nothing meets these limits.</summary>
    public bool IsImpossible => ReferenceEquals(this, Impossible);

    /// <summary>True: the bounds meet every limit.</summary>
    public bool Admits(Bounds b) =>
        !IsImpossible
        && b.StartMin >= (StartMinFrom ?? long.MinValue) && b.StartMin <= (StartMinUpTo ?? long.MaxValue)
        && (StartMinBelow is not { } s1 || b.StartMin < s1)
        && b.StartMax >= (StartMaxFrom ?? long.MinValue) && b.StartMax <= (StartMaxUpTo ?? long.MaxValue)
        && (StartMaxBelow is not { } s2 || b.StartMax < s2)
        && b.EndMin >= (EndMinFrom ?? long.MinValue) && b.EndMin <= (EndMinUpTo ?? long.MaxValue)
        && (EndMinAbove is not { } e1 || b.EndMin > e1)
        && b.EndMax >= (EndMaxFrom ?? long.MinValue) && b.EndMax <= (EndMaxUpTo ?? long.MaxValue)
        && (EndMaxAbove is not { } e2 || b.EndMax > e2);
}
