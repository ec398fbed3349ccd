using GraphQL;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>Reads what part of a list is wanted.</summary>
internal static class PageArguments
{
    /// <summary>The part of the list, and the revision to read it at: that of the cursor, where one is given.</summary>
    public static async Task<(PageRequest<TKey> Page, RevisionScope Scope)> ReadAsync<TItem, TKey>(
        IResolveFieldContext context, RevisionScope scope, ListOrder<TItem, TKey> order)
        where TItem : class
    {
        var limits = context.Request().Limits;
        var first = (int?)context.Value("first");
        var last = (int?)context.Value("last");
        if (first is not null && last is not null)
        {
            throw ErrorText.BadArgument("'first' and 'last' cannot be given together.");
        }

        var count = first ?? last ?? limits.DefaultPageSize;
        var name = last is null ? "first" : "last";
        if (count < 0)
        {
            throw ErrorText.BadArgument($"'{name}' is 0 or more, not {count}.");
        }

        if (count > limits.MaxPageSize)
        {
            throw new TimelineGraphQLException(ErrorCodes.PageTooLarge, $"'{name}' is at most {limits.MaxPageSize}, not {count}.",
                new Dictionary<string, object?> { ["found"] = count, ["limit"] = limits.MaxPageSize });
        }

        var after = ReadCursor(context, "after", order);
        var before = ReadCursor(context, "before", order);
        if (after is not null && before is not null && after.Value.Revision != before.Value.Revision)
        {
            throw Cursor.Bad("The cursors 'after' and 'before' are of two revisions.");
        }

        if ((after ?? before) is { Revision: var pinned })
        {
            scope = await PinAsync(context, scope, pinned);
        }

        var page = new PageRequest<TKey>(count, after is { } a ? a.Key : default, before is { } b ? b.Key : default, last is not null);
        return (page, scope);
    }

    /// <summary>Names the list that a field gives.</summary>
    public static string ListOf(IResolveFieldContext context)
    {
        var owner = context.Source switch
        {
            At<Actor> { Value.Slug: var slug } => $" {slug}",
            At<Place> { Value.Slug: var slug } => $" {slug}",
            At<Source> { Value.Slug: var slug } => $" {slug}",
            _ => "",
        };
        return $"{context.ParentType.Name}.{context.FieldDefinition.Name}{owner}";
    }

    private static (int Revision, TKey? Key)? ReadCursor<TItem, TKey>(IResolveFieldContext context, string argument, ListOrder<TItem, TKey> order)
        where TItem : class
    {
        if (context.Text(argument) is not { } text)
        {
            return null;
        }

        var cursor = Cursor.Read(text);
        if (cursor.List != ListOf(context))
        {
            throw Cursor.Bad("This cursor belongs to another list.");
        }

        if (cursor.Order != order.Name)
        {
            throw Cursor.Bad("This cursor belongs to another order of this list.");
        }

        return order.TryRead(cursor.Key, out var key) ? (cursor.Revision, key) : throw Cursor.Bad("This cursor does not hold a place in this list.");
    }

    private static async Task<RevisionScope> PinAsync(IResolveFieldContext context, RevisionScope scope, int pinned)
    {
        if (scope.IsExplicit && scope.Number != pinned)
        {
            throw Cursor.Bad($"This cursor is of revision {pinned}, but 'asOf' asks for revision {scope.Number}.");
        }

        if (pinned > await context.Request().NewestAsync(context.CancellationToken))
        {
            throw Cursor.Bad($"This cursor is of revision {pinned}, which does not exist.");
        }

        return scope with { Number = pinned };
    }
}
