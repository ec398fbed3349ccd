using GraphQLParser;
using GraphQLParser.Exceptions;

namespace Timeline.GraphQL;

/// <summary>Bounds the text of a document before anything is built from it: tokens, and how deeply brackets nest.</summary>
internal static class TokenGuard
{
    /// <summary>Brackets also hold arguments, lists and input objects, so they may nest somewhat deeper than selections.</summary>
    private const int NestingBesidesSelections = 32;

    /// <summary>How far beyond the limit tokens are counted, so that an honest client learns how many it sent.</summary>
    private const int CountedTimes = 10;

    /// <summary>
    /// Characters of a name or a number. A number of a million digits takes a minute to read and write again, and a name of that length
    /// is compared with all names of the schema to suggest another.
    /// </summary>
    public const int MaxWordLength = 128;

    /// <summary>The parser counts syntax nodes, of which each bracket adds at most a few.</summary>
    public static int ParserDepth(GraphQLLimits limits) => 4 * (MaxNesting(limits) + 4);

    public static void Check(string text, GraphQLLimits limits)
    {
        var end = CountedTimes * (long)limits.MaxTokens;
        var (tokens, nesting, word) = Measure(text, end);
        if (tokens > end)
        {
            throw Refusal.Create(ErrorCodes.TooManyTokens, "The document has too many tokens, counted so far", tokens, limits.MaxTokens);
        }

        if (tokens > limits.MaxTokens)
        {
            throw Refusal.Create(ErrorCodes.TooManyTokens, "The document has too many tokens", tokens, limits.MaxTokens);
        }

        if (word > MaxWordLength)
        {
            throw Refusal.Create(ErrorCodes.InvalidDocument, "A name or a number of the document is too long", word, MaxWordLength);
        }

        if (nesting > MaxNesting(limits))
        {
            throw Refusal.Create(ErrorCodes.TooDeep, "The brackets of the document nest too deeply", nesting, MaxNesting(limits));
        }
    }

    private static int MaxNesting(GraphQLLimits limits) => limits.MaxDepth + NestingBesidesSelections;

    private static (int Tokens, int Nesting, int Word) Measure(string text, long end)
    {
        int tokens = 0, open = 0, nesting = 0, word = 0;
        try
        {
            for (var at = 0; ;)
            {
                var token = Lexer.Lex(text, at);
                switch (token.Kind)
                {
                    case TokenKind.EOF:
                        return (tokens, nesting, word);
                    case TokenKind.BRACE_L or TokenKind.BRACKET_L or TokenKind.PAREN_L:
                        nesting = Math.Max(nesting, ++open);
                        break;
                    case TokenKind.BRACE_R or TokenKind.BRACKET_R or TokenKind.PAREN_R:
                        open--;
                        break;
                    case TokenKind.NAME or TokenKind.INT or TokenKind.FLOAT:
                        word = Math.Max(word, token.End - token.Start);
                        break;
                }

                if (++tokens > end)
                {
                    return (tokens, nesting, word);
                }

                at = token.End;
            }
        }
        catch (GraphQLSyntaxErrorException)
        {
            // What precedes the error counts; the parser says better what is wrong.
            return (tokens, nesting, word);
        }
    }
}
