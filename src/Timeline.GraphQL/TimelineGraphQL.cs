using Microsoft.Extensions.DependencyInjection;
using Timeline.GraphQL.Limits;
using Timeline.GraphQL.Transport;

namespace Timeline.GraphQL;

/// <summary>Timeline over GraphQL, for a service, a test or a benchmark alike.</summary>
public static class TimelineGraphQL
{
    /// <summary>Registers the schema and the transport. The caller registers an <see cref="Core.ITimelineStore"/> and a <see cref="NodaTime.IClock"/>.</summary>
    public static IServiceCollection AddTimelineGraphQL(this IServiceCollection services, GraphQLLimits limits) =>
        services.AddTimelineGraphQLTransport(limits).AddTimelineSchema();
}
