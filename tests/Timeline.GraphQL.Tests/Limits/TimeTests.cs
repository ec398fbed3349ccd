using System.Net;
using Timeline.GraphQL.Tests.Transport;

namespace Timeline.GraphQL.Tests.Limits;

public sealed class TimeTests
{
    // Only a test that fails waits this long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("{ sleep }", "application/json", HttpStatusCode.OK)]
    [InlineData("{ deaf }", "application/json", HttpStatusCode.OK)]
    [InlineData("{ deaf }", "application/graphql-response+json", HttpStatusCode.ServiceUnavailable)]
    public async Task Resolver_TooSlow_IsTimeout(string query, string accept, HttpStatusCode status)
    {
        await using var host = await TestHost.StartAsync(limits => limits.Timeout = TimeSpan.FromSeconds(1.5));
        var asking = host.AskAsync(query, accept: accept);
        await host.Halt.Reached.Task.WaitAsync(Patience);

        host.Time.Advance(TimeSpan.FromSeconds(1.4));
        host.Halt.Cancelled.Task.IsCompleted.ShouldBeFalse();
        host.Time.Advance(TimeSpan.FromSeconds(0.1));
        var answer = await asking.WaitAsync(Patience);

        answer.Status.ShouldBe(status);
        answer.Code.ShouldBe("TIMEOUT");
        answer.Message.ShouldBe("The request took longer than 1.5 s.");
        answer.Cost.ShouldBe(1);
        answer.HasData.ShouldBeFalse();
        await host.Halt.Cancelled.Task.WaitAsync(Patience);
        host.Log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Mutation_DoneAfterItsTime_SaysWhatItDid()
    {
        await using var host = await TestHost.StartAsync();
        var asking = host.AskAsync("mutation { touchSlowly }");
        await host.Halt.Reached.Task.WaitAsync(Patience);

        host.Time.Advance(TimeSpan.FromMinutes(1));
        await host.Halt.Cancelled.Task.WaitAsync(Patience);
        host.Halt.GoOn.SetResult();

        (await asking.WaitAsync(Patience)).Data.GetRawText().ShouldBe("""{"touchSlowly":"done"}""");
    }

    [Fact]
    public async Task Client_Gone_CancelsTheResolver()
    {
        await using var host = await TestHost.StartAsync();
        using var gone = new CancellationTokenSource();
        var asking = host.Client.GetAsync(new Uri("/graphql?query={sleep}", UriKind.Relative), gone.Token);
        await host.Halt.Reached.Task.WaitAsync(Patience);

        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => asking);
        await host.Halt.Cancelled.Task.WaitAsync(Patience);
        host.Log.Errors.ShouldBeEmpty();
    }
}
