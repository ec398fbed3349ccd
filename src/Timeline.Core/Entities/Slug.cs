namespace Timeline.Core;

/// <summary>The readable id of an entity, unique within its type and never reused.</summary>
public static class Slug
{
    /// <summary>The longest slug, in characters.</summary>
    public const int MaxLength = 120;

    /// <summary>What a slug looks like, in words for an error.</summary>
    public const string Form = "1 to 120 of a-z, 0-9, '.', '_' and '-', beginning with a letter or a digit";

    /// <summary>True: the text is a slug, <c>^[a-z0-9][a-z0-9._-]{0,119}$</c>.</summary>
    public static bool IsValid(string? text)
    {
        if (text is not { Length: > 0 and <= MaxLength } || !char.IsAsciiLetterLower(text[0]) && !char.IsAsciiDigit(text[0]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('.' or '_' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
