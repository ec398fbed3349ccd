using System.Runtime.CompilerServices;
using GraphQLParser.AST;

namespace Timeline.GraphQL;

/// <summary>
/// Bounds the shape of a document: definitions, aliases, and depth and width with fragments expanded. Each fragment is measured once,
/// so the work is linear in the length of the document whatever it expands to. A cycle counts as empty here; validation reports it.
/// </summary>
internal sealed class ShapeGuard
{
    private readonly Fragments _fragments;
    private readonly GraphQLLimits _limits;
    private readonly Dictionary<GraphQLFragmentDefinition, Shape> _measured = [];
    private int _aliases;

    private ShapeGuard(Fragments fragments, GraphQLLimits limits) => (_fragments, _limits) = (fragments, limits);

    /// <summary>How many selections were looked at: the measure of the work done.</summary>
    public int Steps { get; private set; }

    public static ShapeGuard Check(GraphQLDocument document, Fragments fragments, GraphQLLimits limits)
    {
        var definitions = document.Definitions.Count;
        if (definitions > limits.MaxDefinitions)
        {
            throw Refusal.Create(
                ErrorCodes.TooWide, "The document has too many operations and fragments", definitions, limits.MaxDefinitions);
        }

        var guard = new ShapeGuard(fragments, limits);
        try
        {
            foreach (var definition in document.Definitions)
            {
                guard.Check(definition);
            }
        }
        catch (InsufficientExecutionStackException)
        {
            throw new TimelineGraphQLException(ErrorCodes.TooDeep, "The fragments of the document nest too deeply.");
        }

        return guard;
    }

    private void Check(ASTNode definition)
    {
        var shape = definition switch
        {
            GraphQLOperationDefinition operation => Measure(operation.SelectionSet),
            GraphQLFragmentDefinition fragment => Measure(fragment),
            _ => default,
        };
        if (shape.Depth > _limits.MaxDepth)
        {
            throw Refusal.Create(ErrorCodes.TooDeep, "The selections of the document nest too deeply", shape.Depth, _limits.MaxDepth);
        }

        if (_aliases > _limits.MaxAliases)
        {
            throw Refusal.Create(ErrorCodes.TooManyAliases, "The document has too many aliases", _aliases, _limits.MaxAliases);
        }
    }

    private Shape Measure(GraphQLFragmentDefinition fragment)
    {
        if (_measured.TryGetValue(fragment, out var known))
        {
            return known;
        }

        _measured[fragment] = default;
        return _measured[fragment] = Measure(fragment.SelectionSet);
    }

    private Shape Measure(GraphQLSelectionSet set)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        long width = 0;
        long depth = 0;
        foreach (var selection in set.Selections)
        {
            Steps++;
            var shape = selection switch
            {
                GraphQLField field => Measure(field),
                GraphQLInlineFragment inline => Measure(inline.SelectionSet),
                GraphQLFragmentSpread spread when _fragments.Find(spread) is { } fragment => Measure(fragment),
                _ => default,
            };
            // Empty and unknown fragments cost the rules that compare selections something too.
            width = Saturating.Add(width, Math.Max(1, shape.Width));
            depth = Math.Max(depth, shape.Depth);
        }

        if (width > _limits.MaxWidth)
        {
            throw Refusal.Create(ErrorCodes.TooWide, "Too many selections stand side by side", width, _limits.MaxWidth);
        }

        return new(depth, width);
    }

    private Shape Measure(GraphQLField field)
    {
        if (field.Alias is not null)
        {
            _aliases++;
        }

        var below = field.SelectionSet is { } set ? Measure(set).Depth : 0;
        return new(below + 1, 1);
    }

    private readonly record struct Shape(long Depth, long Width);
}
