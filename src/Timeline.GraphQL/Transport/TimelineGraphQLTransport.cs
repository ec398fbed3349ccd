using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Timeline.GraphQL;

/// <summary>Registers the GraphQL endpoint.</summary>
internal static class TimelineGraphQLTransport
{
    /// <summary>
    /// Registers everything between HTTP and the resolvers. The caller registers the schema as a singleton
    /// <see cref="global::GraphQL.Types.ISchema"/>, and may register any <see cref="global::GraphQL.Execution.IDocumentExecutionListener"/>.
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
}
