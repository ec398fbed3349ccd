using GraphQL.Types;
using Timeline.Edtf;

namespace Timeline.GraphQL;

/// <summary>What a text means as a date: an extent or an error.</summary>
internal sealed record DateReading(Extent? Extent, EdtfError? Error)
{
    public static DateReading Of(string edtf, Reading reading, string? calendar = null, string? zone = null) =>
        Extent.TryCreate(edtf, reading, text: null, calendar, zone, out var extent, out var error) ? new(extent, null) : new(null, error);
}

internal sealed class DateReadingGraphType : TypeOf<DateReading>
{
    public DateReadingGraphType()
        : base("DateReading", "What a text means as a date. Either the error is null or all else is.")
    {
        Maybe<ExtentGraphType>("extent", "The time it means.").Resolve(c => c.Source.Extent);
        Maybe<EdtfGraphType>("canonical", "The one way to write it.").Resolve(c => c.Source.Extent?.Date?.Canonical);
        Maybe<IntGraphType>("level", "The lowest level of EDTF, 0 to 2, that has every feature used.").Resolve(c => c.Source.Extent?.Date?.Level);
        Maybe<DateErrorGraphType>("error", "Why it is no date.").Resolve(c => c.Source.Error);
    }
}

internal sealed class DateErrorGraphType : TypeOf<EdtfError>
{
    public DateErrorGraphType()
        : base("DateError", "Why a text is no date.")
    {
        One<IntGraphType>("position", "Where it stops being one, in UTF-16 code units from 0.").Resolve(c => c.Source.Position);
        One<StringGraphType>("expected", "What could stand there.").Resolve(c => c.Source.Expected);
        Maybe<EdtfGraphType>("suggestion", "A date that was perhaps meant, where only one is evident.").Resolve(c => c.Source.Suggestion);
        One<StringGraphType>("message", "What was found, where, and what was expected.").Resolve(c => c.Source.Message);
    }
}
