namespace Timeline.Edtf.Calendar;

/// <summary>How far a doubted date reaches beyond itself.</summary>
internal static class Pad
{
    // The longest month and year there are, so that a unit never falls short.
    private const long Month = 31 * Civil.MillisPerDay;
    private const long Year = 366 * Civil.MillisPerDay;

    public static Bounds Widen(Bounds bounds, in DateParts date, EdtfPolicy policy, ref bool saturated)
    {
        var by = Of(date, policy);
        return by == 0
            ? bounds
            : new(
                Civil.Add(bounds.StartMin, -by, ref saturated),
                Civil.Add(bounds.StartMax, by, ref saturated),
                Civil.Add(bounds.EndMin, -by, ref saturated),
                Civil.Add(bounds.EndMax, by, ref saturated));
    }

    private static long Of(in DateParts date, EdtfPolicy policy)
    {
        var month = date.Group == 0 ? Month : Month * policy.MonthsOf(date.Group).Count;
        return Math.Max(
            Math.Max(Product(date.YearQualifier, YearUnit(date.Year.Magnitude)), Product(date.MonthQualifier, month)),
            Product(date.DayQualifier, Civil.MillisPerDay));

        long Product(Qualifier qualifier, long unit) => (long)Int128.Min(Civil.MaxFinite, (Int128)policy.Padding.Units(qualifier) * unit);
    }

    private static long YearUnit(int magnitude)
    {
        Int128 unit = Year;
        for (; magnitude > 0 && unit < Civil.MaxFinite; magnitude--)
        {
            unit *= 10;
        }

        return (long)Int128.Min(Civil.MaxFinite, unit);
    }
}
