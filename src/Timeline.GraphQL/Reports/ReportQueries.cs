using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>The root field about reports.</summary>
internal static class ReportQueries
{
    public static void AddReportQueries(this QueryGraphType query) =>
        query.AddById<Report, ReportGraphType>(EntityType.Report, "report", "A report; null where there is none. One that was retracted can still be read.");
}

internal sealed class ReportConnectionGraphType() : ConnectionGraphType<Report, string, ReportGraphType, ReportEdgeGraphType>("ReportConnection", "reports");

internal sealed class ReportEdgeGraphType() : EdgeGraphType<Report, ReportGraphType>("ReportEdge", "a report");
