using Microsoft.Extensions.DependencyInjection;

namespace Timeline.GraphQL;

/// <summary>The schema.</summary>
internal sealed class TimelineSchema : global::GraphQL.Types.Schema
{
    public TimelineSchema(IServiceProvider services)
        : base(services)
    {
        Description = "What happened, when, where, who was involved, and who says so.";
        Query = services.GetRequiredService<QueryGraphType>();
        this.UseStandardIntrospection();
    }
}
