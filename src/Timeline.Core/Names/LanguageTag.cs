namespace Timeline.Core;

/// <summary>Language tags (BCP 47, RFC 5646).</summary>
public static class LanguageTag
{
    /// <summary>True: a primary subtag of 2 to 8 letters, or <c>x</c> and at least one more, then subtags of 1 to 8 letters or digits, joined by '-'; at most 35 characters.</summary>
    public static bool IsWellFormed(string tag)
    {
        if (tag.Length is 0 or > 35)
        {
            return false;
        }

        var subtags = tag.Split('-');
        return (subtags[0] is "x" or "X" && subtags.Length > 1 || subtags[0].Length is >= 2 and <= 8 && subtags[0].All(char.IsAsciiLetter))
            && subtags.All(s => s.Length is >= 1 and <= 8 && s.All(char.IsAsciiLetterOrDigit));
    }
}
