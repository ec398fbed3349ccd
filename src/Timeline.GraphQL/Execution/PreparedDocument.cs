using System.Collections.Concurrent;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Timeline.GraphQL;

/// <summary>A parsed document within the limits of shape, and the cost of its operations, compiled when first run.</summary>
internal sealed class PreparedDocument(GraphQLDocument document, Fragments fragments, ISchema schema, GraphQLLimits limits)
{
    private readonly ConcurrentDictionary<GraphQLOperationDefinition, CostFormula> _costs = new();

    public GraphQLDocument Document => document;

    public Fragments Fragments => fragments;

    public CostFormula CostOf(GraphQLOperationDefinition operation) =>
        _costs.GetOrAdd(operation, key => CostCompiler.Compile(schema, key, fragments, limits));

    /// <summary>The operation to run; null where the name leads to none or none is named among several, which execution reports.</summary>
    public GraphQLOperationDefinition? Operation(string? name)
    {
        GraphQLOperationDefinition? found = null;
        foreach (var definition in document.Definitions)
        {
            if (definition is not GraphQLOperationDefinition operation || (name is not null && operation.Name?.Value != name))
            {
                continue;
            }

            if (found is not null)
            {
                return name is null ? null : found;
            }

            found = operation;
        }

        return found;
    }
}
