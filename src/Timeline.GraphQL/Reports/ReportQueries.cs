using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>The root field about reports.</summary>
internal static class ReportQueries
{
    public static void AddReportQueries(this QueryGraphType query) =>
        query.Maybe<ReportGraphType>("report", "A report; null where there is none. One that was retracted can still be read.")
            .Id("Its global id or slug.")
            .AsOf()
            .ResolveAsync(async c =>
            {
                var slug = EntityId.Read(c.Text("id")!, EntityType.Report);
                return c.Request().Find<Report>(slug, await c.Request().ScopeAsync(c));
            });
}

internal sealed class ReportConnectionGraphType() : ConnectionGraphType<Report, string, ReportGraphType, ReportEdgeGraphType>("ReportConnection", "reports");

internal sealed class ReportEdgeGraphType() : EdgeGraphType<Report, ReportGraphType>("ReportEdge", "a report");
