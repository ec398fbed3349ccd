using NodaTime;

namespace Timeline.Edtf.Prose;

/// <summary>The date that a text is read from: a day, a month or a year.</summary>
internal sealed class Reference
{
    private const int HalfAYear = 183;
    private const int FewYears = 3;

    private Reference(Point point) => Point = point;

    public Point Point { get; }

    public long Year => Point.Year!.Value;

    /// <summary>The day; null: it is no day.</summary>
    public LocalDate? Day => Point.Day > 0 ? new LocalDate((int)Year, Point.Month, Point.Day) : null;

    /// <summary>The reference that a date gives; null where its year is not known or too far away.</summary>
    public static Reference? Of(EdtfDate? date)
    {
        // Sums of days and weeks stay within the years that NodaTime counts.
        if (date?.Year is not { } year || Math.Abs(year) > DateProse.MaxReferenceYear)
        {
            return null;
        }

        var month = date.Month ?? 0;
        return new(new(year, month, month == 0 ? 0 : date.Day ?? 0));
    }

    public static Point PointOf(LocalDate day) => new(day.Year, day.Month, day.Day);

    /// <summary>The year of something that comes once a year: the nearest that has begun, then the one after where it is near.</summary>
    /// <remarks>One that misfits, its day of the week being another, gives way to one of a few years that does not.</remarks>
    public IEnumerable<T> Nearest<T>(Func<long?, T?> template, Func<T, Point> first, Func<T, string, T> assuming, Func<T, bool> misfits)
        where T : class
    {
        T[] usual = [.. Usual(template, first, assuming)];
        if (!usual.Any(misfits))
        {
            return usual;
        }

        T[] fit = [.. usual.Where(each => !misfits(each))];
        for (var i = 0; i <= FewYears && fit.Length == 0; i++)
        {
            fit = [.. new[] { template(Year + i), i == 0 ? null : template(Year - i) }.OfType<T>().Where(each => !misfits(each))
                .Select(each => assuming(each, $"the day of the week fits the year {first(each).Year}"))];
        }

        return fit.Length > 0 ? fit : usual;
    }

    private IEnumerable<T> Usual<T>(Func<long?, T?> template, Func<T, Point> first, Func<T, string, T> assuming)
        where T : class
    {
        var (before, after) = ((T?)null, (T?)null);

        // 29 February is up to eight years away.
        for (var year = Year + 1; year >= Year - 8 && before is null; year--)
        {
            if (template(year) is { } found)
            {
                (before, after) = first(found).FirstDay <= Point.LastDay ? (found, after) : (null, found);
            }
        }

        if (before is not null)
        {
            var year = first(before).Year;
            yield return assuming(before,
                year == Year ? $"the year of the reference date, {year}" : $"the nearest one before the reference date, in {year}");
        }

        // A reference that is a year says the year.
        if (after is not null && Point.Month > 0 && first(after).FirstDay - Point.LastDay <= HalfAYear)
        {
            yield return assuming(after, $"after the reference date, in {first(after).Year}");
        }
    }

    /// <summary>The one that <paramref name="direction"/> says of something that comes once a year; null: none is near.</summary>
    public Moment? Nearest(Func<long?, Moment?> template, Direction direction)
    {
        var backwards = direction is Direction.Last or Direction.Past or Direction.Running;
        if (direction == Direction.This)
        {
            // In January, this winter began last year.
            var begun = template(Year - 1);
            return begun?.Last.LastDay >= Point.FirstDay ? begun : template(Year);
        }

        for (var i = 0; i <= 9; i++)
        {
            var found = template(backwards ? Year - i : Year - 1 + i);
            if (found is not null && (backwards ? found.Last.LastDay < Point.FirstDay : found.First.FirstDay > Point.LastDay))
            {
                return found;
            }
        }

        return null;
    }
}
