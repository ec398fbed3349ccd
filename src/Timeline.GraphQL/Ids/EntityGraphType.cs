using GraphQL.Types;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>What all types with ids share.</summary>
internal abstract class EntityGraphType<T> : TypeOf<At<T>>
    where T : Entity
{
    protected EntityGraphType(string name, string description, EntityType type)
        : base(name, description)
    {
        Interface<NodeGraphType>();
        One<IdGraphType>("id", "The global id: opaque, and valid for ever.").Resolve(c => EntityId.Write(type, c.Source.Value.Slug));
        One<StringGraphType>("slug", "The readable id, unique within the type. Accepted wherever an id is, alone or behind the name of the type and a colon.")
            .Resolve(c => c.Source.Value.Slug);
    }

    protected void FormerSlugs() =>
        Many<StringGraphType>("formerSlugs", "Slugs that were merged into this one and still lead here.").Resolve(_ => Array.Empty<string>());

    protected void ExternalIds(Func<T, IReadOnlyList<ExternalId>> ids) =>
        Many<ExternalIdGraphType>("externalIds", "Ids of the same thing in other systems.").Resolve(c => ids(c.Source.Value));
}
