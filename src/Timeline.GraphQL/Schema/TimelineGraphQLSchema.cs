using GraphQL.Execution;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Timeline.GraphQL;

/// <summary>Registers the schema.</summary>
internal static class TimelineGraphQLSchema
{
    /// <summary>
    /// Registers the schema as the singleton <see cref="ISchema"/>, initialised when it is first resolved, with what its resolvers need
    /// in a request. The caller registers the transport, an <see cref="Core.ITimelineStore"/> and a <see cref="NodaTime.IClock"/>.
    /// </summary>
    public static IServiceCollection AddTimelineSchema(this IServiceCollection services)
    {
        foreach (var type in typeof(TimelineSchema).Assembly.GetTypes())
        {
            if (type is { IsAbstract: false, IsGenericTypeDefinition: false } && type.IsAssignableTo(typeof(IGraphType)))
            {
                services.TryAddTransient(type);
            }
        }

        services.TryAddSingleton<ISchema>(provider =>
        {
            var schema = new TimelineSchema(provider);
            schema.Initialize();
            return schema;
        });
        services.TryAddScoped<TimelineRequest>();
        services.TryAddScoped(typeof(EntityLoader<>));
        services.TryAddScoped<HistoryLoader>();
        services.TryAddScoped<IncomingLinkLoader>();
        services.TryAddScoped<RevisionLoader>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IDocumentExecutionListener, RevisionListener>());
        return services;
    }
}
