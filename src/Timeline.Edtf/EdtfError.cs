namespace Timeline.Edtf;

/// <summary>Why a text is not EDTF: one line, with the place and what was expected there.</summary>
/// <param name="Position">The index of the first UTF-16 code unit that does not fit; the length of the text where it ends too early.</param>
/// <param name="Expected">What could stand there, in a few words of English.</param>
/// <param name="Message">
/// The whole message: what was found, where, what was expected, and what was perhaps meant. One line; quotes at most 40 characters of the
/// text.
/// </param>
public readonly record struct EdtfError(int Position, string Expected, string Message)
{
    /// <summary>EDTF that was perhaps meant, where there is one such alone; else null.</summary>
    public string? Suggestion { get; init; }
}
