using System.Xml.Linq;

namespace Timeline.Core.Tests.Architecture;

/// <summary>Projects are walls: which may know which, and which packages each may use.</summary>
public sealed class ProjectTests
{
    private static readonly Dictionary<string, string[]> Projects = new()
    {
        ["Timeline.Edtf"] = [],
        ["Timeline.Core"] = ["Timeline.Edtf"],
        ["Timeline.Storage.Sqlite"] = ["Timeline.Core"],
        ["Timeline.Storage.Neo4j"] = ["Timeline.Core"],
        ["Timeline.GraphQL"] = ["Timeline.Core"],
        ["Timeline.Server"] = ["Timeline.GraphQL", "Timeline.Storage.Neo4j", "Timeline.Storage.Sqlite"],
    };

    private static readonly Dictionary<string, string[]> Packages = new()
    {
        ["Timeline.Edtf"] = ["NodaTime"],
        ["Timeline.Core"] = [],
        ["Timeline.Storage.Sqlite"] = ["Microsoft.Data.Sqlite"],
        ["Timeline.Storage.Neo4j"] = ["Microsoft.Extensions.Caching.Memory", "Polly.Core", "Neo4j.Driver"],
        ["Timeline.GraphQL"] = ["GraphQL"],
        ["Timeline.Server"] = ["System.CommandLine"],
    };

    public static TheoryData<string> Sources => [.. Directory.GetFiles(Path.Combine(Root(), "src"), "*.csproj", SearchOption.AllDirectories)];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Project_InSource_RefersOnlyWhereAllowed(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);

        Projects.ShouldContainKey(name, "A new project: say here what it may refer to.");
        Referred(path, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Replace('\\', '/'))).Except(Projects[name]).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Project_InSource_UsesOnlyAllowedPackages(string path) =>
        Referred(path, "PackageReference").Except(Packages[Path.GetFileNameWithoutExtension(path)]).ShouldBeEmpty();

    [Fact]
    public void Core_Assembly_RefersToEdtfAndNodaTimeAlone() =>
        typeof(Event).Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => !n.StartsWith("System", StringComparison.Ordinal))
            .ShouldBeSubsetOf(["Timeline.Edtf", "NodaTime", "netstandard"]);

    [Fact]
    public void Projects_OnDisk_AreTheOnesInTheSolution()
    {
        var solution = File.ReadAllText(Path.Combine(Root(), "Timeline.sln")).Replace('\\', '/');

        foreach (var folder in (string[])["src", "tests"])
        {
            foreach (var project in Directory.GetFiles(Path.Combine(Root(), folder), "*.csproj", SearchOption.AllDirectories))
            {
                solution.ShouldContain($"\"{Path.GetRelativePath(Root(), project).Replace('\\', '/')}\"");
            }
        }
    }

    private static IEnumerable<string> Referred(string project, string element) =>
        XDocument.Load(project).Descendants(element).Select(e => e.Attribute("Include")!.Value);

    private static string Root()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Timeline.sln")))
            {
                return directory.FullName;
            }
        }

        throw new InvalidOperationException("Timeline.sln was not found above the tests.");
    }
}
