using System.Collections;
using System.Globalization;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;

namespace Timeline.GraphQL;

/// <summary>Declares and reads the arguments that many fields share.</summary>
internal static class Arguments
{
    public static FieldBuilder<T, object> Id<T>(this FieldBuilder<T, object> field, string description) =>
        field.Argument<NonNullGraphType<IdGraphType>>("id", description);

    public static FieldBuilder<T, object> AsOf<T>(this FieldBuilder<T, object> field) =>
        field.Argument<AsOfGraphType>("asOf", "Read as known then, this field and everything below it. Without it: as of the newest revision.");

    public static FieldBuilder<T, object> Lang<T>(this FieldBuilder<T, object> field) =>
        field.Argument<ListGraphType<NonNullGraphType<LanguageTagGraphType>>>("lang",
            "Languages, the most wanted first; then those of the Accept-Language header, then English, then the first there is.");

    public static FieldBuilder<T, object> SearchText<T>(this FieldBuilder<T, object> field, string of) =>
        field.Argument<StringGraphType>("text", $"Every word of it begins a word of {of}; case and accents do not matter.");

    public static FieldBuilder<T, object> Forward<T>(this FieldBuilder<T, object> field) => field
        .Argument<IntGraphType>("first", "How many: 50 unless given, at most 500.")
        .Argument<StringGraphType>("after", "A cursor of this list: only what comes after it, as of the revision that the cursor holds.");

    public static FieldBuilder<T, object> Backward<T>(this FieldBuilder<T, object> field) => field
        .Argument<IntGraphType>("last", "How many, counted from the end of the list; instead of first.")
        .Argument<StringGraphType>("before", "A cursor of this list: only what comes before it, as of the revision that the cursor holds.");

    /// <summary>The value of an argument; null where it is absent or null.</summary>
    public static object? Value(this IResolveFieldContext context, string name) =>
        context.Arguments is { } given && given.TryGetValue(name, out var argument) ? argument.Value : null;

    /// <summary>The value of a field of an input; null where it is absent or null.</summary>
    public static object? ValueOf(this IDictionary<string, object?> given, string name) => given.TryGetValue(name, out var value) ? value : null;

    /// <summary>An argument that the field reads itself: an id, a cursor, a date.</summary>
    public static string? Text(this IResolveFieldContext context, string name) => AsText(context.Value(name));

    public static IReadOnlyList<string>? Texts(this IResolveFieldContext context, string name) =>
        AsList(context.Value(name), name, context.Request().Limits, value => AsText(value)!);

    public static IReadOnlyList<T>? Enums<T>(this IResolveFieldContext context, string name)
        where T : struct, Enum => AsList(context.Value(name), name, context.Request().Limits, value => (T)value!);

    public static IDictionary<string, object?>? Input(this IResolveFieldContext context, string name) =>
        context.Value(name) as IDictionary<string, object?>;

    /// <summary>The text to search for.</summary>
    public static string? SearchText(this IResolveFieldContext context) => AsSearchText(context.Value("text"), "text", context.Request().Limits);

    public static string? AsText(object? value) => value switch
    {
        null => null,
        string text => text,
        // An ID may be written as a number.
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>A text that reaches the store as it is: not too long, and no half of a surrogate pair, which a document can spell.</summary>
    public static string? AsSearchText(object? value, string name, GraphQLLimits limits)
    {
        var text = AsText(value);
        if (text?.Length > limits.MaxTextLength)
        {
            throw ErrorText.BadArgument($"'{name}' has more than {limits.MaxTextLength} characters.");
        }

        for (var at = 0; at < text?.Length; at++)
        {
            if (!char.IsSurrogate(text, at))
            {
                continue;
            }

            if (!char.IsSurrogatePair(text, at++))
            {
                throw ErrorText.BadArgument($"'{name}' holds something that is not valid Unicode text.");
            }
        }

        return text;
    }

    public static IReadOnlyList<T>? AsList<T>(object? value, string name, GraphQLLimits limits, Func<object?, T> item)
    {
        if (value is not IEnumerable items)
        {
            return null;
        }

        var list = new List<T>();
        foreach (var each in items)
        {
            if (list.Count == limits.MaxListEntries)
            {
                throw ErrorText.BadArgument($"'{name}' has more than {limits.MaxListEntries} entries.");
            }

            list.Add(item(each));
        }

        return list;
    }
}
