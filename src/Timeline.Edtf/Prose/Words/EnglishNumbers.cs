using System.Globalization;

namespace Timeline.Edtf.Prose;

internal static class EnglishNumbers
{
    /// <summary>"21st".</summary>
    public static string Ordinal(int number)
    {
        var suffix = (number % 100 is > 10 and < 14 ? 0 : number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return string.Create(CultureInfo.InvariantCulture, $"{number}{suffix}");
    }
}
