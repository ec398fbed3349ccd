using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Timeline.GraphQL;

/// <summary>Parses a document and refuses it when its text or shape is over the limits, in time linear in its length.</summary>
internal sealed class DocumentPreparer(ISchema schema, GraphQLLimits limits)
{
    private readonly GraphQLDocumentBuilder _builder = new() { MaxDepth = TokenGuard.ParserDepth(limits) };

    public PreparedDocument Prepare(string text)
    {
        TokenGuard.Check(text, limits);
        var document = Parse(text);
        var fragments = new Fragments(document);
        ShapeGuard.Check(document, fragments, limits);
        return new(document, fragments, schema, limits);
    }

    private GraphQLDocument Parse(string text)
    {
        try
        {
            return _builder.Build(text);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new TimelineGraphQLException(ErrorCodes.TooDeep, "The syntax of the document nests too deeply.");
        }
    }
}
