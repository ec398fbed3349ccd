using GraphQL.Types;
using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.GraphQL;

/// <summary>How an event relates to another in time.</summary>
internal sealed record TemporalRelation(IReadOnlyList<AllenRelation> Possible)
{
    public AllenRelation? Certain => Possible is [var only] ? only : null;

    /// <summary>Null where either is undated.</summary>
    public static TemporalRelation? Of(Extent x, Extent y) =>
        x.IsDated && y.IsDated ? new(x.RelationsTo(y).ToList()) : null;
}

internal sealed class TemporalRelationGraphType : TypeOf<TemporalRelation>
{
    public TemporalRelationGraphType()
        : base("TemporalRelation", "How one event relates to another in time, as far as their dates say.")
    {
        Many<AllenRelationGraphType>("possible", "The relations that the two dates allow.").Resolve(c => c.Source.Possible);
        Maybe<AllenRelationGraphType>("certain", "The relation, where the dates allow but one.").Resolve(c => c.Source.Certain);
        One<StringGraphType>("text", "The same in words, in English or German by the Accept-Language header.")
            .Resolve(c => RelationText.Of(c.Source.Possible, NameChoice.LabelLanguage(c.Request().Languages())));
    }
}
