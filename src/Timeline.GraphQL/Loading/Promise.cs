using GraphQL.DataLoader;

namespace Timeline.GraphQL;

/// <summary>What will be known once the loaders of this level have fetched.</summary>
internal sealed class Promise<T>(Func<CancellationToken, Task<T>> get) : IDataLoaderResult<T>
{
    public Task<T> GetResultAsync(CancellationToken cancellationToken = default) => get(cancellationToken);

    async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await get(cancellationToken);
}

/// <summary>Promises made of promises. The keys are asked for at once, so that they still travel in one batch.</summary>
internal static class Promises
{
    public static IDataLoaderResult<TOut> Then<TIn, TOut>(this IDataLoaderResult<TIn> promise, Func<TIn, TOut> next) =>
        new Promise<TOut>(async ct => next(await promise.GetResultAsync(ct)));

    public static IDataLoaderResult<(T1 First, T2 Second)> And<T1, T2>(this IDataLoaderResult<T1> first, IDataLoaderResult<T2> second) =>
        new Promise<(T1, T2)>(async ct =>
        {
            var both = (first.GetResultAsync(ct), second.GetResultAsync(ct));
            await Task.WhenAll(both.Item1, both.Item2);
            return (await both.Item1, await both.Item2);
        });

    public static IDataLoaderResult<T> Of<T>(T value) => new Promise<T>(_ => Task.FromResult(value));

    public static IDataLoaderResult<IReadOnlyList<T>> All<T>(IEnumerable<IDataLoaderResult<T>> promises)
    {
        var all = promises.ToArray();
        return new Promise<IReadOnlyList<T>>(async ct => await Task.WhenAll(all.Select(p => p.GetResultAsync(ct))));
    }
}
