namespace Timeline.GraphQL;

/// <summary>Every value that <c>extensions.code</c> of an error can have. The values are part of the API and never change.</summary>
internal static class ErrorCodes
{
    /// <summary>A date is not EDTF; the error carries position and expectation.</summary>
    public const string BadDate = "BAD_DATE";

    /// <summary>An id is malformed, of another type, or does not say its type where several are possible.</summary>
    public const string BadId = "BAD_ID";

    /// <summary>A cursor is malformed or belongs to another connection, order or revision.</summary>
    public const string BadCursor = "BAD_CURSOR";

    /// <summary>An argument or a parameter of the request has a value that cannot be used.</summary>
    public const string BadArgument = "BAD_ARGUMENT";

    /// <summary>The revision asked for does not exist.</summary>
    public const string UnknownRevision = "UNKNOWN_REVISION";

    /// <summary>The text is not GraphQL, or the body is not JSON.</summary>
    public const string SyntaxError = "SYNTAX_ERROR";

    /// <summary>The document does not fit the schema, or does not say which operation to run.</summary>
    public const string InvalidDocument = "INVALID_DOCUMENT";

    /// <summary>The values of the variables do not fit their types.</summary>
    public const string InvalidVariables = "INVALID_VARIABLES";

    /// <summary>The body has more bytes than are read.</summary>
    public const string BodyTooLarge = "BODY_TOO_LARGE";

    /// <summary>The document has too many lexical tokens.</summary>
    public const string TooManyTokens = "TOO_MANY_TOKENS";

    /// <summary>Too many selections stand side by side.</summary>
    public const string TooWide = "TOO_WIDE";

    /// <summary>Selections are nested too deeply.</summary>
    public const string TooDeep = "TOO_DEEP";

    /// <summary>The document renames too many fields.</summary>
    public const string TooManyAliases = "TOO_MANY_ALIASES";

    /// <summary>The cost of the operation with these variables is over the limit.</summary>
    public const string TooExpensive = "TOO_EXPENSIVE";

    /// <summary>A page is asked for that holds more than a page may.</summary>
    public const string PageTooLarge = "PAGE_TOO_LARGE";

    /// <summary>One HTTP request holds too many GraphQL requests.</summary>
    public const string BatchTooLarge = "BATCH_TOO_LARGE";

    /// <summary>The request took longer than it may.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The store does not answer; the same request may succeed later.</summary>
    public const string StoreUnavailable = "STORE_UNAVAILABLE";

    /// <summary>A fault of the service; the error carries a trace id and no detail.</summary>
    public const string Internal = "INTERNAL";
}
