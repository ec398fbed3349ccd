using System.Globalization;
using Timeline.Core;

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

    /// <summary>The dimension of what an event must have.</summary>
    internal static string Of(NeedOf need) => need.ToString().ToLowerInvariant();

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
