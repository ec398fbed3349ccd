using System.Globalization;

namespace Timeline.Edtf.Prose;

/// <summary>Parts of months, years and centuries. "early", "mid" and "late" are thirds.</summary>
internal static class Slices
{
    private static readonly string[] Words = ["early", "mid", "late"];
    private static readonly string[] Ordinals = ["first", "second", "third"];

    /// <summary>"early", 0, "mid", 1, or "late", 2, of something; null: it has no such parts.</summary>
    public static Moment? Part(Moment whole, int index)
    {
        var part = Of(whole, index, 3);
        return part?.Assuming($"'{Words[index]}' is {Extent(part, whole)}");
    }

    /// <summary>"the second half" of something; null: it has no such parts.</summary>
    public static Moment? Fraction(Moment whole, int index, int count)
    {
        var part = index >= 0 && index < count ? Of(whole, index, count) : null;
        return part is null || whole.Unit == Unit.Year ? part : part.Assuming($"the {Nth(index, count)} is {Extent(part, whole)}");
    }

    private static Moment? Of(Moment whole, int index, int count)
    {
        var part = whole.Unit switch
        {
            Unit.Month => OfMonth(whole, index, count),
            Unit.Season when count == 3 => Moments.Month(At(whole.First, index).Year, At(whole.First, index).Month),
            Unit.Year => Moments.YearPart(whole.First.Year, index, count),
            Unit.Decade or Unit.Century or Unit.Millennium => OfYears(whole, index, count),
            _ => null,
        };
        return part is null ? null : part with
        {
            Unit = part.Unit == Unit.YearPart ? Unit.YearPart : Unit.Part,
            Reason = $"the {Nth(index, count)} of {(whole.Unit == Unit.Month ? "a month" : whole.Reason)}",
            Assumed = whole.Assumed,
            Around = part.IsOneOf ? whole.Single : null,
            Whole = whole,
        };
    }

    private static Moment? OfMonth(Moment month, int index, int count)
    {
        if (count == 4)
        {
            return null;
        }

        var start = month.First;
        var length = Point.DaysInMonth(start.Year, start.Month);
        var size = count == 2 ? 15 : 10;
        var first = start with { Day = index * size + 1 };
        var last = start with { Day = index == count - 1 ? length : first.Day + size - 1 };
        return month.HasYear ? Moments.Days(Unit.Part, first, last, "") : count == 3 ? OfMonthAlone(start, index) : null;
    }

    // EDTF has no range of days without a year; digits that are not said come near.
    private static Moment OfMonthAlone(Point month, int index)
    {
        var text = $"{month.Text}-{index}X";
        var thirties = index == 2 && month.Month != 2 ? new Stretch[] { new($"{month.Text}-3X") } : [];
        var first = month with { Day = Math.Max(index * 10, 1) };
        var last = month with { Day = index == 2 ? Point.DaysInMonth(null, month.Month) : index * 10 + 9 };
        return new(Unit.Part, first, last, [new(text), .. thirties], "");
    }

    private static Moment? OfYears(Moment whole, int index, int count)
    {
        var (first, length) = (whole.First.Year!.Value, whole.Last.Year!.Value - whole.First.Year.Value + 1);
        return Moments.Years(Unit.Part, first + Share(length, index, count), first + Share(length, index + 1, count) - 1, "");
    }

    // The first parts are the longer ones.
    private static long Share(long length, int index, int count) => (length * index + count - 1) / count;

    private static Point At(Point month, int index) => index == 0 ? month : At(month.Following, index - 1);

    private static string Nth(int index, int count) =>
        $"{(index == count - 1 ? "last" : Ordinals[index])} {count switch { 2 => "half", 3 => "third", _ => "quarter" }}";

    private static string Extent(Moment part, Moment whole)
    {
        if (whole.Unit == Unit.Month)
        {
            return $"the {EnglishNumbers.Ordinal(part.First.Day)} to the {EnglishNumbers.Ordinal(part.Last.Day)}";
        }

        return part.First.Month == 0 ? $"{Counted(part.First)} to {Counted(part.Last)}"
            : part.First.Month == part.Last.Month ? MonthName(part.First.Month)
            : $"{MonthName(part.First.Month)} to {MonthName(part.Last.Month)}";
    }

    private static string Counted(Point year) => year.Year > 0 ? $"{year.Year}" : $"{1 - year.Year} BCE";

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
