using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Timeline.GraphQL.Errors;
using Timeline.GraphQL.Execution;
using Timeline.GraphQL.Limits;

namespace Timeline.GraphQL.Transport;

/// <summary>Registers and maps the GraphQL endpoint.</summary>
public static class TimelineGraphQLTransport
{
    /// <summary>
    /// Registers everything between HTTP and the resolvers. The caller registers the schema as a singleton
    /// <see cref="global::GraphQL.Types.ISchema"/>, and may register any <see cref="IErrorTranslator"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit is not one (<see cref="GraphQLLimits.Check"/>).</exception>
    public static IServiceCollection AddTimelineGraphQLTransport(this IServiceCollection services, GraphQLLimits limits)
    {
        limits.Check();
        services.AddLogging();
        services.AddSingleton(limits);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ErrorFinisher>();
        services.TryAddSingleton<RequestExecutor>();
        services.TryAddSingleton<GraphQLEndpoint>();
        services.TryAddScoped<ResponseExtensions>();
        services.TryAddScoped<RequestContext>();
        return services;
    }

    /// <summary>Maps the endpoint for all methods; those that GraphQL does not know are answered with 405.</summary>
    public static IEndpointConventionBuilder MapTimelineGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql") =>
        endpoints.Map(path, endpoints.ServiceProvider.GetRequiredService<GraphQLEndpoint>().InvokeAsync).WithDisplayName("GraphQL");
}
