using Timeline.Core;
using Timeline.GraphQL.Errors;

namespace Timeline.GraphQL;

/// <summary>Tells the client that the store fails, and whether to try again, but not why.</summary>
internal sealed class StoreErrorTranslator : IErrorTranslator
{
    public TimelineGraphQLException? Translate(Exception exception) => exception is StoreException { IsRetriable: var retriable }
        ? new(ErrorCodes.StoreUnavailable, "The store does not answer.", new Dictionary<string, object?> { ["retriable"] = retriable })
        : null;
}
