using System.Globalization;
using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Sqlite;

/// <summary>The dimensions of the inverted index of events.</summary>
internal static class Dimension
{
    internal const string Actor = "actor";
    internal const string Place = "place";
    internal const string Kind = "kind";
    internal const string Tag = "tag";
    internal const string Source = "source";
    internal const string Length = "length";

    /// <summary>Every term of an event: dimension and value, each once.</summary>
    internal static HashSet<(string Dimension, string Value)> TermsOf(Event e)
    {
        var terms = new HashSet<(string, string)>();
        terms.UnionWith(e.Participants.Select(p => (Actor, p.Value.Actor)));
        terms.UnionWith(e.Places.Select(p => (Place, p.Value)));
        terms.UnionWith(EventKinds.SelfAndAbove(e.Kind).Select(k => (Kind, k)));
        terms.UnionWith(e.Tags.Select(t => (Tag, t.Value)));
        terms.UnionWith(e.Reports.Select(r => (Source, r.Source)));
        if (e.When.Bounds is { } bounds)
        {
            terms.Add((Length, LengthClass.Of(bounds).ToString(CultureInfo.InvariantCulture)));
        }

        return terms;
    }
}

/// <summary>
/// Classes of the span from the earliest start to the latest end. What ends after an instant began at most one class's length
/// before it: so a window is found class by class, without reading all that began earlier.
/// </summary>
internal static class LengthClass
{
    private const long Day = 86_400_000;
    private static readonly long[] Longest = [Day, 31 * Day, 366 * Day, 3_653 * Day, 36_525 * Day, 365_250 * Day];

    /// <summary>The classes, the shortest first; the last holds everything longer and everything without a bound.</summary>
    internal static IEnumerable<int> All => Enumerable.Range(0, Longest.Length + 1);

    /// <summary>The class of a span.</summary>
    internal static int Of(Bounds bounds)
    {
        if (bounds.StartMin == Bounds.NegativeInfinity || bounds.EndMax == Bounds.PositiveInfinity)
        {
            return Longest.Length;
        }

        var length = (Int128)bounds.EndMax - bounds.StartMin;
        var i = 0;
        while (i < Longest.Length && length > Longest[i])
        {
            i++;
        }

        return i;
    }

    /// <summary>The earliest start that something of a class can have if it ends at or after an instant; null: any.</summary>
    internal static long? EarliestStart(int lengthClass, long endsFrom) =>
        lengthClass == Longest.Length || endsFrom < long.MinValue + Longest[lengthClass] ? null : endsFrom - Longest[lengthClass];
}
