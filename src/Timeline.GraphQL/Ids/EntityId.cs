using System.Buffers.Text;
using System.Text;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>The ids of the API. A global id begins with the upper-case letter of its type, so that it is never taken for a slug.</summary>
internal static class EntityId
{
    private const int LongestGlobalId = 1 + (Slug.MaxLength * 4 + 2) / 3;

    private static readonly (EntityType Type, char Letter, string Word)[] Types =
    [
        (EntityType.Event, 'E', "event"),
        (EntityType.Actor, 'A', "actor"),
        (EntityType.Place, 'P', "place"),
        (EntityType.Source, 'S', "source"),
        (EntityType.Report, 'R', "report"),
    ];

    /// <summary>The global id of an entity.</summary>
    public static string Write(EntityType type, string slug) =>
        Types.First(t => t.Type == type).Letter + Base64Url.EncodeToString(Encoding.ASCII.GetBytes(slug));

    /// <summary>The slug that an id leads to where only one type is possible: a global id, <c>type:slug</c> or the bare slug.</summary>
    /// <exception cref="TimelineGraphQLException">The id is malformed or of another type.</exception>
    public static string Read(string id, EntityType type)
    {
        if (Slug.IsValid(id))
        {
            return id;
        }

        var found = TryRead(id) ?? throw Bad($"'{ErrorText.Shown(id)}' is not an id: a global id, {Word(type)}:slug or the slug alone was expected.");
        return found.Type == type
            ? found.Slug
            : throw Bad($"'{ErrorText.Shown(id)}' is the id of {ErrorText.A(Word(found.Type))}; that of {ErrorText.A(Word(type))} was expected.");
    }

    /// <summary>What an id leads to where several types are possible: a global id or <c>type:slug</c>.</summary>
    /// <exception cref="TimelineGraphQLException">The id is malformed or does not say its type.</exception>
    public static (EntityType Type, string Slug) Read(string id)
    {
        if (TryRead(id) is { } found)
        {
            return found;
        }

        throw Bad(Slug.IsValid(id)
            ? $"'{id}' does not say its type, and several are possible here: write event:{id}, actor:{id}, place:{id}, source:{id} or report:{id}."
            : $"'{ErrorText.Shown(id)}' is not an id: a global id or type:slug was expected.");
    }

    private static (EntityType Type, string Slug)? TryRead(string id)
    {
        if (id.IndexOf(':') is > 0 and var colon)
        {
            var (word, slug) = (id[..colon], id[(colon + 1)..]);
            foreach (var type in Types)
            {
                if (type.Word == word && Slug.IsValid(slug))
                {
                    return (type.Type, slug);
                }
            }

            return null;
        }

        if (id.Length is < 2 or > LongestGlobalId || !Base64Url.IsValid(id.AsSpan(1)))
        {
            return null;
        }

        var named = Encoding.Latin1.GetString(Base64Url.DecodeFromChars(id.AsSpan(1)));
        foreach (var type in Types)
        {
            // Only the one spelling that Write gives counts: other texts can decode to the same bytes.
            if (type.Letter == id[0] && Slug.IsValid(named) && Write(type.Type, named) == id)
            {
                return (type.Type, named);
            }
        }

        return null;
    }

    private static string Word(EntityType type) => Types.First(t => t.Type == type).Word;

    private static TimelineGraphQLException Bad(string message) => new(ErrorCodes.BadId, message);
}
