using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Timeline.GraphQL;

/// <summary>Timeline over GraphQL, for a service, a test or a benchmark alike.</summary>
public static class TimelineGraphQL
{
    /// <summary>Registers the schema and the transport. The caller registers an <see cref="Core.ITimelineStore"/> and a <see cref="NodaTime.IClock"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit is out of its bounds (<see cref="GraphQLLimits.Check"/>).</exception>
    public static IServiceCollection AddTimelineGraphQL(this IServiceCollection services, GraphQLLimits limits) =>
        services.AddTimelineGraphQLTransport(limits).AddTimelineSchema();

    /// <summary>Maps the endpoint for all methods; those that GraphQL does not know are answered with 405.</summary>
    public static IEndpointConventionBuilder MapTimelineGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql") =>
        endpoints.Map(path, endpoints.ServiceProvider.GetRequiredService<GraphQLEndpoint>().InvokeAsync).WithDisplayName("GraphQL");
}
