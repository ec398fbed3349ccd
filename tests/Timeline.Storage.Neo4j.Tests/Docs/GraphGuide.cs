namespace Timeline.Storage.Neo4j.Tests.Docs;

/// <summary>The questions of docs/graph.md: a sentence, and below it the Cypher that asks it.</summary>
internal static class GraphGuide
{
    private const string Fence = "```cypher\n";

    /// <summary>The Cypher by its sentence, in the order of the page.</summary>
    internal static IReadOnlyDictionary<string, string> Questions { get; } = Read();

    /// <summary>The questions that name no label and no relationship of the past.</summary>
    internal static IEnumerable<string> OfThePresent =>
        Questions.Keys.Where(q => !((string[])["Past", "PAST_", "Retracted", "Version"]).Any(word => Questions[q].Contains(word, StringComparison.Ordinal)));

    private static OrderedDictionary<string, string> Read()
    {
        var questions = new OrderedDictionary<string, string>();
        var parts = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "graph.md")).Split(Fence);
        for (var i = 1; i < parts.Length; i++)
        {
            questions.Add(parts[i - 1].TrimEnd().Split("\n\n")[^1], parts[i].Split("\n```")[0]);
        }

        return questions;
    }
}
