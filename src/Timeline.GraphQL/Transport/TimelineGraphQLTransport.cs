using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Timeline.GraphQL.Errors;
using Timeline.GraphQL.Execution;
using Timeline.GraphQL.Limits;

namespace Timeline.GraphQL.Transport;

/// <summary>Registers and maps the GraphQL endpoint.</summary>
public static class TimelineGraphQLTransport
{
    /// <summary>
    /// Registers everything between HTTP and the resolvers. The caller registers the schema as a singleton
    /// <see cref="global::GraphQL.Types.ISchema"/>, initialises it at start, and may register any <see cref="IErrorTranslator"/>.
    /// </summary>
    public static IServiceCollection AddTimelineGraphQLTransport(this IServiceCollection services, Action<GraphQLLimits>? configure = null)
    {
        services.AddLogging();
        services.AddOptions<GraphQLLimits>()
            .Configure(limits => configure?.Invoke(limits))
            .Validate(limits => limits.AreAllPositive(), "Every GraphQL limit must be positive, and MaxPageSize no less than DefaultPageSize.")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<GraphQLLimits>>().Value);
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
