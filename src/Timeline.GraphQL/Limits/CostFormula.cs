using GraphQL;

namespace Timeline.GraphQL;

/// <summary>
/// The cost of an operation as a function of the request's variables. It is compiled once for each document and evaluated for each
/// request; both are linear in the length of the document, because what a fragment costs is one shared <see cref="CostSum"/>.
/// </summary>
internal sealed class CostFormula(CostSum root, int sums, GraphQLLimits limits)
{
    /// <summary>The cost, saturated at the largest number; a page that is too large is refused.</summary>
    public long Evaluate(Inputs? variables) => root.IsFixed ? root.Fixed : Evaluate(root, variables ?? Inputs.Empty, new long?[sums]);

    private long Evaluate(CostSum sum, Inputs variables, long?[] known)
    {
        if (known[sum.Index] is { } value)
        {
            return value;
        }

        var total = sum.Fixed;
        foreach (var (size, children) in sum.Parts)
        {
            var factor = size.Evaluate(variables, limits);
            var cost = children.IsFixed ? children.Fixed : Evaluate(children, variables, known);
            total = Saturating.Add(total, Saturating.Multiply(factor, cost));
        }

        known[sum.Index] = total;
        return total;
    }
}

/// <summary>What a selection set costs: a fixed part, and parts that depend on variables.</summary>
internal sealed class CostSum(int index)
{
    public int Index => index;

    public long Fixed { get; private set; }

    public List<(ListSize Size, CostSum Children)> Parts { get; } = [];

    public bool IsFixed => Parts.Count == 0;

    public void Add(long cost) => Fixed = Saturating.Add(Fixed, cost);

    public void Add(ListSize size, CostSum children)
    {
        if (size.IsFixed && children.IsFixed)
        {
            Add(Saturating.Multiply(size.Fixed, children.Fixed));
        }
        else
        {
            Parts.Add((size, children));
        }
    }
}
