namespace Timeline.Storage.Neo4j;

/// <summary>Neo4j refused, could not be reached, or gave an answer that makes no sense.</summary>
/// <param name="message">What went wrong, with the words of the server. Never holds a password.</param>
/// <param name="code">The status code of Neo4j, <c>Neo.ClientError.Statement.SyntaxError</c>; null: the error is not the database's.</param>
/// <param name="innerException">What lies beneath; null: nothing.</param>
internal sealed class CypherException(string message, string? code = null, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>The status code of Neo4j; null where the error did not come from the database.</summary>
    internal string? Code { get; } = code;

    /// <summary>True: nothing was changed, and the same statement or unit of work may succeed later.</summary>
    internal bool IsRetriable { get; init; }

    /// <summary>True: the connection was lost while a commit was under way. It may have been done.</summary>
    internal bool IsCommitUnknown { get; init; }

    /// <summary>The HTTP status that carried the error; null: none.</summary>
    internal int? HttpStatus { get; init; }

    /// <summary>True: the server never got the request.</summary>
    internal bool IsUnsent { get; init; }

    /// <summary>The same error where it leaves open whether a commit was done.</summary>
    internal CypherException WithUnknownCommit() =>
        new($"Whether the commit was done is not known: {Message}", Code, this) { IsCommitUnknown = true, HttpStatus = HttpStatus };
}
