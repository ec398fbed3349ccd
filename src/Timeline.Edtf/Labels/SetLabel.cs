namespace Timeline.Edtf.Labels;

/// <summary>A set in words.</summary>
internal static class SetLabel
{
    public static string Of(EdtfSet set, Words words)
    {
        var texts = new List<string>(set.Members.Count);
        for (var i = 0; i < set.Members.Count; i++)
        {
            var member = set.Members[i];
            texts.Add(!member.IsRange ? Single(set, i, words)
                : member is { From: not null, To: not null } ? Range(member.From, member.To, set, words)
                : Unbounded(member, set.IsOneOf, words));
        }

        var last = set.IsOneOf ? words.Or : words.And;
        return NeedsSemicolons(set, texts, words) ? $"{string.Join("; ", texts[..^1])}; {last} {texts[^1]}" : Words.List(texts, last);
    }

    // What has a comma or a conjunction of its own would run into the next member.
    private static bool NeedsSemicolons(EdtfSet set, List<string> texts, Words words)
    {
        for (var i = 0; i < texts.Count && texts.Count > 1; i++)
        {
            if (texts[i].Contains(", ", StringComparison.Ordinal)
                || i < texts.Count - 1 && (set.Members[i].From is null || Has(texts[i], words.And) || Has(texts[i], words.Or)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(string text, string word) => text.Contains($" {word} ", StringComparison.Ordinal);

    private static string Single(EdtfSet set, int index, Words words)
    {
        var date = set.Members[index].From!;

        // Every later member must repeat what is left out here.
        var shortest = "";
        for (var i = index + 1; i < set.Members.Count; i++)
        {
            var later = set.Members[i];
            if (later.IsRange || !Shared.TryShorten(date, later.From!, words, out var shortened))
            {
                return words.Alone(DateLabel.Of(date, words));
            }

            if (shortened.Length > shortest.Length)
            {
                shortest = shortened;
            }
        }

        return shortest.Length > 0 ? shortest : words.Alone(DateLabel.Of(date, words));
    }

    private static string Range(EdtfDate from, EdtfDate to, EdtfSet set, Words words)
    {
        var start = DateLabel.Of(from, words);
        if (from == to)
        {
            return words.Alone(start);
        }

        var end = DateLabel.Of(to, words);
        if (Shared.TryShorten(from, to, words, out var shortened))
        {
            start = start with { Text = shortened, Note = null };
        }

        if (set.IsOneOf)
        {
            return $"{words.Between} {words.Inner(start)} {words.And} {words.Inner(end)}";
        }

        return shortened.Length > 0 && from.Precision != Precision.Year ? $"{shortened} {words.To} {end.Text}{end.Rest}"
            : set.Members.Count == 1 ? words.FromTo(start, end)
            : words.Through(start, end);
    }

    private static string Unbounded(in EdtfSetMember member, bool isOneOf, Words words)
    {
        var date = DateLabel.Of(member.Any, words);
        return (member.From is null, isOneOf) switch
        {
            (true, true) => words.Alone(date with { Tail = words.OrEarlier }),
            (true, false) => words.AllUpTo(date),
            (false, true) => words.Alone(date with { Tail = words.OrLater }),
            (false, false) => words.AllFrom(date),
        };
    }
}
