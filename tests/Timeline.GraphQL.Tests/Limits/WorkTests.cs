using GraphQL.Execution;

namespace Timeline.GraphQL.Tests.Limits;

/// <summary>The guards work in time linear in the document, whatever it expands to.</summary>
public sealed class WorkTests
{
    private static readonly GraphQLLimits Unlimited =
        new() { MaxDepth = int.MaxValue, MaxWidth = int.MaxValue, MaxAliases = int.MaxValue, MaxDefinitions = int.MaxValue };

    [Theory]
    [InlineData(15)]
    [InlineData(60)]
    [InlineData(500)]
    public void ShapeGuard_FragmentBomb_LooksAtEachSelectionOnce(int levels)
    {
        var document = new GraphQLDocumentBuilder().Build(Hostile.FragmentBomb(levels, nested: true));

        var guard = ShapeGuard.Check(document, new(document), Unlimited);

        guard.Steps.ShouldBe(2 + (4 * levels) + 1);
    }

    [Fact]
    public void ShapeGuard_FragmentsNestedBeyondTheStack_IsTooDeep()
    {
        var chain = string.Concat(Enumerable.Range(0, 200_000).Select(i => $" fragment F{i} on Item {{ ...F{i + 1} }}"));
        var document = new GraphQLDocumentBuilder().Build("{ ...F0 }" + chain);

        var refusal = Should.Throw<TimelineGraphQLException>(() => ShapeGuard.Check(document, new(document), Unlimited));

        refusal.Code.ShouldBe("TOO_DEEP");
    }
}
