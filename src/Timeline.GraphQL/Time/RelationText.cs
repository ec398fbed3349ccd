using Timeline.Edtf;

namespace Timeline.GraphQL;

/// <summary>Possible relations in people's words, the one event as the subject, the other unnamed.</summary>
internal static class RelationText
{
    private static readonly string[] English =
    [
        "before", "until the start", "overlapping the start", "from the start, shorter", "during", "until the end, shorter", "at the same time",
        "until the end, longer", "around", "from the start, longer", "overlapping the end", "from the end", "after",
    ];

    private static readonly string[] German =
    [
        "davor", "bis zum Beginn", "den Beginn überlappend", "ab dem Beginn, kürzer", "währenddessen", "bis zum Ende, kürzer", "zur selben Zeit",
        "bis zum Ende, länger", "ringsum", "ab dem Beginn, länger", "das Ende überlappend", "ab dem Ende", "danach",
    ];

    private static readonly (string English, string German, AllenRelation[] Relations)[] Unions =
    [
        ("some time in common", "zeitweise gleichzeitig",
        [
            AllenRelation.Overlaps, AllenRelation.Starts, AllenRelation.During, AllenRelation.Finishes, AllenRelation.Equals,
            AllenRelation.FinishedBy, AllenRelation.Contains, AllenRelation.StartedBy, AllenRelation.OverlappedBy,
        ]),
        ("within", "innerhalb", [AllenRelation.Starts, AllenRelation.During, AllenRelation.Finishes, AllenRelation.Equals]),
        ("covering", "umfassend", [AllenRelation.FinishedBy, AllenRelation.Contains, AllenRelation.StartedBy, AllenRelation.Equals]),
    ];

    /// <summary>The words for what is possible; <paramref name="language"/>: "de" gives German, anything else English.</summary>
    public static string Of(IReadOnlyList<AllenRelation> possible, string language)
    {
        var german = language == "de";
        var (words, or) = german ? (German, " oder ") : (English, " or ");
        if (possible.Count == words.Length)
        {
            return german ? "davor, gleichzeitig oder danach" : "before, at the same time or after";
        }

        var left = possible.ToHashSet();

        // Touching is the border between two neighbours and needs no word of its own where both are possible.
        if (left.IsSupersetOf([AllenRelation.Before, AllenRelation.Overlaps]))
        {
            left.Remove(AllenRelation.Meets);
        }

        if (left.IsSupersetOf([AllenRelation.OverlappedBy, AllenRelation.After]))
        {
            left.Remove(AllenRelation.MetBy);
        }

        var said = new List<(AllenRelation At, string Words)>();
        foreach (var union in Unions)
        {
            if (!left.IsSupersetOf(union.Relations))
            {
                continue;
            }

            said.Add((union.Relations[0], german ? union.German : union.English));
            left.ExceptWith(union.Relations);
        }

        said.AddRange(left.Select(r => (r, words[(int)r])));
        var ordered = said.OrderBy(s => s.At).Select(s => s.Words).ToArray();
        return ordered.Length == 1 ? ordered[0] : string.Join(", ", ordered[..^1]) + or + ordered[^1];
    }
}
