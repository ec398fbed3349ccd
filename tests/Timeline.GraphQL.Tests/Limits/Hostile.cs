using System.Text;

namespace Timeline.GraphQL.Tests.Limits;

/// <summary>Documents that cost a naive server far more than they cost their author.</summary>
internal static class Hostile
{
    /// <summary>Each fragment spreads the next one twice: 2^levels fields, at one depth of selections or nested.</summary>
    public static string FragmentBomb(int levels, bool nested)
    {
        var text = new StringBuilder("{ item { ...F0 } }");
        for (var i = 0; i < levels; i++)
        {
            text.Append(nested
                ? $" fragment F{i} on Item {{ a{i}: self {{ ...F{i + 1} }} b{i}: self {{ ...F{i + 1} }} }}"
                : $" fragment F{i} on Item {{ ...F{i + 1} ...F{i + 1} }}");
        }

        return text.Append($" fragment F{levels} on Item {{ id }}").ToString();
    }

    public static string Repeat(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();

    public static string Nested(int depth) => "{ item { " + Repeat("self { ", depth - 2) + "id" + Repeat(" }", depth);

    public static string Aliases(int count) => "{ " + string.Join(' ', Enumerable.Range(0, count).Select(i => $"a{i}: hello")) + " }";

    public static string Fields(int count) => "{ " + string.Join(' ', Enumerable.Range(0, count).Select(i => $"f{i}")) + " }";

    public static string Introspection(int levels) => "{ __schema { types { " + Repeat("fields { type { ", levels) + "name" + Repeat(" } }", levels) + " } } }";
}
