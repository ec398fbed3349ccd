using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>The order of a list: the key of an item, and how a cursor holds it.</summary>
internal abstract class ListOrder<TItem, TKey>
    where TItem : class
{
    /// <summary>The name of the order in cursors.</summary>
    public abstract string Name { get; }

    public abstract TKey KeyOf(TItem item);

    public abstract IReadOnlyList<string> Write(TKey key);

    public abstract bool TryRead(IReadOnlyList<string> parts, out TKey? key);

    /// <summary>What the resolvers of the item's type take.</summary>
    public abstract object Node(TItem item, RevisionScope scope);

    /// <summary>True: an item certainly came after the one listed before it.</summary>
    public virtual bool IsCertainlyAfter(TKey previous, TKey key) => false;
}

/// <summary>Entities in the order of their slugs.</summary>
internal sealed class SlugOrder<T> : ListOrder<T, string>
    where T : Entity
{
    public static SlugOrder<T> Instance { get; } = new();

    public override string Name => "slug";

    public override string KeyOf(T item) => item.Slug;

    public override IReadOnlyList<string> Write(string key) => [key];

    public override bool TryRead(IReadOnlyList<string> parts, out string? key)
    {
        key = parts is [var slug] && Slug.IsValid(slug) ? slug : null;
        return key is not null;
    }

    public override object Node(T item, RevisionScope scope) => new At<T>(item, scope);
}
