namespace Timeline.Edtf;

/// <summary>What a source doubts of a part of a date (ISO 8601-2, 3.2.6 and 8.2).</summary>
[Flags]
public enum Qualifier
{
    /// <summary>Nothing is doubted.</summary>
    None = 0,

    /// <summary><c>?</c>: the source is not sure of it.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: it is an estimate.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: both.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
