namespace Timeline.Storage.Neo4j.Tests.Docs;

/// <summary>What docs/graph.md asks is answered from the graph that the store writes.</summary>
public sealed class GraphGuideTests(SeededGraph graph) : IClassFixture<SeededGraph>
{
    private const string WithoutThePast = """
        MATCH (n:PastEvent|PastReport|RetractedEvent|RetractedReport|ActorVersion|PlaceVersion|SourceVersion) DETACH DELETE n RETURN count(n)
        """;

    public static TheoryData<string> Questions => [.. GraphGuide.Questions.Keys];

    public static TheoryData<string> QuestionsOfThePresent => [.. GraphGuide.OfThePresent];

    [Fact]
    public void Guide_Questions_AreTen() => GraphGuide.Questions.Count.ShouldBe(10);

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Question_OfTheStory_IsAnswered(string question)
    {
        var session = await graph.OpenAsync();

        var rows = await session.ReadAsync(new(GraphGuide.Questions[question]), row => row, TestContext.Current.CancellationToken);

        rows.ShouldNotBeEmpty();
        for (var i = 0; i < rows[0].Count; i++)
        {
            // A property of a wrong name is null, and no error.
            rows.ShouldContain(row => row[i] != null, rows[0].Columns[i]);
        }
    }

    [Theory]
    [MemberData(nameof(QuestionsOfThePresent))]
    public async Task Question_OfThePresent_DoesNotMeetThePast(string question)
    {
        var session = await graph.OpenAsync();
        var token = TestContext.Current.CancellationToken;
        var statement = new CypherStatement(GraphGuide.Questions[question]);
        var answer = await session.ReadAsync(statement, Text, token);

        await Should.ThrowAsync<UndoException>(session.WriteAsync(
            async (transaction, ct) =>
            {
                (await transaction.ReadAsync(new(WithoutThePast), row => row.Integer(0), ct)).ShouldHaveSingleItem().ShouldBeGreaterThan(4);
                (await transaction.ReadAsync(statement, Text, ct)).ShouldBe(answer);
                throw new UndoException();
            },
            token));
    }

    private static string Text(CypherRow row) => string.Join(" | ", Enumerable.Range(0, row.Count).Select(i => Text(row[i])));

    private static string Text(object? value) => value is IReadOnlyList<object?> list ? $"[{string.Join(", ", list.Select(Text))}]" : $"{value}";

    /// <summary>Thrown in a transaction, so that it is rolled back.</summary>
    private sealed class UndoException : Exception;
}
