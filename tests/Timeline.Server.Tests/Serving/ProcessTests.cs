using System.Net;
using System.Net.Sockets;

namespace Timeline.Server.Tests.Serving;

public sealed class ProcessTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("timeline-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task Serve_SecondStart_DoesNotSeedAgain()
    {
        string[] first;
        using (var service = await RunningService.StartAsync(Arguments()))
        {
            first = [.. service.Announced];
        }

        using var again = await RunningService.StartAsync(Arguments());

        first[^1].ShouldStartWith("Revision 2, 74 events.");
        again.Announced[^1].ShouldBe(first[^1]);
    }

    [Fact]
    public async Task Serve_NoSeed_StaysEmpty()
    {
        using var service = await RunningService.StartAsync([.. Arguments(), "--no-seed"]);

        service.Announced[^1].ShouldStartWith("Revision 0, 0 events.");
    }

    [Fact]
    public async Task Serve_DirectoryOfARunningService_SaysWhoHoldsIt()
    {
        using var service = await RunningService.StartAsync(Arguments());

        var (exitCode, output, error) = await RunningService.RefusedAsync(Arguments());

        exitCode.ShouldBe(1);
        output.ShouldBeEmpty();
        OneLine(error).ShouldContain($"is held by process {service.Id} on {Environment.MachineName}");
    }

    [Fact]
    public async Task Serve_PortInUse_SaysSoInOneLine()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://{taken.LocalEndpoint}";

        var (exitCode, output, error) = await RunningService.RefusedAsync(["--urls", url, "--data", _directory.FullName]);

        exitCode.ShouldBe(1);
        output.ShouldBeEmpty();
        OneLine(error).ShouldContain(url);
    }

    [Theory]
    [InlineData("https://127.0.0.1:0")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("http://203.0.113.7:5080")]
    [InlineData("http://no-such-name.invalid:5080")]
    public async Task Serve_AddressThatCannotBeListenedOn_IsNamedInOneLine(string url)
    {
        var (exitCode, output, error) = await RunningService.RefusedAsync(["--urls", url, "--data", _directory.FullName]);

        exitCode.ShouldBe(1);
        output.ShouldBeEmpty();
        OneLine(error).ShouldStartWith("timeline: Timeline:Urls: ");
    }

    [Fact]
    public async Task Serve_DirectoryThatCannotBeWritten_SaysSoInOneLine()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "There is no /proc here.");

        var (exitCode, _, error) = await RunningService.RefusedAsync(["--urls", "http://127.0.0.1:0", "--data", "/proc/self"]);

        exitCode.ShouldBe(1);
        OneLine(error).ShouldContain("its directory cannot be written");
    }

    [Theory]
    [InlineData("Timeline__Urls", "five thousand", "Timeline:Urls")]
    [InlineData("Timeline__Seed", "maybe", "Timeline:Seed")]
    [InlineData("Timeline__Limits__MaxDepth", "deep", "Timeline:Limits:MaxDepth")]
    [InlineData("Timeline__Limits__MaxCost", "0", "Timeline:Limits:MaxCost")]
    [InlineData("Timeline__AllowedOrigins__0", "example.org", "Timeline:AllowedOrigins")]
    [InlineData("Timeline__AllowedHosts__0", "http://example.org", "Timeline:AllowedHosts")]
    [InlineData("Timeline__Sead", "false", "there is no setting 'Sead'")]
    public async Task Serve_BadSetting_IsNamedInOneLine(string name, string value, string named)
    {
        var (exitCode, output, error) = await RunningService.RefusedAsync(["--data", _directory.FullName], (name, value));

        exitCode.ShouldBe(1);
        output.ShouldBeEmpty();
        OneLine(error).ShouldContain(named);
    }

    [Fact]
    public async Task Serve_Neo4jThatDoesNotAnswer_StartsAndSaysSo()
    {
        using var port = new TcpListener(IPAddress.Loopback, 0);
        port.Start();
        var address = $"http://{port.LocalEndpoint}";
        port.Stop();
        using var service = await RunningService.StartAsync("--urls", "http://127.0.0.1:0", "--neo4j", address);
        using var http = new HttpClient { BaseAddress = service.Address };

        service.Announced[1].ShouldBe($"Store: Neo4j, {address}, database 'neo4j'");
        service.Announced[2].ShouldContain($"Neo4j at {address} cannot be reached");
        (await http.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await http.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var answer = await http.PostAsync("/graphql", new StringContent("""{"query":"{ events { totalCount } }"}""", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));
        (await answer.Content.ReadAsStringAsync()).ShouldContain("STORE_UNAVAILABLE");
    }

    [Theory]
    [InlineData("--neo4j", "somewhere", "somewhere")]
    [InlineData("--neo4j", "ftp://localhost", "ftp")]
    [InlineData("--store", "postgres", "Timeline:Store: 'postgres' cannot be read. sqlite or neo4j was expected.")]
    public async Task Serve_StoreThatCannotBe_IsNamedInOneLine(string option, string value, string named)
    {
        var (exitCode, output, error) = await RunningService.RefusedAsync([option, value, "--data", _directory.FullName]);

        exitCode.ShouldBe(1);
        output.ShouldBeEmpty();
        OneLine(error).ShouldContain(named);
    }

    [Fact]
    public async Task Serve_FileThatIsNotOurs_SaysSoInOneLine()
    {
        await File.WriteAllTextAsync(Path.Combine(_directory.FullName, "timeline.db"), "not a database at all");

        var (exitCode, _, error) = await RunningService.RefusedAsync(Arguments());

        exitCode.ShouldBe(1);
        OneLine(error).ShouldEndWith("it is not a Timeline database (not an SQLite file).");
    }

    private string[] Arguments() => ["--urls", "http://127.0.0.1:0", "--data", _directory.FullName];

    private static string OneLine(string error)
    {
        error.Trim().ShouldNotContain('\n');
        error.ShouldStartWith("timeline: ");
        return error.Trim();
    }
}
