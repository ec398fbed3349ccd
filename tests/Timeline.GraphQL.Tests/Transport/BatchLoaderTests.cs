using Microsoft.Extensions.DependencyInjection;

namespace Timeline.GraphQL.Tests.Transport;

public sealed class BatchLoaderTests
{
    [Fact]
    public async Task Load_SeveralKeysOfALevel_FetchesOnce()
    {
        await using var host = await TestHost.StartAsync();

        var answer = await host.AskAsync("{ item { name parts { name } } items { nodes { name again: name } } }");

        answer.Data.GetProperty("item").GetProperty("parts")[1].GetProperty("name").GetString().ShouldBe("n2");
        host.Services.GetRequiredService<FetchLog>().Fetches.SelectMany(keys => keys).ShouldBe([1, 2], ignoreOrder: true);
    }

    [Fact]
    public async Task Load_SameKeyTwice_FetchesItOnce()
    {
        var loader = new Squares();

        var results = await Task.WhenAll(Get(loader, 2), Get(loader, 3), Get(loader, 2));

        results.ShouldBe([4, 9, 4]);
        loader.Fetches.SelectMany(keys => keys).ShouldBe([2, 3], ignoreOrder: true);
    }

    [Fact]
    public async Task Load_PendingKeys_AreFetchedTogether()
    {
        var loader = new Squares();
        var pending = new[] { 1, 2, 3 }.Select(loader.Load).ToArray();

        foreach (var result in pending)
        {
            await result.GetResultAsync(TestContext.Current.CancellationToken);
        }

        await Get(loader, 4);

        loader.Fetches.ShouldBe([[1, 2, 3], [4]]);
    }

    [Fact]
    public async Task Load_KeyNotFound_IsMissing() => (await Get(new Squares(), -1)).ShouldBe(0);

    [Fact]
    public async Task Load_FetchFails_FailsAllItsKeysOnly()
    {
        var loader = new Squares();
        var bad = loader.Load(13);
        var beside = loader.Load(2);

        await Should.ThrowAsync<InvalidOperationException>(() => bad.GetResultAsync(TestContext.Current.CancellationToken));
        await Should.ThrowAsync<InvalidOperationException>(() => beside.GetResultAsync(TestContext.Current.CancellationToken));
        (await Get(loader, 3)).ShouldBe(9);
    }

    private static Task<int> Get(Squares loader, int key) => loader.Load(key).GetResultAsync(TestContext.Current.CancellationToken);

    private sealed class Squares : BatchLoader<int, int>
    {
        public List<int[]> Fetches { get; } = [];

        protected override async Task<IReadOnlyDictionary<int, int>> FetchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            await Task.Yield();
            Fetches.Add([.. keys]);
            return keys.Contains(13) ? throw new InvalidOperationException() : keys.Where(key => key > 0).ToDictionary(key => key, key => key * key);
        }

        protected override int Missing(int key) => 0;
    }
}
