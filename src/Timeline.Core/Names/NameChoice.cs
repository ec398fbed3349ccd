namespace Timeline.Core;

/// <summary>Which of several names a reader is shown.</summary>
public static class NameChoice
{
    /// <summary>
    /// The name for a reader: the first preferred language that has one (a tag falls back as RFC 4647, 3.4, lookup says: de-AT, then de;
    /// where that finds none, the first tag below it: de-CH for de), then English, then the first language by the bytes of its tag; a
    /// name without a language comes before all tags there.
    /// Within a language the one marked preferred, else the first given.
    /// </summary>
    /// <param name="names">The names in the order given.</param>
    /// <param name="languages">BCP 47 tags, the most wanted first.</param>
    /// <returns>Null where there is no name at all.</returns>
    public static Name? Choose(IReadOnlyList<Name> names, IReadOnlyList<string> languages)
    {
        if (names.Count == 0)
        {
            return null;
        }

        foreach (var language in languages)
        {
            if (Lookup(names, language) is { } wanted)
            {
                return wanted;
            }
        }

        return Lookup(names, "en") ?? Best(names, names.Select(n => n.Lang ?? "").Min(StringComparer.Ordinal)!);
    }

    /// <summary>Which of two languages, English and German, the labels made here are written in for a reader.</summary>
    public static string LabelLanguage(IReadOnlyList<string> languages)
    {
        foreach (var language in languages)
        {
            var primary = language.Split('-')[0];
            if (primary.Equals("de", StringComparison.OrdinalIgnoreCase) || primary.Equals("en", StringComparison.OrdinalIgnoreCase))
            {
                return primary.ToLowerInvariant();
            }
        }

        return "en";
    }

    private static Name? Lookup(IReadOnlyList<Name> names, string range)
    {
        for (var tag = range; tag.Length > 0; tag = Shorter(tag))
        {
            if (Best(names, tag) is { } name)
            {
                return name;
            }
        }

        // A reader of "de" is better served by "de-CH" than by English.
        var narrower = names.Select(n => n.Lang).Where(l => l?.StartsWith(range + "-", StringComparison.OrdinalIgnoreCase) == true);
        return narrower.Min(StringComparer.Ordinal) is { } nearest ? Best(names, nearest) : null;
    }

    private static string Shorter(string tag)
    {
        var cut = tag.LastIndexOf('-');
        // RFC 4647, 3.4: a single-letter subtag goes together with what follows it.
        return cut < 0 ? "" : cut >= 2 && tag[cut - 2] == '-' ? tag[..(cut - 2)] : tag[..cut];
    }

    private static Name? Best(IReadOnlyList<Name> names, string tag)
    {
        Name? first = null;
        foreach (var name in names)
        {
            if (!string.Equals(name.Lang ?? "", tag, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (name.Preferred)
            {
                return name;
            }

            first ??= name;
        }

        return first;
    }
}
