using System.Globalization;
using NodaTime;

namespace Timeline.Edtf.Prose;

/// <summary>Days of the week: before a date, or counted from the reference date.</summary>
internal static class WeekdayRules
{
    public static Item? Read(TokenReader tokens, Context context) => tokens.Try(() =>
    {
        tokens.SkipFillers();
        Direction? direction = tokens.Take(Kind.Direction, out var said) ? (Direction)said : null;
        var word = tokens.Next;
        var weekday = word.Value;
        if (!tokens.Take(Kind.Weekday))
        {
            return null;
        }

        // "so" and "do" are words of their own.
        var isClear = !word.IsAmbiguous || word.IsDotted || context.IsGerman && weekday != 7;
        return direction is null ? Dated(tokens, context, weekday) ?? (isClear ? Undated(tokens, context, weekday) : null)
            : !isClear ? null
            : Item.Of(Directed(context.Reference, weekday, direction.Value));
    });

    /// <summary>Of two days of the week, the second is the one after the first.</summary>
    public static Moment InOrder(Moment first, Moment second)
    {
        if (!first.IsWeekdayAlone || !second.IsWeekdayAlone || second.First.FirstDay > first.First.FirstDay)
        {
            return second;
        }

        var away = (second.First.Weekday - first.First.Weekday + 6) % 7 + 1;
        var start = new LocalDate((int)first.First.Year!.Value, first.First.Month, first.First.Day);
        var after = Reference.PointOf(start.PlusDays(away));
        return Moments.Day(after.Year, after.Month, after.Day) is not { } day ? second
            : (day with { Mark = second.Mark, Reason = second.Reason }).Assuming($"the {Name(second.First.Weekday)} after {first.First.Text}");
    }

    private static Item? Undated(TokenReader tokens, Context context, int weekday) =>
        InWeek(tokens, context, weekday) ?? Item.Of(On(context.Reference, weekday));

    // "Tuesday, 12 June 2018"
    private static Item? Dated(TokenReader tokens, Context context, int weekday) => tokens.Try(() =>
    {
        tokens.Take(Kind.Comma);
        var item = NumericRules.Read(tokens, context) ?? MonthRules.Read(tokens, context);
        var dated = item?.Map(moment => moment.Unit == Unit.Day ? Checked(moment, weekday) : null);
        return dated is not { Template: null } ? dated : Item.Of(dated.Moments.OrderBy(moment => moment.First.Weekday == weekday ? 0 : 1));
    });

    /// <summary>A day with what is to be said of its day of the week.</summary>
    public static Moment Checked(Moment day, int weekday) =>
        !day.HasYear ? day.Assuming("the day of the week is not checked")
        : day.First.Weekday == weekday ? day
        : (day with { Misfits = true }).Assuming($"{day.First.Text} is a {Name(day.First.Weekday)}, not a {Name(weekday)}");

    // "Friday last week"
    private static Item? InWeek(TokenReader tokens, Context context, int weekday) => tokens.Try(() =>
    {
        tokens.SkipFillers();
        return context.Reference is { } reference && tokens.Take(Kind.Direction, out var direction) && tokens.TakeUnit(Unit.Week)
            ? Item.Of(OfWeek(reference, weekday, RelativeRules.Step((Direction)direction)))
            : null;
    });

    private static IEnumerable<Moment?> On(Reference? reference, int weekday)
    {
        if (reference?.Day is null)
        {
            return [];
        }

        var back = (reference.Point.Weekday - weekday + 7) % 7;
        return
        [
            Away(reference, -back, $"the {Name(weekday)} on or before the reference date"),
            Away(reference, 7 - back, $"the {Name(weekday)} after the reference date"),
        ];
    }

    private static IEnumerable<Moment?> Directed(Reference? reference, int weekday, Direction direction)
    {
        if (reference?.Day is null)
        {
            return [];
        }

        var back = (reference.Point.Weekday - weekday + 6) % 7 + 1;
        var forth = (weekday - reference.Point.Weekday + 6) % 7 + 1;
        var before = Away(reference, -back, $"the {Name(weekday)} before the reference date");
        var after = Away(reference, forth, $"the {Name(weekday)} after the reference date");
        return direction switch
        {
            Direction.Past or Direction.Running => [before],
            Direction.Coming => [after],
            Direction.Last => [before, OfWeek(reference, weekday, -1)],
            Direction.Next => [after, OfWeek(reference, weekday, 1)],
            _ => [OfWeek(reference, weekday, 0)],
        };
    }

    private static Moment? OfWeek(Reference reference, int weekday, int weeks) =>
        Away(reference, 7 * weeks + weekday - reference.Point.Weekday,
            $"the {Name(weekday)} of the week {weeks switch { < 0 => "before", 0 => "of", _ => "after" }} the reference date");

    private static Moment? Away(Reference reference, int days, string assumed)
    {
        var point = Reference.PointOf(reference.Day!.Value.PlusDays(days));
        var day = Moments.Day(point.Year, point.Month, point.Day);
        return (day is null ? null : day with { Reason = "a day of the week", IsWeekdayAlone = true })?.Assuming($"{assumed}, {reference.Point.Text}");
    }

    private static string Name(int weekday) => CultureInfo.InvariantCulture.DateTimeFormat.DayNames[weekday % 7];
}
