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

    /// <summary>What actors, places and sources share: former slugs, names, ids elsewhere.</summary>
    /// <param name="noun">What one of the names is called.</param>
    /// <param name="all">The description of the list of them.</param>
    /// <param name="names">The names.</param>
    /// <param name="externalIds">The ids in other systems.</param>
    protected void Named(string noun, string all, Func<T, IReadOnlyList<Name>> names, Func<T, IReadOnlyList<ExternalId>> externalIds)
    {
        FormerSlugs();
        One<StringGraphType>(noun, $"The {noun} for the reader.")
            .Lang()
            .Resolve(c => NameChoice.Choose(names(c.Source.Value), c.Request().Languages(c))?.Text ?? c.Source.Value.Slug);
        Many<NameGraphType>($"{noun}s", all).Resolve(c => names(c.Source.Value));
        Many<ExternalIdGraphType>("externalIds", "Ids of the same thing in other systems.").Resolve(c => externalIds(c.Source.Value));
    }
}
