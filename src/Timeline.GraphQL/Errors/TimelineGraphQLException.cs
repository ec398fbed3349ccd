namespace Timeline.GraphQL;

/// <summary>
/// An error that the client can act on. Thrown while a field resolves, it becomes a GraphQL error with this message, the field's path
/// and location, and these extensions; nothing is logged. Several at once are thrown as an <see cref="AggregateException"/>.
/// </summary>
internal sealed class TimelineGraphQLException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="code">One of <see cref="ErrorCodes"/>.</param>
    /// <param name="message">A sentence for the client, without internals.</param>
    /// <param name="extensions">More entries of the error's <c>extensions</c>; an entry <c>code</c> is ignored.</param>
    public TimelineGraphQLException(string code, string message, IReadOnlyDictionary<string, object?>? extensions = null)
        : base(message)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        Code = code;
        Extensions = extensions ?? new Dictionary<string, object?>();
    }

    /// <summary>One of <see cref="ErrorCodes"/>.</summary>
    public string Code { get; }

    /// <summary>More entries of the error's <c>extensions</c>; never null.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; }
}
