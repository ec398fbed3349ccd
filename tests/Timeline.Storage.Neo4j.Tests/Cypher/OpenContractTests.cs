using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NodaTime;
using Timeline.Core;
using Timeline.Storage.Neo4j.Tests.Servers;
using Timeline.Storage.Specification;

namespace Timeline.Storage.Neo4j.Tests.Cypher;

/// <summary>What is said when a session cannot be opened.</summary>
public sealed class OpenContractTests
{
    private const string NotNeo4j = "is no Neo4j that answers over HTTP; it does so at port 7474 as a rule, or 7473 if encrypted.";

    [Theory]
    [InlineData("""{"neo4j_version":"5.18.1","neo4j_edition":"community","transaction":"x"}""", "is version 5.18.1; 5.26 or later is needed.")]
    [InlineData("""{"neo4j_version":"5.25.0","neo4j_edition":"community","query":"http://x/db/{databaseName}/query/v2"}""", "is version 5.25.0; 5.26 or later is needed.")]
    [InlineData("""{"neo4j_version":"5.26.0","neo4j_edition":"community"}""", "has its Query API switched off: add QUERY_API_ENDPOINTS to server.http_enabled_modules in its neo4j.conf.")]
    [InlineData("""{"hello":"world"}""", NotNeo4j)]
    [InlineData("<html></html>", NotNeo4j)]
    [InlineData("[1]", NotNeo4j)]
    public async Task Open_UnusableServer_SaysWhatToDo(string root, string why)
    {
        await using var fake = await FakeNeo4j.StartAsync();
        fake.Root = root;

        var e = await Should.ThrowAsync<StoreException>(() => fake.OpenAsync());

        e.Message.ShouldBe($"Neo4j at {fake.Uri} {why}");
        e.IsRetriable.ShouldBeFalse();
    }

    [Theory]
    [InlineData("5.26.29")]
    [InlineData("5.27-aura")]
    [InlineData("2026.04.0")]
    public async Task Open_RecentServer_IsAccepted(string version)
    {
        await using var fake = await FakeNeo4j.StartAsync();
        fake.Root = FakeNeo4j.Enterprise.Replace("5.26.0", version, StringComparison.Ordinal);

        await using var session = await fake.OpenAsync();

        session.Server.Version.ShouldBe(version);
        session.Server.IsCommunity.ShouldBeFalse();
        session.Server.Endpoint.ShouldBe(new Uri($"{fake.Uri}/db/neo4j/query/v2"));
    }

    [Theory]
    [InlineData("", "wants a user and a password: give them as user:password@ before the host.")]
    [InlineData("me:secret@", "does not let in user 'me'.")]
    public async Task Open_Unauthorized_SaysSo(string credentials, string why)
    {
        await using var fake = await FakeNeo4j.StartAsync();
        fake.Then(Answer.Json(401, $"{{{Answer.Errors("Neo.ClientError.Security.Unauthorized")}}}"));
        var address = Neo4jAddress.Parse(fake.Uri.Replace("://", "://" + credentials, StringComparison.Ordinal));

        var e = await Should.ThrowAsync<StoreException>(() => HttpCypherSession.OpenAsync(address, FakeNeo4j.Quick, default));

        e.Message.ShouldBe($"Neo4j at {fake.Uri} {why}");
        e.IsRetriable.ShouldBeFalse();
    }

    [Theory]
    [InlineData(null, "Basic bWU6c2VjOnJldA==")]
    [InlineData("abc", "Bearer YWJj")]
    public async Task Ask_WithCredentials_EachRequestCarriesThem(string? token, string header)
    {
        await using var fake = await FakeNeo4j.StartAsync();

        await using var store = Neo4jTimelineStore.At(fake.Uri.Replace("://", "://me:sec:ret@", StringComparison.Ordinal), new SteppingClock(), token);
        await Should.ThrowAsync<StoreException>(() => store.CommitAsync(Given.Changes(Given.Actor("kim")), default));

        fake.Requests.Count.ShouldBeGreaterThan(20);
        fake.Requests.ShouldAllBe(r => r.Headers["Authorization"] == header);
        store.Name.ShouldNotContain("sec");
    }

    [Fact]
    public async Task Open_CertificateThatIsNotTrusted_SaysWhatToDo()
    {
        using var certificate = SelfSigned();
        await using var fake = await FakeNeo4j.StartAsync(certificate);

        var e = await Should.ThrowAsync<StoreException>(() => fake.OpenAsync());

        e.Message.ShouldStartWith($"Neo4j at {fake.Uri} makes no encrypted connection: ");
        e.IsRetriable.ShouldBeFalse();
    }

    [Fact]
    public async Task Open_AnyCertificateIsTaken_Answers()
    {
        using var certificate = SelfSigned();
        await using var fake = await FakeNeo4j.StartAsync(certificate);

        await using var session = await fake.OpenAsync(uri: fake.Uri.Replace("https://", "https+ssc://", StringComparison.Ordinal));

        session.Server.IsCommunity.ShouldBeTrue();
    }

    [Fact]
    public async Task Open_NobodyListens_IsRetriable()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        taken.Stop();

        var e = await Should.ThrowAsync<StoreException>(() => HttpCypherSession.OpenAsync(Neo4jAddress.Parse($"http://127.0.0.1:{port}"), options: null, default));

        e.Message.ShouldStartWith($"Neo4j at http://127.0.0.1:{port} cannot be reached: ");
        e.IsRetriable.ShouldBeTrue();
    }

    [Fact]
    public async Task Open_ListenerThatSaysNothing_TimesOut()
    {
        using var mute = new TcpListener(IPAddress.Loopback, 0);
        mute.Start();
        var address = Neo4jAddress.Parse($"http://127.0.0.1:{((IPEndPoint)mute.LocalEndpoint).Port}");
        var options = FakeNeo4j.Quick with { AnswerTimeout = TimeSpan.FromMilliseconds(200) };

        var e = await Should.ThrowAsync<StoreException>(() => HttpCypherSession.OpenAsync(address, options, default));

        e.Message.ShouldEndWith("does not answer.");
        e.IsRetriable.ShouldBeTrue();
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        return new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(Instant.FromUtc(2020, 1, 1, 0, 0).ToDateTimeOffset(), Instant.FromUtc(2100, 1, 1, 0, 0).ToDateTimeOffset());
    }
}
