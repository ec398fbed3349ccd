namespace Timeline.Edtf.Parsing;

/// <summary>Where reading stopped, and why.</summary>
/// <param name="Position">The index of the first unit that does not fit.</param>
/// <param name="Expected">What could stand there.</param>
/// <param name="Why">A reason that the text alone does not show, or null.</param>
internal readonly record struct Fault(int Position, string Expected, string? Why = null);
