namespace Timeline.Edtf.Labels;

/// <summary>What a date's label needs before it within a phrase.</summary>
internal enum Article
{
    /// <summary>A year or a month: "seit 2011".</summary>
    None,

    /// <summary>A day or a season: "seit dem 12. Juni 2018".</summary>
    Masculine,

    /// <summary>A quarter, a third or a half of a year: "since the 2nd quarter", "um das 2. Quartal".</summary>
    Neuter,

    /// <summary>A decade: "since the 1980s", "seit den 1980ern".</summary>
    Plural,

    /// <summary>Two dates and what lies between them: "since sometime between 1800 and 1899".</summary>
    Span,

    /// <summary>Nothing that could be named: all there is to say stands in the note.</summary>
    Unnamed,
}

/// <summary>A date's label and how it fits into a phrase.</summary>
/// <param name="Text">The label.</param>
/// <param name="Article">What it needs before it.</param>
/// <param name="About">True: an estimate.</param>
/// <param name="Note">What follows it in brackets, or null.</param>
/// <param name="Tail">What follows the note ("or earlier"), or null.</param>
internal readonly record struct Phrase(string Text, Article Article, bool About = false, string? Note = null, string? Tail = null)
{
    /// <summary>What follows the label.</summary>
    public string Rest => $"{(Note is null ? "" : $" ({Note})")}{(Tail is null ? "" : $" {Tail}")}";

    /// <summary>True: the note is all that there is, and stands well alone.</summary>
    public bool IsNoteAlone => Article == Article.Unnamed && Tail is null;

    public Phrase Add(string? note) => note is null ? this : this with { Note = Note is null ? note : $"{Note}, {note}" };
}
