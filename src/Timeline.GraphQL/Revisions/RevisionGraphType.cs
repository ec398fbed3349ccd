using GraphQL.Types;
using Timeline.Core;

namespace Timeline.GraphQL;

internal sealed class RevisionGraphType : TypeOf<Revision>
{
    public RevisionGraphType()
        : base("Revision", "One committed write. Its number is the clock of all that is known.")
    {
        One<IntGraphType>("number", "1, 2, 3 and so on, without gaps.").Resolve(c => c.Source.Number);
        One<InstantGraphType>("recordedAt", "When it was committed; never before the revision before it.")
            .Resolve(c => InstantGraphType.Write(c.Source.RecordedAt));
        One<StringGraphType>("author", "Who wrote it.").Resolve(c => c.Source.Author);
        One<StringGraphType>("reason", "Why.").Resolve(c => c.Source.Reason);
        One<ChangeCountsGraphType>("counts", "What it did to events.").Resolve(c => c.Source.Counts);
    }
}

internal sealed class ChangeCountsGraphType : TypeOf<ChangeCounts>
{
    public ChangeCountsGraphType()
        : base("ChangeCounts", "How many events a revision touched.")
    {
        One<IntGraphType>("added", "Events that were not there before.").Resolve(c => c.Source.Added);
        One<IntGraphType>("changed", "Events that have a new version.").Resolve(c => c.Source.Changed);
        One<IntGraphType>("retracted", "Events that lost their last report.").Resolve(c => c.Source.Retracted);
    }
}
