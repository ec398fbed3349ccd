using System.Globalization;
using System.Text;
using Timeline.Edtf.Calendars;

namespace Timeline.Edtf.Parsing;

/// <summary>Words a fault in one line.</summary>
internal static class Faults
{
    public static EdtfError Describe(string? text, Fault fault, OtherCalendar? calendar = null)
    {
        text ??= "";
        var suggestions = Suggestions.For(text, calendar) is { } mended ? [mended] : calendar is null ? Suggestions.InWords(text) : [];
        var message = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"Not EDTF: {Found(text, fault.Position)}, expected {fault.Expected}");
        if (fault.Why is not null)
        {
            message.Append(CultureInfo.InvariantCulture, $" ({fault.Why})");
        }

        if (suggestions.Count > 0)
        {
            message.Append(CultureInfo.InvariantCulture, $"; perhaps {string.Join(" or ", suggestions)}");
        }

        return new(fault.Position, fault.Expected, message.Append('.').ToString()) { Suggestion = suggestions.Count == 1 ? suggestions[0] : null };
    }

    /// <summary>A whole word that is not read.</summary>
    public static EdtfError Refuse(string what, string given, string expected)
    {
        var quoted = new StringBuilder();
        foreach (var unit in given.AsSpan(0, Math.Min(given.Length, 40)))
        {
            quoted.Append(unit is >= ' ' and < '\x7f' || char.IsLetter(unit) ? unit : '\ufffd');
        }

        return new(0, expected, $"No {what} that is read: '{quoted}', expected {expected}.");
    }

    /// <summary>One unit as it can stand within a line: itself, or its number.</summary>
    public static string Quote(string text, int position)
    {
        var unit = text[position];
        if (unit is > ' ' and < '\x7f' || char.IsLetter(unit))
        {
            return $"'{unit}'";
        }

        var code = position + 1 < text.Length && char.IsSurrogatePair(unit, text[position + 1])
            ? char.ConvertToUtf32(unit, text[position + 1])
            : unit;
        return unit == ' ' ? "a space" : string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}");
    }

    private static string Found(string text, int position) =>
        text.Length == 0 ? "the text is empty"
        : position >= text.Length ? string.Create(CultureInfo.InvariantCulture, $"the text ends at {position}")
        : string.Create(CultureInfo.InvariantCulture, $"found {Quote(text, position)} at {position}");
}
