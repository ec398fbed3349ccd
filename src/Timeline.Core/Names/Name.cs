namespace Timeline.Core;

/// <summary>A name or a text in one language.</summary>
/// <param name="Text">The text; never empty.</param>
/// <param name="Lang">A BCP 47 tag, or null where the text belongs to no language.</param>
/// <param name="Preferred">True: the name to show in its language; the others are aliases.</param>
public sealed record Name(string Text, string? Lang = null, bool Preferred = false);
