namespace Timeline.Edtf;

/// <summary>A date that a text may mean.</summary>
/// <param name="Date">The date.</param>
/// <param name="Reason">What the text was read as, in a few words of English: "a month and a year".</param>
/// <param name="Assumed">
/// What the text does not say and was assumed, each in a few words of English: "day before month". Empty: nothing.
/// </param>
public sealed record DateCandidate(EdtfValue Date, string Reason, IReadOnlyList<string> Assumed);
