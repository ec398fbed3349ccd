using System.Net;

namespace Timeline.Server.Tests.Serving;

public sealed class HttpTests(Service service) : IClassFixture<Service>
{
    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:5080", HttpStatusCode.OK)]
    [InlineData("127.0.0.2", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    [InlineData("timeline.example", HttpStatusCode.OK)]
    [InlineData("a.timeline.example", HttpStatusCode.BadRequest)]
    [InlineData("a.example.org", HttpStatusCode.OK)]
    [InlineData("203.0.113.7", HttpStatusCode.BadRequest)]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.BadRequest)]
    public async Task Request_ForAHost_IsAnsweredOnlyIfItIsOurs(string host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.Host = host;

        using var response = await service.Http.SendAsync(request);

        response.StatusCode.ShouldBe(expected);
        if (expected == HttpStatusCode.BadRequest)
        {
            (await response.Content.ReadAsStringAsync()).ShouldContain("Timeline:AllowedHosts");
        }
    }

    [Theory]
    [InlineData("http://localhost:3000", true)]
    [InlineData("http://127.0.0.1:8080", true)]
    [InlineData("https://timeline.example", true)]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    [InlineData("file://", false)]
    [InlineData("ftp://localhost", false)]
    [InlineData("http://localhost.evil.example", false)]
    public async Task Request_FromAnOrigin_IsReadableOnlyIfItIsAllowed(string origin, bool allowed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.Add("Origin", origin);

        using var response = await service.Http.SendAsync(request);

        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBe(allowed);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_OfARunningService_IsHealthy(string path) =>
        (await service.Http.GetStringAsync(path)).ShouldBe("Healthy");

    [Fact]
    public async Task Start_Page_SaysWhatToAskAndLoadsNothingFromElsewhere()
    {
        using var response = await service.Http.GetAsync("/");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        var page = await response.Content.ReadAsStringAsync();
        page.ShouldContain("/graphql");
        page.ShouldNotContain("http://");
        page.ShouldNotContain("https://");
    }

    [Fact]
    public async Task Unknown_Path_IsNotFound()
    {
        using var response = await service.Http.GetAsync("/no/such/path");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }
}
