namespace Timeline.GraphQL.Errors;

/// <summary>
/// Turns exceptions of other layers, such as a store's, into errors for the client. All registered translators are asked, in the order of
/// registration, for the exception and then for each inner one; what none of them knows becomes <see cref="ErrorCodes.Internal"/>.
/// </summary>
public interface IErrorTranslator
{
    /// <summary>The error for the client, or null where this translator does not know the exception. Must not throw.</summary>
    TimelineGraphQLException? Translate(Exception exception);
}
