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
            texts.Add(member.IsRange ? Range(member, set.IsOneOf, words) : Single(set, i, words));
        }

        return MaskLabel.Join(texts, set.IsOneOf ? words.Or : words.And);
    }

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

    private static string Range(in EdtfSetMember member, bool isOneOf, Words words)
    {
        if (member.From is null)
        {
            var to = DateLabel.Of(member.To!, words);
            return isOneOf ? words.OrEarlier(words.Alone(to)) : words.AllUpTo(to);
        }

        var start = DateLabel.Of(member.From, words);
        if (member.To is null)
        {
            return isOneOf ? words.OrLater(words.Alone(start)) : words.AllFrom(start);
        }

        if (member.From == member.To)
        {
            return words.Alone(start);
        }

        if (!isOneOf)
        {
            return IntervalLabel.Shorten(member.From, member.To, words) ?? words.FromTo(start, DateLabel.Of(member.To, words));
        }

        var first = Shared.TryShorten(member.From, member.To, words, out var shortened) ? start with { Text = shortened } : start;
        return $"{words.Between} {words.Inner(first)} {words.And} {words.Inner(DateLabel.Of(member.To, words))}";
    }
}
