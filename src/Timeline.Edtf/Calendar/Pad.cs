namespace Timeline.Edtf.Calendar;

/// <summary>How far a doubted date reaches beyond itself.</summary>
internal static class Pad
{
    private const int MonthsOfAYear = 12;
    private const int MonthsOfAHebrewYear = 13;

    // Far past what any bound can hold.
    private const int MostMagnitude = 20;

    public static Bounds Widen(Bounds bounds, in DateParts date, EdtfPolicy policy, ref bool saturated)
    {
        var (months, days) = Of(date, policy);
        return months == 0 && days == 0
            ? bounds
            : new(
                Move(bounds.StartMin, -months, -days, ref saturated),
                Move(bounds.StartMax, months, days, ref saturated),
                Move(bounds.EndMin, -months, -days, ref saturated),
                Move(bounds.EndMax, months, days, ref saturated));
    }

    // Months and days never pull the same way: the further of the two is taken.
    private static long Move(long millis, Int128 months, Int128 days, ref bool saturated)
    {
        var byMonths = Civil.AddMonths(millis, months, ref saturated);
        var byDays = Civil.Add(millis, days * Civil.MillisPerDay, ref saturated);
        return months < 0 || days < 0 ? Math.Min(byMonths, byDays) : Math.Max(byMonths, byDays);
    }

    // A doubt that the next finer part shares is a doubt of that part: "about 15 March" is off by days, not by years.
    private static (Int128 Months, Int128 Days) Of(in DateParts date, EdtfPolicy policy)
    {
        var ofYear = date.HasMonth ? date.YearQualifier & ~date.MonthQualifier : date.YearQualifier;
        var ofMonth = date.HasDay ? date.MonthQualifier & ~date.DayQualifier : date.MonthQualifier;
        var year = Units(ofYear) * YearUnit(date);
        var month = Units(ofMonth) * (date.Group == 0 ? 1 : policy.MonthsOf(date.Group).Count);
        return (Int128.Max(year, month), Units(date.DayQualifier));

        Int128 Units(Qualifier qualifier) => policy.Padding.Units(qualifier);
    }

    private static Int128 YearUnit(in DateParts date)
    {
        Int128 unit = date.Calendar is { Name: EdtfCalendars.Hebrew } ? MonthsOfAHebrewYear : MonthsOfAYear;
        for (var magnitude = Math.Min(date.Year.Magnitude, MostMagnitude); magnitude > 0; magnitude--)
        {
            unit *= 10;
        }

        return unit;
    }
}
