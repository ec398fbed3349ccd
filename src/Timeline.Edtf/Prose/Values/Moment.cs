using Timeline.Edtf.Parsing;

namespace Timeline.Edtf.Prose;

/// <summary>How fine a moment is.</summary>
internal enum Unit : byte
{
    Day,
    Week,
    Month,
    Season,

    /// <summary>A quarter, a third or a half of a year.</summary>
    YearPart,
    Year,
    Decade,
    Century,
    Millennium,

    /// <summary>A part of something, which has no parts itself.</summary>
    Part,
}

/// <summary>One date, or all the dates from one to another.</summary>
internal readonly record struct Stretch(string From, string? To = null);

/// <summary>One thing that a part of a text may mean: a date, or one of several.</summary>
/// <param name="Unit">What it is.</param>
/// <param name="First">Its first year, month or day.</param>
/// <param name="Last">Its last one, as fine as the first.</param>
/// <param name="Dates">How it is written: a single date, or dates one of which is meant.</param>
/// <param name="Reason">What it is, in words.</param>
internal sealed record Moment(Unit Unit, Point First, Point Last, IReadOnlyList<Stretch> Dates, string Reason)
{
    /// <summary>What the text does not say.</summary>
    public IReadOnlyList<string> Assumed { get; init; } = [];

    /// <summary>What is doubted of it.</summary>
    public Qualifier Mark { get; init; }

    /// <summary>True: it was said that it lies before or after Christ.</summary>
    public bool HasEra { get; init; }

    /// <summary>What it is a part of; null: it is none.</summary>
    public Moment? Whole { get; init; }

    /// <summary>True: a day of another weekday than was said.</summary>
    public bool Misfits { get; init; }

    /// <summary>True: a day of the week, the date of which was not said.</summary>
    public bool IsWeekdayAlone { get; init; }

    /// <summary>Of several dates, a single one that holds them all; null: there is none, or there are not several.</summary>
    public string? Around { get; init; }

    /// <summary>True: the dates stand in a set.</summary>
    public bool IsOneOf => Dates is not [{ To: null }];

    /// <summary>True: its year is known.</summary>
    public bool HasYear => First.Year is not null;

    public Moment Assuming(params IEnumerable<string> more) => this with { Assumed = [.. Assumed, .. more] };

    /// <summary>The dates as they stand in a set.</summary>
    public string Members =>
        string.Join(',', Dates.Select(date => date.To is null ? Marked(date.From) : $"{Marked(date.From)}..{Marked(date.To)}"));

    /// <summary>A single date that holds all of it; null: there is none.</summary>
    public string? Single => IsOneOf ? Around : Dates[0].From;

    /// <summary>A date with the sign of what is doubted.</summary>
    public string Marked(string date) => date + CanonicalText.Mark(Mark);
}
