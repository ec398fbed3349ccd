using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Timeline.GraphQL;

/// <summary>
/// Compiles the cost of one operation. It runs before validation, so it takes what is unknown or wrong as one plain field. Both sides of
/// <c>@skip</c> and <c>@include</c> count.
/// </summary>
internal sealed class CostCompiler
{
    /// <summary>
    /// A list of types inside a list of types (fields of the types of fields) is how introspection explodes: such a list counts as this
    /// many.
    /// </summary>
    private const int NestedIntrospectionList = 100;

    /// <summary>What each value in a filter costs.</summary>
    private const int FilterEntry = 20;

    private readonly ISchema _schema;
    private readonly Fragments _fragments;
    private readonly ListSizes _sizes;
    private readonly Dictionary<(GraphQLFragmentDefinition Fragment, Area Area), CostSum> _compiled = [];
    private int _sums;

    private CostCompiler(ISchema schema, Fragments fragments, ListSizes sizes) =>
        (_schema, _fragments, _sizes) = (schema, fragments, sizes);

    private enum Area
    {
        Data,
        Introspection,
        IntrospectionList,
    }

    public static CostFormula Compile(ISchema schema, GraphQLOperationDefinition operation, Fragments fragments, GraphQLLimits limits)
    {
        var compiler = new CostCompiler(schema, fragments, new(operation, limits));
        IGraphType? rootType = operation.Operation switch
        {
            OperationType.Mutation => schema.Mutation,
            OperationType.Subscription => schema.Subscription,
            _ => schema.Query,
        };
        var root = compiler.Set(operation.SelectionSet, rootType, Area.Data);
        return new(root, compiler._sums, limits);
    }

    private CostSum Set(GraphQLSelectionSet set, IGraphType? parent, Area area)
    {
        var sum = new CostSum(_sums++);
        Add(sum, set, parent, area);
        return sum;
    }

    private void Add(CostSum sum, GraphQLSelectionSet set, IGraphType? parent, Area area)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case GraphQLField field:
                    Add(sum, field, parent, area);
                    break;
                case GraphQLInlineFragment inline:
                    Add(sum, inline.SelectionSet, inline.TypeCondition is { } condition ? Find(condition) : parent, area);
                    break;
                case GraphQLFragmentSpread spread when _fragments.Find(spread) is { } fragment:
                    sum.Add(ListSize.One, Fragment(fragment, area));
                    break;
            }
        }
    }

    private CostSum Fragment(GraphQLFragmentDefinition fragment, Area area)
    {
        if (_compiled.TryGetValue((fragment, area), out var known))
        {
            return known;
        }

        // A cycle finds this empty sum; validation reports the cycle.
        _compiled[(fragment, area)] = new CostSum(_sums++);
        return _compiled[(fragment, area)] = Set(fragment.SelectionSet, Find(fragment.TypeCondition), area);
    }

    private void Add(CostSum sum, GraphQLField field, IGraphType? parent, Area area)
    {
        sum.Add(1);
        AddFilter(sum, field);
        if (field.SelectionSet is not { } set)
        {
            return;
        }

        if (area != Area.Data || field.Name.Value.Span.StartsWith("__", StringComparison.Ordinal))
        {
            var isList = field.Name.StringValue is "fields" or "interfaces" or "possibleTypes" or "inputFields";
            var size = isList && area == Area.IntrospectionList ? new ListSize(NestedIntrospectionList) : ListSize.One;
            sum.Add(size, Set(set, null, isList || area == Area.IntrospectionList ? Area.IntrospectionList : Area.Introspection));
            return;
        }

        var definition = (parent as IComplexGraphType)?.Fields.Find(field.Name.Value);
        var children = Set(set, definition?.ResolvedType?.GetNamedType(), area);
        sum.Add(_sizes.Of(field, definition, parent), children);
    }

    // A store looks at each entry of a filter for each candidate.
    private void AddFilter(CostSum sum, GraphQLField field)
    {
        if (field.Arguments?.ValueFor("filter") is not { } filter)
        {
            return;
        }

        sum.Add(Saturating.Multiply(FilterEntry, SizeValues.Entries(filter)));
        foreach (var size in _sizes.FilterVariables(field, filter))
        {
            var entry = new CostSum(_sums++);
            entry.Add(FilterEntry);
            sum.Add(size, entry);
        }
    }

    private IGraphType? Find(GraphQLTypeCondition condition) => _schema.AllTypes[condition.Type.Name.Value];
}
