using System.Collections;
using System.Globalization;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;

namespace Timeline.GraphQL;

/// <summary>Declares and reads the arguments that many fields share.</summary>
internal static class Arguments
{
    /// <summary>The longest list in any argument.</summary>
    public const int LongestList = 500;

    /// <summary>The longest text that is searched for, in UTF-16 units.</summary>
    public const int LongestText = 500;

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

    public static string? Text(this IResolveFieldContext context, string name) => AsText(context.Value(name));

    public static IReadOnlyList<string>? Texts(this IResolveFieldContext context, string name) =>
        AsList(context.Value(name), name, value => AsText(value)!);

    public static IReadOnlyList<T>? Enums<T>(this IResolveFieldContext context, string name)
        where T : struct, Enum => AsList(context.Value(name), name, value => (T)value!);

    public static IDictionary<string, object?>? Input(this IResolveFieldContext context, string name) =>
        context.Value(name) as IDictionary<string, object?>;

    /// <summary>The text to search for.</summary>
    public static string? SearchText(this IResolveFieldContext context) => context.Text("text") switch
    {
        { Length: > LongestText } => throw Words.BadArgument($"'text' has more than {LongestText} characters."),
        var text => text,
    };

    public static string? AsText(object? value) => value switch
    {
        null => null,
        string text => text,
        // An ID may be written as a number.
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    public static IReadOnlyList<T>? AsList<T>(object? value, string name, Func<object?, T> item)
    {
        if (value is not IEnumerable items)
            return null;
        var list = new List<T>();
        foreach (var each in items)
        {
            if (list.Count == LongestList)
                throw Words.BadArgument($"'{name}' has more than {LongestList} entries.");
            list.Add(item(each));
        }

        return list;
    }
}
