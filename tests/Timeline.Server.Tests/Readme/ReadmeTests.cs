using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Timeline.Server.Tests.Readme;

/// <summary>What the README shows is what a fresh service answers.</summary>
public sealed class ReadmeTests(Service service) : IClassFixture<Service>
{
    [Fact]
    public async Task Readme_Query_HasTheAnswerThatIsPrinted()
    {
        var readme = await File.ReadAllTextAsync(Repository.File("README.md"));
        var query = Block("graphql").Match(readme).Groups[1].Value;
        var printed = JsonNode.Parse(Block("json").Match(readme).Groups[1].Value)!;

        var data = await service.AskAsync(query);

        data.ToJsonString().ShouldBe(printed["data"]!.ToJsonString());
    }

    private static Regex Block(string language) => new($"```{language}\n(.*?)```", RegexOptions.Singleline);
}
