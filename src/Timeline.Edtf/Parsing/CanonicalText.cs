using System.Globalization;
using System.Text;
using Timeline.Edtf.Calendar;

namespace Timeline.Edtf.Parsing;

/// <summary>Writes the one text that all equal values share.</summary>
internal static class CanonicalText
{
    public static string Of(EdtfDate date)
    {
        ref readonly var parts = ref date.Parts;
        var text = new StringBuilder(32);
        var group = GroupLength(parts);

        AppendPart(text, date.Source.AsSpan(parts.YearStart, parts.YearEnd - parts.YearStart), parts.YearQualifier, 1, group);
        if (parts.HasMonth)
        {
            text.Append('-');
            AppendPart(text, Digits(parts.Group != 0 ? OfNumber(parts.Group) : parts.Month, stackalloc char[2]), parts.MonthQualifier, 2, group);
        }

        if (parts.HasDay)
        {
            text.Append('-');
            AppendPart(text, Digits(parts.Day, stackalloc char[2]), parts.DayQualifier, 3, group);
        }

        if (parts.HasTime)
        {
            AppendTime(text, parts.Time);
        }

        return text.ToString();
    }

    public static string Of(EdtfInterval interval)
    {
        var start = interval.Start?.Canonical ?? (interval.StartKind == EndKind.Open ? ".." : "");
        var end = interval.End?.Canonical ?? (interval.EndKind == EndKind.Open ? ".." : "");
        return $"{(interval.StartsOrEarlier ? ".." : "")}{start}/{end}{(interval.EndsOrLater ? ".." : "")}";
    }

    public static string Of(EdtfSet set)
    {
        var text = new StringBuilder().Append(set.IsOneOf ? '[' : '{');
        foreach (var member in set.Members)
        {
            if (text.Length > 1)
            {
                text.Append(',');
            }

            text.Append(member.From?.Canonical);
            if (member.IsRange)
            {
                text.Append("..").Append(member.To?.Canonical);
            }
        }

        return text.Append(set.IsOneOf ? ']' : '}').ToString();
    }

    /// <summary>The character of a qualifier, or nothing.</summary>
    public static string Mark(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Uncertain => "?",
        Qualifier.Approximate => "~",
        Qualifier.UncertainAndApproximate => "%",
        _ => "",
    };

    // How many parts from the left share one qualifier, which is then written once, behind the last of them.
    private static int GroupLength(in DateParts parts)
    {
        if (parts.YearQualifier == Qualifier.None)
        {
            return 0;
        }

        if (!parts.HasMonth || parts.MonthQualifier != parts.YearQualifier)
        {
            return 1;
        }

        return parts.HasDay && parts.DayQualifier == parts.YearQualifier ? 3 : 2;
    }

    private static void AppendPart(StringBuilder text, ReadOnlySpan<char> digits, Qualifier qualifier, int part, int group)
    {
        if (part > group)
        {
            text.Append(Mark(qualifier));
        }

        text.Append(digits);
        if (part == group)
        {
            text.Append(Mark(qualifier));
        }
    }

    private static void AppendTime(StringBuilder text, in TimePart time)
    {
        text.Append(CultureInfo.InvariantCulture, $"T{time.Hour:00}:{time.Minute:00}:{time.Second:00}");
        if (time.OffsetKind == OffsetKind.None)
        {
            return;
        }

        if (time.OffsetMinutes == 0)
        {
            text.Append('Z');
            return;
        }

        var size = Math.Abs((int)time.OffsetMinutes);
        text.Append(CultureInfo.InvariantCulture, $"{(time.OffsetMinutes < 0 ? '-' : '+')}{size / 60:00}:{size % 60:00}");
    }

    private static TwoDigits OfNumber(int number) => new((sbyte)(number / 10), (sbyte)(number % 10));

    private static ReadOnlySpan<char> Digits(TwoDigits digits, Span<char> two)
    {
        two[0] = digits.Tens == TwoDigits.Any ? 'X' : (char)('0' + digits.Tens);
        two[1] = digits.Ones == TwoDigits.Any ? 'X' : (char)('0' + digits.Ones);
        return two;
    }
}
