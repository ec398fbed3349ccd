using NodaTime;

namespace Timeline.Edtf.Prose;

/// <summary>What is counted from the reference date; without one that is fine enough, nothing.</summary>
internal static class RelativeRules
{
    public static Item? Read(TokenReader tokens, Context context) => context.Reference is not { } reference ? null : tokens.Try(() =>
    {
        if (Distance(tokens, reference) is { } distant)
        {
            return distant;
        }

        tokens.SkipFillers();
        if (tokens.Take(Kind.DayOffset, out var days))
        {
            return Item.Of(Day(reference, days));
        }

        return tokens.Take(Kind.Direction, out var value) ? Directed(tokens, reference, (Direction)value) : null;
    });

    /// <summary>"drei Jahren" of "seit drei Jahren": when it began.</summary>
    public static Item? Length(TokenReader tokens, Context context) => context.Reference is not { } reference ? null : tokens.Try(() =>
    {
        var marks = ItemRules.Marks(tokens);
        return Count(tokens, out var count, out var unit)
            ? Item.Of(Away(reference, unit, -count))?.Marked(marks)
            : null;
    });

    /// <summary>"the year" of "the end of the year": that of the reference date.</summary>
    public static Item? Current(TokenReader tokens, Context context) => context.Reference is not { } reference ? null : tokens.Try(() =>
    {
        tokens.SkipFillers();
        return tokens.Take(Kind.Unit, out var unit) && (Unit)unit is Unit.Month or Unit.Year ? Item.Of(Shifted(reference, (Unit)unit, 0)) : null;
    });

    /// <summary>How many years, months or weeks a direction goes.</summary>
    public static int Step(Direction direction) => direction switch
    {
        Direction.Last or Direction.Past or Direction.Running => -1,
        Direction.This => 0,
        _ => 1,
    };

    /// <summary>Monday to Sunday of the week that lies some weeks from that of the reference date; null: that is no day.</summary>
    private static Moment? Week(Reference reference, int weeks)
    {
        if (reference.Day is not { } day)
        {
            return null;
        }

        var monday = day.PlusDays(7 * weeks + 1 - (int)day.DayOfWeek);
        return Counted(reference, Moments.Days(Unit.Week, Reference.PointOf(monday), Reference.PointOf(monday.PlusDays(6)), "a week"))
            ?.Assuming("a week is Monday to Sunday");
    }

    private static Moment? Counted(Reference reference, Moment? moment) =>
        moment?.Assuming($"counted from the reference date, {reference.Point.Text}");

    private static Moment? Day(Reference reference, int days) => reference.Day is not { } day ? null
        : Counted(reference, Day(day.PlusDays(days)) is { } found ? found with { Reason = "a day counted from another" } : null);

    private static Moment? Day(LocalDate day) => Moments.Day(day.Year, day.Month, day.Day);

    // "last week", "this year", "next summer"
    private static Item? Directed(TokenReader tokens, Reference reference, Direction direction)
    {
        if (tokens.Take(Kind.Unit, out var unit))
        {
            var whole = Shifted(reference, (Unit)unit, Step(direction));
            return direction is Direction.Past or Direction.Running && (Unit)unit is Unit.Week or Unit.Month or Unit.Year
                ? Past(reference, (Unit)unit, direction, whole)
                : Item.Of(whole);
        }

        // "the last three days"
        if (direction != Direction.This && Count(tokens, out var count, out var counted))
        {
            return Item.Of(Running.Span(reference, counted, Step(direction) * count));
        }

        if (MonthRules.Template(tokens) is not { } template || reference.Nearest(template, direction) is not { } nearest)
        {
            return null;
        }

        // "last June" may also be that of last year.
        var other = direction is Direction.Last or Direction.Next ? template(reference.Year + Step(direction)) : null;
        return Item.Of(new[] { nearest, other }.Select(moment => Counted(reference, moment)));
    }

    // "in the past week": the seven days to today, or Monday to Sunday.
    private static Item? Past(Reference reference, Unit unit, Direction direction, Moment? whole)
    {
        whole = whole?.Assuming("a whole one of the calendar");
        var running = Running.Span(reference, unit, -1);
        return direction == Direction.Running ? Item.Of(running, whole) : Item.Of(whole, running);
    }

    private static Moment? Shifted(Reference reference, Unit unit, int count) => unit switch
    {
        Unit.Day => Day(reference, count),
        Unit.Week => Week(reference, count),
        Unit.Month when reference.Point.Month > 0 => Counted(reference, Month(reference, count)),
        Unit.Year => Counted(reference, Moments.Year(reference.Year + count)),
        Unit.Decade => Counted(reference, CenturyRules.DecadeAway(reference.Year, count)),
        Unit.Century => Counted(reference, CenturyRules.CenturyAway(reference.Year, count)),
        _ => null,
    };

    private static Moment? Month(Reference reference, int count)
    {
        var months = reference.Year * 12 + reference.Point.Month - 1 + count;
        var month = (int)((months % 12 + 12) % 12);
        return Moments.Month((months - month) / 12, month + 1);
    }

    // "three days ago", "vor drei Tagen", "in two weeks"
    private static Item? Distance(TokenReader tokens, Reference reference) => tokens.Try(() =>
    {
        var isBefore = tokens.Next is { Kind: Kind.Before, Value: 1 };
        var isAfter = !isBefore && tokens.Next.Kind == Kind.In;
        tokens.Position += isBefore || isAfter ? 1 : 0;
        var isWithin = isAfter && tokens.Ahead(-1).Value == 1;
        var marks = isBefore || isAfter ? ItemRules.Marks(tokens) : Qualifier.None;
        if (!Count(tokens, out var count, out var unit) || !isBefore && !isAfter && !tokens.Take(Kind.Ago))
        {
            return null;
        }

        return Item.Of(isWithin ? Running.Span(reference, unit, count) : Away(reference, unit, isAfter ? count : -count))?.Marked(marks);
    });

    private static bool Count(TokenReader tokens, out int count, out Unit unit)
    {
        (count, unit) = (tokens.Next.Value, (Unit)tokens.Ahead(1).Value);
        if (tokens.Next is not ({ Kind: Kind.Number, Digits: <= 4, HasSuffix: false, IsDotted: false } or { Kind: Kind.NumberWord })
            || tokens.Ahead(1).Kind != Kind.Unit)
        {
            return false;
        }

        tokens.Position += 2;
        return true;
    }

    private static Moment? Away(Reference reference, Unit unit, int count)
    {
        var counted = Shifted(reference, unit, count);
        return unit == Unit.Day ? counted : counted?.Assuming("counted in whole weeks, months or years");
    }
}
