using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Timeline.GraphQL;

/// <summary>Finds how many times the children of a field count.</summary>
internal sealed class ListSizes(GraphQLOperationDefinition operation, GraphQLLimits limits)
{
    /// <summary>Lists without pages are short: names, participants, places of one thing.</summary>
    private const int AssumedLength = 5;

    private static readonly string[] PageArguments = ["first", "last"];
    private static readonly ROM IdsArgument = "ids";

    public ListSize Of(GraphQLField field, FieldType? definition, IGraphType? parent)
    {
        if (definition is null)
        {
            return ListSize.One;
        }

        var pages = PageArguments.Where(name => definition.Arguments?.Find(name) is not null).ToArray();
        if (pages.Length > 0 || IsConnection(definition.ResolvedType?.GetNamedType()))
        {
            return Page(field, definition, pages);
        }

        if (definition.Arguments?.Find(IdsArgument) is { } ids && IsList(ids.ResolvedType))
        {
            return Length(field);
        }

        // The edges and nodes of a connection are the page that its field has already counted.
        return IsList(definition.ResolvedType) && !IsConnection(parent) ? new(definition.CountedLength() ?? AssumedLength) : ListSize.One;
    }

    /// <summary>The variables in a filter, by all that they hold.</summary>
    public IEnumerable<ListSize> FilterVariables(GraphQLField field, GraphQLValue filter) => filter switch
    {
        GraphQLVariable variable => [new(0, [Variable(field, "filter", variable, SizeBy.Entries, 0)])],
        GraphQLListValue { Values: { } values } => values.SelectMany(value => FilterVariables(field, value)),
        GraphQLObjectValue { Fields: { } fields } => fields.SelectMany(each => FilterVariables(field, each.Value)),
        _ => [],
    };

    private static bool IsList(IGraphType? type) => (type is NonNullGraphType inner ? inner.ResolvedType : type) is ListGraphType;

    private static bool IsConnection(IGraphType? type) => type is IComplexGraphType complex && complex.Fields.Find("pageInfo") is not null;

    private ListSize Page(GraphQLField field, FieldType definition, string[] arguments)
    {
        long? literal = null;
        var variables = new List<SizeVariable>();
        foreach (var argument in arguments)
        {
            switch (field.Arguments?.ValueFor(argument))
            {
                case GraphQLVariable variable:
                    variables.Add(Variable(field, argument, variable, SizeBy.Value, limits.DefaultPageSize));
                    break;
                case { } value:
                    var size = PageSizes.Check(field.Name.StringValue, argument, SizeValues.Number(value), limits);
                    literal = size > literal || literal is null ? size : literal;
                    break;
                default:
                    literal ??= SizeValues.Number(definition.Arguments?.Find(argument)?.DefaultValue);
                    break;
            }
        }

        return new(literal ?? (variables.Count > 0 ? 1 : limits.DefaultPageSize), variables);
    }

    private ListSize Length(GraphQLField field) => field.Arguments?.ValueFor(IdsArgument) switch
    {
        GraphQLVariable variable => new(1, [Variable(field, "ids", variable, SizeBy.Length, AssumedLength)]),
        var value => new(SizeValues.Length(value) ?? AssumedLength),
    };

    private SizeVariable Variable(GraphQLField field, string argument, GraphQLVariable variable, SizeBy by, long otherwise)
    {
        GraphQLValue? declaredDefault = null;
        foreach (var declared in operation.Variables?.Items ?? [])
        {
            if (declared.Variable.Name.Value == variable.Name.Value)
            {
                declaredDefault = declared.DefaultValue;
            }
        }

        return new(field.Name.StringValue, argument, variable.Name.StringValue, declaredDefault, by, otherwise);
    }
}
