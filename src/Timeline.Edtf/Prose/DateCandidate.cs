namespace Timeline.Edtf;

/// <summary>A date that a text may mean.</summary>
public sealed class DateCandidate
{
    internal DateCandidate(EdtfValue date, string reason, IReadOnlyList<string> assumed) => (Date, Reason, Assumed) = (date, reason, assumed);

    /// <summary>The date.</summary>
    public EdtfValue Date { get; }

    /// <summary>What the text was read as, in a few words of English: "a month and a year".</summary>
    public string Reason { get; }

    /// <summary>
    /// What the text does not say and was assumed, or says otherwise, each in a few words of English: "day before month". Empty: nothing.
    /// </summary>
    public IReadOnlyList<string> Assumed { get; }
}
