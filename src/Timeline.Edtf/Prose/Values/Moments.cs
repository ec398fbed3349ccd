using System.Globalization;

namespace Timeline.Edtf.Prose;

/// <summary>Makes moments of numbers; null where the calendar has no such date.</summary>
internal static class Moments
{
    public const int Winter = 24;

    // Far more than people write, and far from where sums of days end.
    private const long MostYears = 1_000_000;

    public static Moment? Day(long? year, int month, int day)
    {
        if (!IsYear(year) || month is < 1 or > 12 || day < 1 || day > Point.DaysInMonth(year, month))
        {
            return null;
        }

        return Of(Unit.Day, new Point(year, month, day), year is null ? "a day and a month" : "a day");
    }

    public static Moment? Month(long? year, int month) =>
        IsYear(year) && month is >= 1 and <= 12 ? Of(Unit.Month, new Point(year, month), year is null ? "a month" : "a month and a year") : null;

    public static Moment? Year(long? year) => IsYear(year) && year is not null ? Of(Unit.Year, new Point(year), "a year") : null;

    /// <summary>Spring, 21, to winter, 24.</summary>
    public static Moment? Season(long? year, int code)
    {
        if (!IsYear(year))
        {
            return null;
        }

        var first = new Point(year, 3 * (code - 20));
        return new Moment(Unit.Season, first, first.Following.Following, [Group(year, code)], "a season") { Assumed = ["northern hemisphere"] };
    }

    /// <summary>A half, a third or a quarter of a year.</summary>
    public static Moment? YearPart(long? year, int index, int count)
    {
        var code = count switch { 2 => 40, 3 => 37, _ => 33 } + index;
        if (!IsYear(year) || index < 0 || index >= count)
        {
            return null;
        }

        var months = 12 / count;
        var reason = count switch { 2 => "half of a year", 3 => "a third of a year", _ => "a quarter of a year" };
        return new(Unit.YearPart, new(year, index * months + 1), new(year, (index + 1) * months), [Group(year, code)], reason);
    }

    /// <summary>One of some years, written with unspecified digits where these mean exactly them.</summary>
    public static Moment? Years(Unit unit, long first, long last, string reason)
    {
        if (!IsYear(first) || !IsYear(last))
        {
            return null;
        }

        var (from, to) = (new Point(first), new Point(last));
        return new(unit, from, to, [Masked(first, last) is { } mask ? new(mask) : new(from.Text, to.Text)], reason);
    }

    public static Moment Days(Unit unit, Point first, Point last, string reason) => new(unit, first, last, [new(first.Text, last.Text)], reason);

    // 1980 to 1989 is 198X.
    private static string? Masked(long first, long last)
    {
        var free = (last - first) switch { 9 => 1, 99 => 2, 999 => 3, _ => 0 };
        if (free == 0 || first < 0 || last > 9999 || first % (last - first + 1) != 0)
        {
            return null;
        }

        return string.Concat(first.ToString("D4", CultureInfo.InvariantCulture).AsSpan(0, 4 - free), new string('X', free));
    }

    private static Moment Of(Unit unit, Point point, string reason) => new(unit, point, point, [new(point.Text)], reason);

    private static Stretch Group(long? year, int code) => new(string.Create(CultureInfo.InvariantCulture, $"{Point.YearText(year)}-{code}"));

    private static bool IsYear(long? year) => year is null or >= -MostYears and <= MostYears;
}
