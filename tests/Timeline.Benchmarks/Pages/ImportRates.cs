namespace Timeline.Benchmarks.Pages;

/// <summary>How fast an import was.</summary>
/// <param name="Revisions">The revisions it wrote.</param>
/// <param name="Whole">Events a second.</param>
/// <param name="SecondHalf">Events a second over the second half of the revisions.</param>
internal sealed record ImportRates(int Revisions, double Whole, double SecondHalf);
