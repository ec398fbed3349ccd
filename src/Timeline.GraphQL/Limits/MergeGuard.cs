using GraphQLParser;
using GraphQLParser.AST;
using Timeline.GraphQL.Errors;

namespace Timeline.GraphQL.Limits;

/// <summary>
/// Validation compares any two fields that answer under the same path, which is quadratic: 4,000 equal fields in 16 KB take seconds.
/// This counts the comparisons ahead and stops at the limit.
/// </summary>
internal sealed class MergeGuard
{
    /// <summary>Fields that all conflict with each other give as many errors; so many take about a tenth of a second to word.</summary>
    public const int MaxComparisons = 5_000;

    private readonly Fragments _fragments;
    private readonly GraphQLLimits _limits;
    private readonly HashSet<GraphQLFragmentDefinition> _reached = [];
    private long _comparisons;
    private long _fields;

    private MergeGuard(Fragments fragments, GraphQLLimits limits) => (_fragments, _limits) = (fragments, limits);

    public static void Check(GraphQLDocument document, Fragments fragments, GraphQLLimits limits)
    {
        var guard = new MergeGuard(fragments, limits);
        foreach (var definition in document.Definitions)
            if (definition is GraphQLOperationDefinition operation)
                guard.Count([operation.SelectionSet], 0);
        foreach (var definition in document.Definitions)
            if (definition is GraphQLFragmentDefinition fragment && guard._reached.Add(fragment))
                guard.Count([fragment.SelectionSet], 0);
    }

    private void Count(List<GraphQLSelectionSet> merged, int depth)
    {
        // Only a cycle of fragments gets here; validation reports it.
        if (depth > _limits.MaxDepth)
            return;
        var names = new Dictionary<ROM, Group>();
        var seen = new HashSet<GraphQLFragmentDefinition>();
        foreach (var set in merged)
            Collect(set, names, seen);
        foreach (var group in names.Values)
            if (group.Sets is { } sets)
                Count(sets, depth + 1);
    }

    private void Collect(GraphQLSelectionSet set, Dictionary<ROM, Group> names, HashSet<GraphQLFragmentDefinition> seen)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case GraphQLField field:
                    Add(field, names);
                    break;
                case GraphQLInlineFragment inline:
                    Collect(inline.SelectionSet, names, seen);
                    break;
                case GraphQLFragmentSpread spread when _fragments.Find(spread) is { } fragment && seen.Add(fragment):
                    _reached.Add(fragment);
                    Collect(fragment.SelectionSet, names, seen);
                    break;
            }
        }
    }

    private void Add(GraphQLField field, Dictionary<ROM, Group> names)
    {
        var name = field.Alias is { } alias ? alias.Name.Value : field.Name.Value;
        if (!names.TryGetValue(name, out var group))
            names[name] = group = new();
        _comparisons += group.Fields++;
        if (_comparisons > MaxComparisons)
            throw Refusal.Create(ErrorCodes.TooWide, "Too many fields answer under the same name; comparisons needed", _comparisons, MaxComparisons);
        // Cost has bounded the expanded document already, but for cycles of fragments.
        if (++_fields > _limits.MaxCost)
            throw Refusal.Create(ErrorCodes.TooWide, "Too many fields after expansion", _fields, _limits.MaxCost);
        if (field.SelectionSet is { } set)
            (group.Sets ??= []).Add(set);
    }

    private sealed class Group
    {
        public int Fields { get; set; }

        public List<GraphQLSelectionSet>? Sets { get; set; }
    }
}
