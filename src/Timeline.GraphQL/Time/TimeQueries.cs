using GraphQL.Types;
using Timeline.Edtf;

namespace Timeline.GraphQL;

/// <summary>The root fields about dates alone.</summary>
internal static class TimeQueries
{
    public static void AddTimeQueries(this QueryGraphType query)
    {
        query.One<DateReadingGraphType>("readDate", "What a date means here, before anything is stored.")
            .Argument<NonNullGraphType<StringGraphType>>("edtf", "The date, as somebody typed it.")
            .Argument<ReadingGraphType>("reading", "How it is read; without it, WITHIN.")
            .Argument<StringGraphType>("calendar", "The calendar it is written in; without it, the Gregorian.")
            .Argument<StringGraphType>("zone", "An IANA zone name or a UTC offset that moves it; without it, its bounds are nominal UTC.")
            .Resolve(c => DateReading.Of(c.Text("edtf")!, c.Value("reading") as Reading? ?? Reading.Within, c.Text("calendar"), c.Text("zone")));
        query.Many<DateCandidateGraphType>("interpretDate",
                "The dates that a text in English or German may mean, the likeliest first, each with what was assumed for it; empty: none was read.")
            .Argument<NonNullGraphType<StringGraphType>>("text", "The text, a date as a whole: at most 200 characters, no time of day.")
            .Argument<LanguageTagGraphType>("lang",
                "The language to try first, en or de; the other is tried after it. Without it, the one that the Accept-Language header prefers.")
            .Argument<EdtfGraphType>("reference",
                "The date in EDTF that 'Friday' or 'last week' are counted from, best a day, and that says the year where none is written.")
            .CountsAs(DateProse.MaxCandidates)
            .Resolve(c => DateProse.Read(c.Text("text"), c.Request().LanguageOf(c.Text("lang")), Reference(c.Text("reference"))));
    }

    private static EdtfDate? Reference(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (!EdtfValue.TryParse(text, out var value, out var error))
        {
            throw ErrorText.BadDate(error);
        }

        return value is EdtfDate { Year: >= -DateProse.MaxReferenceYear and <= DateProse.MaxReferenceYear } date
            ? date
            : throw ErrorText.BadArgument(
                $"'reference' must be one date, best a day such as 2025-02-09, of a year up to {DateProse.MaxReferenceYear}; "
                    + $"'{ErrorText.Shown(text)}' is not.");
    }
}
