using Timeline.Edtf.Calendar;

namespace Timeline.Edtf;

/// <summary>Bounds as comparisons want them, where they stand at the edge of what a number holds.</summary>
internal static class BoxEdges
{
    private const long Last = Civil.MaxFinite;
    private const long First = Civil.MinFinite;

    public static Bounds Of(in Bounds b)
    {
        var edged = b.Saturated ? Spread(b) : b;

        // Something that is not known has a value all the same; only what is open has none.
        return new(
            edged.StartMin == Bounds.NegativeInfinity && edged.StartMax != Bounds.NegativeInfinity ? First : edged.StartMin,
            edged.StartMax == Bounds.PositiveInfinity ? Last : edged.StartMax,
            edged.EndMin == Bounds.NegativeInfinity ? First : edged.EndMin,
            edged.EndMax == Bounds.PositiveInfinity && edged.EndMin != Bounds.PositiveInfinity ? Last : edged.EndMax);
    }

    // What stands at the edge lies anywhere beyond it: given a little room there, two such dates allow everything between them.
    private static Bounds Spread(in Bounds b) => new(
        b.StartMin is >= Last - 1 and <= Last ? Last - 3 : b.StartMin is <= First + 1 and >= First ? First : b.StartMin,
        b.StartMax is >= Last - 1 and <= Last ? Last - 1 : b.StartMax is <= First + 1 and >= First ? First + 2 : b.StartMax,
        b.EndMin is >= Last - 1 and <= Last ? Last - 2 : b.EndMin is <= First + 1 and >= First ? First + 1 : b.EndMin,
        b.EndMax is >= Last - 1 and <= Last ? Last : b.EndMax is <= First + 1 and >= First ? First + 3 : b.EndMax,
        Saturated: true);
}
