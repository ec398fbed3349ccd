using System.Buffers;
using System.Text;
using Timeline.Edtf.Calendars;

namespace Timeline.Edtf.Parsing;

/// <summary>What was perhaps meant. Only slips of writing are mended; nothing is offered that is not EDTF itself.</summary>
internal static class Suggestions
{
    private const int MaxLength = 30;

    // What is made of these alone is a slip of EDTF. A slash may be that of 12/04/1985.
    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789-:+XYESTZ?~%[]{},");

    public static string? For(string text, OtherCalendar? calendar)
    {
        if (text.Length is 0 or > 2 * MaxLength)
        {
            return null;
        }

        var plain = Plain(text);
        if (plain.Length == 0)
        {
            return null;
        }

        return Checked(plain, text, calendar)
            ?? Checked(Padded(plain, '-'), text, calendar)
            ?? Checked(Padded(plain.Replace('/', '-'), '-'), text, calendar)
            ?? Checked(Padded(plain.Replace('.', '-'), '-'), text, calendar)
            ?? Checked(DayFirst(plain), text, calendar)
            ?? Checked(Digits(plain), text, calendar);
    }

    /// <summary>What a text in words may mean, at most the two likeliest.</summary>
    public static IReadOnlyList<string> InWords(string text) => text.Length > 2 * MaxLength || !HasWords(text) ? []
        : [.. DateProse.Read(text).Select(candidate => candidate.Date.Canonical).Where(edtf => edtf.Length <= MaxLength).Take(2)];

    private static bool HasWords(string text) => text.AsSpan().ContainsAnyExcept(Signs);

    private static string? Checked(string? candidate, string text, OtherCalendar? calendar) =>
        candidate is { Length: > 0 and <= MaxLength } && candidate != text && Parser.Parse(candidate, calendar, out _) is not null ? candidate : null;

    // Other dashes, other letters for an unspecified digit, older words, no spaces.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Trim());
        plain.Replace('\u2013', '-').Replace('\u2012', '-').Replace('\u2212', '-').Replace('\u2010', '-')
            .Replace("/open", "/..").Replace("/unknown", "/").Replace("unknown/", "/")
            .Replace("?~", "%").Replace("~?", "%").Replace(", ", ",").Replace(" / ", "/");
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] is 'x' or 'u' or 'U')
            {
                plain[i] = 'X';
            }
            else if (plain[i] is 't' || plain[i] == ' ' && i == 10)
            {
                plain[i] = 'T';
            }
            else if (plain[i] is 'z')
            {
                plain[i] = 'Z';
            }
        }

        return plain.ToString();
    }

    // 2019-6-30
    private static string? Padded(string text, char separator)
    {
        var parts = text.Split(separator);
        if (parts.Length is not (2 or 3) || parts[0].Length != 4)
        {
            return null;
        }

        for (var i = 1; i < parts.Length; i++)
        {
            parts[i] = parts[i].PadLeft(2, '0');
        }

        return string.Join('-', parts);
    }

    // 30.6.2019
    private static string? DayFirst(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 3 && parts[2].Length == 4 ? $"{parts[2]}-{parts[1].PadLeft(2, '0')}-{parts[0].PadLeft(2, '0')}" : null;
    }

    // 19, 198, 12345, -12345, 20190630, Y1985, +1985
    private static string? Digits(string text)
    {
        if (text[0] is 'Y' or '+' && text.Length == 5)
        {
            return text[1..];
        }

        if (text[0] is '-' && text.Length > 5)
        {
            return $"Y{text}";
        }

        foreach (var unit in text)
        {
            if (!char.IsAsciiDigit(unit))
            {
                return null;
            }
        }

        return text.Length switch
        {
            2 or 3 => text.PadRight(4, 'X'),
            8 => $"{text[..4]}-{text[4..6]}-{text[6..]}",
            > 4 => $"Y{text}",
            _ => null,
        };
    }
}
