using GraphQLParser;
using GraphQLParser.AST;

namespace Timeline.GraphQL;

/// <summary>
/// Validation compares any two fields that answer under the same path, which is quadratic, and words an error for any two that differ:
/// 4,000 fields in 16 KB take seconds. This counts ahead what will be compared, and stops at the limits.
/// </summary>
internal sealed class MergeGuard
{
    /// <summary>Some ten milliseconds of validation; hundreds of fragments may ask for the same fields.</summary>
    public const int MaxComparisons = 50_000;

    /// <summary>Some ten milliseconds of wording errors.</summary>
    public const int MaxDifferences = 1_000;

    private readonly Fragments _fragments;
    private readonly GraphQLLimits _limits;
    private readonly HashSet<GraphQLFragmentDefinition> _reached = [];
    private readonly ROM _source;
    private long _comparisons;
    private long _differences;
    private long _fields;

    private MergeGuard(ROM source, Fragments fragments, GraphQLLimits limits) =>
        (_source, _fragments, _limits) = (source, fragments, limits);

    public static void Check(GraphQLDocument document, Fragments fragments, GraphQLLimits limits)
    {
        var guard = new MergeGuard(document.Source, fragments, limits);
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLOperationDefinition operation)
            {
                guard.Count([operation.SelectionSet], 0);
            }
        }

        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLFragmentDefinition fragment && guard._reached.Add(fragment))
            {
                guard.Count([fragment.SelectionSet], 0);
            }
        }
    }

    private void Count(List<GraphQLSelectionSet> merged, int depth)
    {
        // Only a cycle of fragments gets here; validation reports it.
        if (depth > _limits.MaxDepth)
        {
            return;
        }

        var names = new Dictionary<ROM, Group>();
        var seen = new HashSet<GraphQLFragmentDefinition>();
        foreach (var set in merged)
        {
            Collect(set, names, seen);
        }

        foreach (var group in names.Values)
        {
            if (group.Sets is { } sets)
            {
                Count(sets, depth + 1);
            }
        }
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
        {
            names[name] = group = new();
        }

        var (same, all) = group.Add(field.Name.Value, Arguments(field));
        _comparisons += all;
        if (_comparisons > MaxComparisons)
        {
            throw TooWide("Too many fields answer under the same name; comparisons needed", _comparisons, MaxComparisons);
        }

        _differences += all - same;
        if (_differences > MaxDifferences)
        {
            throw TooWide("Too many different fields answer under the same name; differences", _differences, MaxDifferences);
        }

        // Cost has bounded the expanded document already, but for cycles of fragments.
        if (++_fields > _limits.MaxCost)
        {
            throw TooWide("Too many fields after expansion", _fields, _limits.MaxCost);
        }

        if (field.SelectionSet is { } set)
        {
            (group.Sets ??= []).Add(set);
        }
    }

    private static TimelineGraphQLException TooWide(string what, long found, long limit) => Refusal.Create(ErrorCodes.TooWide, what, found, limit);

    /// <summary>As written: arguments that differ in spelling only count as different.</summary>
    private ROM Arguments(GraphQLField field) =>
        field.Arguments is { Location: var at } ? _source.Slice(at.Start, at.End - at.Start) : ROM.Empty;

    private sealed class Group
    {
        private readonly Dictionary<(ROM Name, ROM Arguments), int> _fields = [];
        private int _count;

        public List<GraphQLSelectionSet>? Sets { get; set; }

        /// <summary>How many fields were there before, with this name and these arguments, and in all.</summary>
        public (int Same, int All) Add(ROM name, ROM arguments)
        {
            var same = _fields.GetValueOrDefault((name, arguments));
            _fields[(name, arguments)] = same + 1;
            return (same, _count++);
        }
    }
}
