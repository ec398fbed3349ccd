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

/// <summary>What of a variable counts.</summary>
internal enum SizeBy
{
    /// <summary>Its value: <c>first</c>.</summary>
    Value,

    /// <summary>Its own length: <c>ids</c>.</summary>
    Length,

    /// <summary>All values in it, at any depth: <c>filter</c>.</summary>
    Entries,
}

/// <summary>A variable that says how many times something counts.</summary>
internal sealed class SizeVariable(string field, string argument, string name, GraphQLValue? declaredDefault, SizeBy by, long otherwise)
{
    public long Evaluate(Inputs values, GraphQLLimits limits)
    {
        var given = values.TryGetValue(name, out var value);
        switch (by)
        {
            case SizeBy.Length:
                return (given ? SizeValues.Length(value) : SizeValues.Length(declaredDefault)) ?? otherwise;
            case SizeBy.Entries:
                return given ? SizeValues.Entries(value) : SizeValues.Entries(declaredDefault);
        }

        var size = given ? SizeValues.Number(value) : SizeValues.Number(declaredDefault);
        return PageSizes.Check(field, argument, size, limits) ?? otherwise;
    }
}
