namespace Timeline.Storage.Neo4j;

/// <summary>
/// What the status codes of Neo4j mean for a caller. The HTTP status says nothing about it: a deadlock is a 400 or hides beside rows under 202.
/// Source: the classification of the official drivers.
/// </summary>
internal static class CypherErrors
{
    internal const string RequestInvalid = "Neo.ClientError.Request.Invalid";
    internal const string DatabaseNotFound = "Neo.ClientError.Database.DatabaseNotFound";

    private const string Transient = "Neo.TransientError.";

    /// <summary>Whether what failed with the code may succeed when it is run again in a new transaction.</summary>
    internal static bool IsRetriable(string? code) => code switch
    {
        null => false,

        // Someone ended it on purpose.
        "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" => false,
        "Neo.ClientError.Cluster.NotALeader" => true,
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" => true,
        "Neo.ClientError.Security.AuthorizationExpired" => true,
        _ => code.StartsWith(Transient, StringComparison.Ordinal),
    };

    /// <summary>Whether a commit that failed with the code may have been done all the same.</summary>
    internal static bool LeavesCommitUnknown(string? code) =>
        code is null || code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal);

    /// <summary>Whether a constraint or an index could not be made, as where the graph holds what breaks it.</summary>
    internal static bool IsOfSchema(string? code) => code?.Contains(".Schema.", StringComparison.Ordinal) == true;

    /// <summary>Whether a constraint or an index could not be made because it, or another in its place, is there.</summary>
    internal static bool IsOfSomethingThere(string? code) => IsOfSchema(code) && code!.EndsWith("AlreadyExists", StringComparison.Ordinal);

    /// <summary>Whether the bookmarks that were sent are of no use any more.</summary>
    internal static bool SpoilsBookmarks(string? code) =>
        code is "Neo.TransientError.Transaction.BookmarkTimeout"
            or "Neo.ClientError.Transaction.InvalidBookmark"
            or "Neo.ClientError.Transaction.InvalidBookmarkMixture";
}
