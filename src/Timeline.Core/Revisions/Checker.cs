namespace Timeline.Core;

/// <summary>Collects what is wrong, each with its path; stops collecting after a hundred.</summary>
internal sealed class Checker
{
    private const int MaxProblems = 100;
    private const int MaxListLength = 1_000;
    private readonly List<ChangeProblem> _problems;
    private readonly object[] _path;

    internal Checker()
        : this([], [])
    {
    }

    private Checker(List<ChangeProblem> problems, object[] path) => (_problems, _path) = (problems, path);

    internal IReadOnlyList<ChangeProblem> Problems => _problems;

    /// <summary>A text as it may be shown in a message: at most 60 characters.</summary>
    internal static string Shown(string? text) => text is null ? "null" : text.Length <= 60 ? text : text[..57] + "...";

    internal void Bad(string message, params object[] path) => Add(ProblemKind.BadArgument, message, path);

    internal void Add(ProblemKind kind, string message, params object[] path)
    {
        if (_problems.Count < MaxProblems)
        {
            _problems.Add(new(kind, [.. _path, .. path], message));
        }
    }

    internal void Id(string? slug, params object[] path)
    {
        if (!Slug.IsValid(slug))
        {
            Add(ProblemKind.BadId, $"'{Shown(slug)}' is not a slug: {Slug.Form}.", path);
        }
    }

    internal void Text(string text, int maxLength, params object[] path)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > maxLength)
        {
            Bad($"A text of 1 to {maxLength} characters was expected; this has {(text.Length == 0 ? "none" : text.Length > maxLength ? text.Length : "white space only")}.", path);
        }
        else if (!IsUnicode(text))
        {
            Bad("The text holds half of a surrogate pair or U+0000, which cannot be kept.", path);
        }
    }

    internal void OptionalText(string? text, int maxLength, params object[] path)
    {
        if (text is not null)
        {
            Text(text, maxLength, path);
        }
    }

    internal void Language(string? tag, params object[] path)
    {
        if (tag is not null && !LanguageTag.IsWellFormed(tag))
        {
            Bad($"'{Shown(tag)}' is not a language tag (BCP 47), such as en or de-AT.", path);
        }
    }

    internal void Names(IReadOnlyList<Name> names, string field, int atLeast, int maxLength)
    {
        if (names.Count < atLeast)
        {
            Bad("At least one was expected.", field);
        }

        List(names, field, (name, at) =>
        {
            at.Text(name.Text, maxLength, "text");
            at.Language(name.Lang, "lang");
        });
    }

    /// <summary>Checks each item of a list that a reader will be shown whole.</summary>
    internal void List<T>(IReadOnlyList<T> items, string field, Action<T, Checker> check)
    {
        if (items.Count > MaxListLength)
        {
            Bad($"{items.Count} items; at most {MaxListLength}.", field);
            return;
        }

        Each(items, field, check);
        if (items.Distinct().Count() != items.Count)
        {
            Bad("The same item stands here twice.", field);
        }
    }

    internal void Each<T>(IReadOnlyList<T> items, string field, Action<T, Checker> check)
    {
        for (var i = 0; i < items.Count && _problems.Count < MaxProblems; i++)
        {
            var at = new Checker(_problems, [.. _path, field, i]);
            if (items[i] is { } item)
            {
                check(item, at);
            }
            else
            {
                at.Bad("null is not an item.");
            }
        }
    }

    internal void Unique(IReadOnlyList<Entity> entities, string field)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < entities.Count; i++)
        {
            if (entities[i] is { } entity && !seen.Add(entity.Slug))
            {
                Bad($"'{Shown(entity.Slug)}' stands twice in this change set.", field, i);
            }
        }
    }

    /// <summary>False: the text holds half of a surrogate pair or U+0000.</summary>
    internal static bool IsUnicode(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == 0 || char.IsLowSurrogate(text[i]) || char.IsHighSurrogate(text[i]) && !(i + 1 < text.Length && char.IsLowSurrogate(text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
