using System.Net;
using Timeline.GraphQL.Tests.Transport;

namespace Timeline.GraphQL.Tests.Limits;

public sealed class TimeTests
{
    [Theory]
    [InlineData("{ sleep }", "application/json", HttpStatusCode.OK)]
    [InlineData("{ deaf }", "application/json", HttpStatusCode.OK)]
    [InlineData("{ deaf }", "application/graphql-response+json", HttpStatusCode.ServiceUnavailable)]
    public async Task Resolver_TooSlow_IsTimeout(string query, string accept, HttpStatusCode status)
    {
        await using var host = await TestHost.StartAsync(limits => limits.Timeout = TimeSpan.FromSeconds(0.1));

        var answer = await host.AskAsync(query, accept: accept);

        answer.Status.ShouldBe(status);
        answer.Code.ShouldBe("TIMEOUT");
        answer.Message.ShouldBe("The request took longer than 0.1 s.");
        answer.Cost.ShouldBe(1);
        answer.HasData.ShouldBeFalse();
        host.Log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Mutation_DoneAfterItsTime_SaysWhatItDid()
    {
        await using var host = await TestHost.StartAsync(limits => limits.Timeout = TimeSpan.FromSeconds(0.1));

        (await host.AskAsync("mutation { touchSlowly }")).Data.GetRawText().ShouldBe("""{"touchSlowly":"touched"}""");
    }

    [Fact]
    public async Task Client_Gone_CancelsTheResolver()
    {
        await using var host = await TestHost.StartAsync();
        using var gone = new CancellationTokenSource(TimeSpan.FromSeconds(0.1));

        await Should.ThrowAsync<OperationCanceledException>(() => host.Client.GetAsync(new Uri("/graphql?query={sleep}", UriKind.Relative), gone.Token));

        host.Log.Errors.ShouldBeEmpty();
    }
}
