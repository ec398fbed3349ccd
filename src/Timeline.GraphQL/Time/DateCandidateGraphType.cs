using GraphQL.Types;
using Timeline.Edtf;

namespace Timeline.GraphQL;

internal sealed class DateCandidateGraphType : TypeOf<DateCandidate>
{
    public DateCandidateGraphType()
        : base("DateCandidate", "A date that a text may mean.")
    {
        One<EdtfGraphType>("edtf", "The date, in its canonical form.").Resolve(c => c.Source.Date.Canonical);
        One<ExtentGraphType>("extent", "The time it means, read WITHIN.")
            .Resolve(c => DateReading.Of(c.Source.Date.Text, Reading.Within).Extent);
        One<StringGraphType>("reason", "What the text was read as, in a few words of English.").Resolve(c => c.Source.Reason);
        Many<StringGraphType>("assumed", "What the text does not say and was assumed, in English; empty: nothing.")
            .Resolve(c => c.Source.Assumed);
    }
}
