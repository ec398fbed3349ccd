using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>The root fields about sources.</summary>
internal static class SourceQueries
{
    public static void AddSourceQueries(this QueryGraphType query)
    {
        query.AddById<Source, SourceGraphType>(EntityType.Source, "source", "A source; null where there is none.");
        query.Maybe<SourceConnectionGraphType>("sources", "Sources, by slug.")
            .SearchText("a title or of the publisher")
            .Forward()
            .AsOf()
            .ResolveAsync(async c =>
            {
                var text = c.SearchText();
                return await EntityConnections.CreateAsync(c, await c.Request().ScopeAsync(c), asOf => new SourceQuery(asOf, text));
            });
    }
}

internal sealed class SourceConnectionGraphType() : ConnectionGraphType<Source, string, SourceGraphType, SourceEdgeGraphType>("SourceConnection", "sources");

internal sealed class SourceEdgeGraphType() : EdgeGraphType<Source, SourceGraphType>("SourceEdge", "a source");
