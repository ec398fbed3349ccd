using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Timeline.GraphQL;

/// <summary>
/// Stops validation when enough is wrong. To find the line of an error takes time with its distance from the start, so thousands of errors
/// in a long document take a second.
/// </summary>
internal sealed class ErrorLimit : ValidationRuleBase
{
    /// <summary>Errors of one document that are reported.</summary>
    public const int MaxErrors = 100;

    /// <summary>All rules of GraphQL, and this one.</summary>
    public static readonly IValidationRule[] Rules = [.. DocumentValidator.CoreRules, new ErrorLimit()];

    private static readonly Visitor Shared = new();

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Shared);

    private sealed class Visitor : INodeVisitor
    {
        public ValueTask EnterAsync(ASTNode node, ValidationContext context)
        {
            if (context.HasErrors && context.Errors.Count() > MaxErrors)
            {
                throw new Reached([.. context.Errors.Take(MaxErrors)]);
            }

            return default;
        }

        public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => default;
    }

    /// <summary>Carries the errors found until then out of the validation.</summary>
    public sealed class Reached(IReadOnlyList<ExecutionError> errors) : ExecutionError("The document has too many errors.")
    {
        public IReadOnlyList<ExecutionError> Errors => errors;
    }
}
