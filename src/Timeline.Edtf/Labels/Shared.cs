namespace Timeline.Edtf.Labels;

/// <summary>What dates said one after the other need not repeat: "27 to 28 February 2019".</summary>
internal static class Shared
{
    /// <summary>True: both are plain days or plain months of one year; <paramref name="shortened"/> leaves out what follows with the second.</summary>
    public static bool TryShorten(EdtfDate first, EdtfDate second, Words words, out string shortened)
    {
        shortened = "";
        if (!IsPlain(first) || !IsPlain(second) || first.Precision != second.Precision || first.Year != second.Year)
        {
            return false;
        }

        if (first.Precision == Precision.Month)
        {
            shortened = words.Month(first.Month!.Value);
        }
        else if (first.Month == second.Month)
        {
            shortened = words.Day(first.Day!.Value);
        }
        else
        {
            shortened = $"{words.Day(first.Day!.Value)} {words.Month(first.Month!.Value)}";
        }

        return true;
    }

    private static bool IsPlain(EdtfDate date) =>
        date.Precision is Precision.Month or Precision.Day && !date.IsMasked && date.AllQualifiers == Qualifier.None;
}
