using NodaTime;

namespace Timeline.Edtf.Prose;

/// <summary>Spans of days, months or years that begin or end with the reference date: "within three days", "the past week".</summary>
internal static class Running
{
    /// <summary>One of the dates from the reference date to the one that lies so far away; null: the reference is too coarse.</summary>
    public static Moment? Span(Reference reference, Unit unit, int count)
    {
        if (count == 0 || Away(reference, unit, count) is not { } away)
        {
            return null;
        }

        var (first, last) = count < 0 ? (away, reference.Point) : (reference.Point, away);
        return Moments.Days(Unit.Part, first, last, "a span of time")
            .Assuming(count < 0
                ? $"the time up to the reference date, {reference.Point.Text}"
                : $"the time from the reference date, {reference.Point.Text}, on");
    }

    private static Point? Away(Reference reference, Unit unit, int count)
    {
        var period = unit switch
        {
            Unit.Day => Period.FromDays(count),
            Unit.Week => Period.FromDays(7 * count),
            Unit.Month => Period.FromMonths(count),
            Unit.Year => Period.FromYears(count),
            _ => null,
        };
        if (period is null || reference.Year + (long)count is > DateProse.MaxReferenceYear or < -DateProse.MaxReferenceYear)
        {
            return null;
        }

        var point = reference.Point;
        if (reference.Day is { } day)
        {
            return Reference.PointOf(day + period);
        }

        var start = new LocalDate((int)reference.Year, Math.Max(point.Month, 1), 1) + period;
        return unit == Unit.Year ? point with { Year = start.Year }
            : unit == Unit.Month && point.Month > 0 ? new Point(start.Year, start.Month)
            : null;
    }
}
