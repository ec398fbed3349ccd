using GraphQL;
using GraphQLParser.AST;

namespace Timeline.GraphQL;

/// <summary>How many times the children of a field count: a number, or the largest of some values that variables give.</summary>
internal sealed class ListSize(long fixedSize, IReadOnlyList<SizeVariable>? variables = null)
{
    public static readonly ListSize One = new(1);

    public long Fixed => fixedSize;

    public bool IsFixed => variables is null or { Count: 0 };

    public long Evaluate(Inputs values, GraphQLLimits limits)
    {
        var size = fixedSize;
        foreach (var variable in variables ?? [])
        {
            size = Math.Max(size, variable.Evaluate(values, limits));
        }

        return size;
    }
}

/// <summary>A variable that says how long a list is: by its value, or (<c>ids</c>) by its own length.</summary>
internal sealed class SizeVariable(string field, string argument, string name, GraphQLValue? declaredDefault, bool byLength, long otherwise)
{
    public long Evaluate(Inputs values, GraphQLLimits limits)
    {
        var given = values.TryGetValue(name, out var value);
        if (byLength)
        {
            return (given ? SizeValues.Length(value) : SizeValues.Length(declaredDefault)) ?? otherwise;
        }

        var size = given ? SizeValues.Number(value) : SizeValues.Number(declaredDefault);
        return PageSizes.Check(field, argument, size, limits) ?? otherwise;
    }
}
