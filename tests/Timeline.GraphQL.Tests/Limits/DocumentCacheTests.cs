using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Timeline.GraphQL.Tests.Transport;

namespace Timeline.GraphQL.Tests.Limits;

public sealed class DocumentCacheTests
{
    private static readonly PreparedDocument Some = new DocumentPreparer(new Schema(), new()).Prepare("{ hello }");

    [Fact]
    public void Add_OverCapacity_DropsTheLeastRecentlyUsed()
    {
        var cache = new DocumentCache(2);
        cache.Add("a", Some);
        cache.Add("b", Some);
        cache.Find("a").ShouldBe(Some);

        cache.Add("c", Some);

        cache.Find("b").ShouldBeNull();
        cache.Find("a").ShouldBe(Some);
        cache.Find("c").ShouldBe(Some);
        cache.Count.ShouldBe(2);
    }

    [Fact]
    public void Add_TextsOverTheirBound_DropsTheOldest()
    {
        var cache = new DocumentCache(1000, maxChars: 100);
        for (var i = 0; i < 15; i++)
        {
            cache.Add(new string((char)('a' + i), 10), Some);
        }

        cache.Add(new string('z', 11), Some);

        cache.Count.ShouldBe(10);
        cache.Find(new string('z', 11)).ShouldBeNull();
    }

    [Fact]
    public async Task Execute_ValidDocument_IsKeptOnce()
    {
        await using var host = await TestHost.StartAsync();
        var cache = host.Services.GetRequiredService<RequestExecutor>().Cache;

        await host.AskAsync("{ hello }");
        await host.AskAsync("{ hello }");

        cache.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("{ hello")]
    [InlineData("{ unknown }")]
    [InlineData("{ items(first: 501) { nodes { id } } }")]
    [InlineData("query($n: Int!) { number(of: $n) }")]
    public async Task Execute_RefusedDocument_IsNotKept(string query)
    {
        await using var host = await TestHost.StartAsync();

        await host.AskAsync(query);

        host.Services.GetRequiredService<RequestExecutor>().Cache.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Execute_Introspection_HasItsStandardFields()
    {
        await using var host = await TestHost.StartAsync();

        var answer = await host.AskAsync("{ __type(name: \"ID\") { specifiedByURL isOneOf } __schema { directives { isRepeatable args(includeDeprecated: true) { name } } } }");

        answer.HasData.ShouldBeTrue(answer.Text);
    }
}
