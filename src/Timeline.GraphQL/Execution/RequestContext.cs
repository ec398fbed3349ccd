namespace Timeline.GraphQL;

/// <summary>
/// What a resolver may know of the transport; a scoped service. Resolvers must not reach for the HTTP context: a request that timed out
/// is answered while its last resolver may still run.
/// </summary>
internal sealed class RequestContext
{
    /// <summary>The Accept-Language header as it was sent; null when there was none.</summary>
    public string? AcceptLanguage { get; set; }
}
