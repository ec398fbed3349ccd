using GraphQL.Types;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>An actor in an event, and the slugs of the reports that say so, best first.</summary>
internal sealed record Participation(Participant Participant, IReadOnlyList<string> Reports, RevisionScope Scope);

internal sealed class ParticipationGraphType : TypeOf<Participation>
{
    public ParticipationGraphType()
        : base("Participation", "An actor in an event.")
    {
        One<ActorGraphType>("actor", "Who.").Resolve(c => c.Request().Find<Actor>(c.Source.Participant.Actor, c.Source.Scope));
        One<StringGraphType>("role", "In which role: host, speaker, target.").Resolve(c => c.Source.Participant.Role);
        Many<ReportGraphType>("reports", "The reports that say so, the best first.")
            .Resolve(c => c.Request().Current<Report>(c.Source.Reports, c.Source.Scope));
    }
}
