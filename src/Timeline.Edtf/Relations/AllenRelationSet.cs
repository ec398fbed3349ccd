using System.Numerics;

namespace Timeline.Edtf;

/// <summary>
/// Some of the thirteen relations of two spans, as a mask of thirteen bits: what two dates allow, or what is asked for.
/// Two dates give a set that is never empty; exactly one relation holds, whichever of them it is.
/// </summary>
/// <remarks>The default value is <see cref="None"/>.</remarks>
public readonly record struct AllenRelationSet
{
    private const int AllBits = (1 << 13) - 1;

    private AllenRelationSet(int mask) => Mask = mask;

    /// <summary>A set of the relations given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is no relation.</exception>
    public AllenRelationSet(params ReadOnlySpan<AllenRelation> relations)
    {
        foreach (var relation in relations)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)relation, (uint)AllenRelation.After, nameof(relations));
            Mask |= 1 << (int)relation;
        }
    }

    /// <summary>No relation.</summary>
    public static AllenRelationSet None => default;

    /// <summary>All thirteen: nothing is known.</summary>
    public static AllenRelationSet All => new(AllBits);

    /// <summary>It is over when the other begins: before or meets. Wider than the one relation of that name.</summary>
    public static AllenRelationSet Before { get; } = new(AllenRelation.Before, AllenRelation.Meets);

    /// <summary>It begins when the other is over: after or met by. Wider than the one relation of that name.</summary>
    public static AllenRelationSet After { get; } = Before.Converse;

    /// <summary>They share time: all but before, meets, met by and after.</summary>
    public static AllenRelationSet Intersects { get; } = ~(Before | After);

    /// <summary>It lies in the other: starts, during, finishes or equals. "During" as people mean it.</summary>
    public static AllenRelationSet Within { get; } =
        new(AllenRelation.Starts, AllenRelation.During, AllenRelation.Finishes, AllenRelation.Equals);

    /// <summary>The other lies in it: started by, contains, finished by or equals. Wider than the one relation of that name.</summary>
    public static AllenRelationSet Contains { get; } = Within.Converse;

    /// <summary>Bit n stands for the relation whose value is n; 0 to 8191.</summary>
    public int Mask { get; }

    /// <summary>How many relations it has, 0 to 13.</summary>
    public int Count => BitOperations.PopCount((uint)Mask);

    /// <summary>The set as seen from the other side: where this says how x relates to y, how y relates to x.</summary>
    public AllenRelationSet Converse
    {
        get
        {
            var mirrored = 0;
            for (var bit = 0; bit < 13; bit++)
            {
                mirrored |= (Mask >> bit & 1) << 12 - bit;
            }

            return new(mirrored);
        }
    }

    /// <summary>True: the relation is one of them.</summary>
    public bool Has(AllenRelation relation) => (Mask >> (int)relation & 1) != 0;

    /// <summary>True: of what this set allows, some is wanted. The question "is it possible that …".</summary>
    public bool IsPossible(AllenRelationSet wanted) => (Mask & wanted.Mask) != 0;

    /// <summary>
    /// True: all that this set allows is wanted. The question "is it certain that …"; false for an empty set, which allows nothing.
    /// </summary>
    public bool IsCertain(AllenRelationSet wanted) => Mask != 0 && (Mask & ~wanted.Mask) == 0;

    /// <summary>
    /// How x may relate to z, where this says how x may relate to y and <paramref name="next"/> how y may relate to z. Sound and, for
    /// spans of any length, complete: each relation of the result occurs (Allen 1983, figure 4).
    /// </summary>
    public AllenRelationSet Then(AllenRelationSet next) => AllenComposition.Of(this, next);

    /// <summary>The relations, from before to after.</summary>
    public IReadOnlyList<AllenRelation> ToList()
    {
        var relations = new List<AllenRelation>(Count);
        for (var bit = 0; bit < 13; bit++)
        {
            if ((Mask >> bit & 1) != 0)
            {
                relations.Add((AllenRelation)bit);
            }
        }

        return relations;
    }

    /// <summary>The relations from before to after, with commas between.</summary>
    public override string ToString() => string.Join(", ", ToList());

    /// <summary>
    /// The relations that some start and end within the bounds give. Exact where the bounds are independent of each other and time is
    /// dense; never leaves out one that is possible.
    /// </summary>
    /// <remarks>
    /// Closed forms over the eight bounds. Open sides do not touch at infinity, and a side that is not known is not open. Of dates beyond
    /// what 64 bits of milliseconds hold, nothing is said among themselves.
    /// </remarks>
    public static AllenRelationSet Possible(in Bounds first, in Bounds second)
    {
        var (x, y) = (BoxEdges.Of(first), BoxEdges.Of(second));
        var startsFirst = x.StartMin < y.StartMax;
        var startsLast = y.StartMin < x.StartMax;
        var endsFirst = x.EndMin < y.EndMax;
        var endsLast = y.EndMin < x.EndMax;
        var startTogether = x.StartMin <= y.StartMax && y.StartMin <= x.StartMax;
        var endTogether = x.EndMin <= y.EndMax && y.EndMin <= x.EndMax;
        return new(
            Bit(AllenRelation.Before, x.EndMin < y.StartMax)
            | Bit(AllenRelation.Meets, Touch(x.EndMin, x.EndMax, y.StartMin, y.StartMax))
            | Bit(AllenRelation.Overlaps, startsFirst && y.StartMin < x.EndMax && endsFirst)
            | Bit(AllenRelation.Starts, startTogether && endsFirst)
            | Bit(AllenRelation.During, startsLast && endsFirst)
            | Bit(AllenRelation.Finishes, startsLast && endTogether)
            | Bit(AllenRelation.Equals, startTogether && endTogether)
            | Bit(AllenRelation.FinishedBy, startsFirst && endTogether)
            | Bit(AllenRelation.Contains, startsFirst && endsLast)
            | Bit(AllenRelation.StartedBy, startTogether && endsLast)
            | Bit(AllenRelation.OverlappedBy, startsLast && x.StartMin < y.EndMax && endsLast)
            | Bit(AllenRelation.MetBy, Touch(y.EndMin, y.EndMax, x.StartMin, x.StartMax))
            | Bit(AllenRelation.After, y.EndMin < x.StartMax));
    }

    /// <summary>All that either has.</summary>
    public static AllenRelationSet operator |(AllenRelationSet left, AllenRelationSet right) => new(left.Mask | right.Mask);

    /// <summary>What both have.</summary>
    public static AllenRelationSet operator &(AllenRelationSet left, AllenRelationSet right) => new(left.Mask & right.Mask);

    /// <summary>What it has not.</summary>
    public static AllenRelationSet operator ~(AllenRelationSet set) => new(~set.Mask & AllBits);

    private static int Bit(AllenRelation relation, bool isPossible) => isPossible ? 1 << (int)relation : 0;

    // One can only end where the other begins at an instant: two open sides do not touch at infinity.
    private static bool Touch(long endMin, long endMax, long startMin, long startMax)
    {
        var (from, to) = (Math.Max(endMin, startMin), Math.Min(endMax, startMax));
        return from <= to && from != Bounds.PositiveInfinity && to != Bounds.NegativeInfinity;
    }
}
