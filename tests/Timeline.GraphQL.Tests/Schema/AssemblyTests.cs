namespace Timeline.GraphQL.Tests;

/// <summary>What others may use of the project, and the one namespace it lies in.</summary>
public sealed class AssemblyTests
{
    [Fact]
    public void PublicTypes_Always_AreTheEntranceAndTheLimits() =>
        typeof(GraphQLLimits).Assembly.GetExportedTypes().ShouldBe([typeof(GraphQLLimits), typeof(TimelineGraphQL)], ignoreOrder: true);

    [Fact]
    public void Types_Always_LieInOneNamespace() =>
        typeof(GraphQLLimits).Assembly.GetTypes()
            .Where(type => type.Namespace is { } name && name.StartsWith("Timeline", StringComparison.Ordinal))
            .ShouldAllBe(type => type.Namespace == "Timeline.GraphQL");
}
