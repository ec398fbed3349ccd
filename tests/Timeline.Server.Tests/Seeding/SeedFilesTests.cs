using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsvHelper;
using NJsonSchema;
using Timeline.Core;
using Timeline.Server.Seeding;

namespace Timeline.Server.Tests.Seeding;

public sealed class SeedFilesTests
{
    public static TheoryData<string> Files() => [.. Seeder.ShippedFiles().Select(Path.GetFileName).OfType<string>()];

    [Fact]
    public void Shipped_Files_AreTheNumberedOnes() =>
        Seeder.ShippedFiles().Select(Path.GetFileName).ShouldBe(["1-source-article.json", "2-second-voice.json"]);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task File_Always_FitsTheSchema(string file)
    {
        var schema = await JsonSchema.FromFileAsync(Repository.File("seed", "timeline.schema.json"));

        schema.Validate(await File.ReadAllTextAsync(Repository.File("seed", file))).Select(e => e.ToString()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_Always_IsAChangeSetOfTheSeed(string file) => Read(file).Author.ShouldBe(Seeder.Author);

    [Fact]
    public async Task Schema_UnknownProperty_IsRefused()
    {
        var schema = await JsonSchema.FromFileAsync(Repository.File("seed", "timeline.schema.json"));

        schema.Validate("""{"idempotencyKey": "k", "author": "a", "reason": "r", "events": []}""").ShouldNotBeEmpty();
    }

    [Fact]
    public void SecondVoice_EveryClaimOfTheDataSet_IsAReport()
    {
        var file = Given.DataSet("us-dprk-chronology", "chronology.csv");
        using var csv = new CsvReader(new StreamReader(file), CultureInfo.InvariantCulture);
        var claims = csv.GetRecords<dynamic>().Select(c => (Edtf: (string)c.edtf, Written: (string)c.date_as_written, Url: (string)c.url)).ToArray();
        var seed = Read("2-second-voice.json");
        var urls = seed.Sources.ToDictionary(s => s.Slug, s => s.Url);

        var reports = seed.Reports.Select(r => (Edtf: r.When!.Edtf!, Written: r.When.Text!, Url: urls[r.Source]!));

        claims.Length.ShouldBe(96);
        reports.Order().ShouldBe(claims.Order());
    }

    [Fact]
    public void Article_EveryQuote_StandsWhereItSays()
    {
        var text = File.ReadAllText(Given.Article());
        var seed = Read("1-source-article.json");

        var quotes = seed.Reports.SelectMany(r => r.Quotes).ToArray();
        quotes.ShouldNotBeEmpty();
        quotes.ShouldAllBe(q => text.Substring(q.Start!.Value, q.End!.Value - q.Start.Value) == q.Exact);
        seed.Sources.Single().Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    private static ChangeSet Read(string file) => EntityJson.ReadChangeSet(File.ReadAllBytes(Repository.File("seed", file)));
}
