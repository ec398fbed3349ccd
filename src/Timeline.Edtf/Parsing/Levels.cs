using Timeline.Edtf.Calendar;

namespace Timeline.Edtf.Parsing;

/// <summary>The lowest level of Annex A that has every feature of a value.</summary>
internal static class Levels
{
    public static int Of(in DateParts date)
    {
        var level = Math.Max(OfYear(date.Year), OfQualifiers(date));
        if (date.Group != 0)
        {
            level = Math.Max(level, date.Group > 24 || date.Year.Mask != 0 ? 2 : 1);
        }
        else if (date.IsMasked)
        {
            level = Math.Max(level, IsMaskedFromTheRight(date) ? 1 : 2);
        }

        return level;
    }

    public static int Of(EdtfInterval interval)
    {
        var level = interval.StartKind == EndKind.Closed && interval.EndKind == EndKind.Closed ? 0 : 1;
        if (interval.StartsOrEarlier || interval.EndsOrLater)
        {
            level = 2;
        }

        return Math.Max(level, Math.Max(OfEnd(interval.Start), OfEnd(interval.End)));
    }

    // Annex A has unspecified digits within intervals at level 2 only, and times of day not at all.
    private static int OfEnd(EdtfDate? end) => end is null ? 0 : end.HasUnspecifiedDigits || end.HasTime ? 2 : end.Level;

    private static int OfYear(in YearPart year) =>
        year.Form == YearForm.Exponential || year.Significant > 0 ? 2
        : year.Form == YearForm.Long || year.Value < 0 ? 1
        : 0;

    private static int OfQualifiers(in DateParts date) =>
        date.AllQualifiers == Qualifier.None ? 0 : date.IsEvenlyQualified ? 1 : 2;

    // 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX: and no other.
    private static bool IsMaskedFromTheRight(in DateParts date)
    {
        if (!date.HasMonth)
        {
            return date.Year.Mask is 1 or 3;
        }

        if (date.Year.Mask != 0)
        {
            return false;
        }

        if (!date.HasDay)
        {
            return date.Month.IsWhollyMasked;
        }

        return date.Day.IsWhollyMasked && (date.Month.IsWhollyMasked || !date.Month.IsMasked);
    }
}
