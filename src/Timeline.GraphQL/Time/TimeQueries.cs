using GraphQL.Types;
using Timeline.Edtf;

namespace Timeline.GraphQL;

/// <summary>The root field about dates alone.</summary>
internal static class TimeQueries
{
    public static void AddTimeQueries(this QueryGraphType query) =>
        query.One<DateReadingGraphType>("readDate", "What a date means here, before anything is stored.")
            .Argument<NonNullGraphType<StringGraphType>>("edtf", "The date, as somebody typed it.")
            .Argument<ReadingGraphType>("reading", "How it is read; without it, WITHIN.")
            .Resolve(c => DateReading.Of(c.Text("edtf")!, c.Value("reading") as Reading? ?? Reading.Within));
}
