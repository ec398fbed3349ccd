using System.Text;
using Timeline.Edtf;

namespace Timeline.GraphQL;

/// <summary>What the messages of errors share.</summary>
internal static class ErrorText
{
    private const int Longest = 40;

    /// <summary>What a client sent, short enough and plain enough for a message.</summary>
    public static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= Longest)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(Rune.IsControl(rune) ? "·" : rune.ToString());
        }

        return shown.ToString();
    }

    public static string A(string noun) => (noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + noun;

    /// <summary>A text that is no EDTF: with the place where it stops being a date and what was expected there.</summary>
    public static TimelineGraphQLException BadDate(EdtfError error) => new(ErrorCodes.BadDate, error.Message,
        new Dictionary<string, object?> { ["position"] = error.Position, ["expected"] = error.Expected });

    public static TimelineGraphQLException BadArgument(string message) => new(ErrorCodes.BadArgument, message);
}
