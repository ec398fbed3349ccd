namespace Timeline.Edtf.Labels;

/// <summary>What dates said one after the other need not repeat: "27 to 28 February 2019", "44 to 43 BCE".</summary>
internal static class Shared
{
    /// <summary>
    /// True: both are plain and of one kind, and <paramref name="shortened"/> leaves out of the first what follows with the second.
    /// </summary>
    public static bool TryShorten(EdtfDate first, EdtfDate second, Words words, out string shortened)
    {
        shortened = "";
        if (!IsPlain(first) || !IsPlain(second) || first.Precision != second.Precision)
        {
            return false;
        }

        if (first.Precision == Precision.Year)
        {
            shortened = words.YearBefore(first.Year!.Value, second.Year!.Value);
            return true;
        }

        if (first.Year != second.Year)
        {
            return false;
        }

        if (first.MonthGroup is { } group)
        {
            shortened = words.GroupAmongOthers(group);
            return KindOf(group) == KindOf(second.MonthGroup!.Value);
        }

        shortened =
            first.Precision == Precision.Month ? words.Month(first.Month!.Value)
            : first.Month == second.Month ? words.Day(first.Day!.Value)
            : $"{words.Day(first.Day!.Value)} {words.Month(first.Month!.Value)}";
        return true;
    }

    // Four seasons thrice, four quarters, three thirds, two halves.
    private static int KindOf(int group) => group switch
    {
        <= 36 => (group - 21) / 4,
        <= 39 => 4,
        _ => 5,
    };

    private static bool IsPlain(EdtfDate date) =>
        !date.HasTime && date.Parts.IsExact && date.Year is not null && date.AllQualifiers == Qualifier.None;
}
