using Timeline.Core;

namespace Timeline.Storage.Neo4j.Tests.Keeping;

public sealed class NewestRevisionTests
{
    private readonly List<TaskCompletionSource<Revision?>> _asked = [];
    private readonly NewestRevision _newest;

    public NewestRevisionTests() => _newest = new(() =>
    {
        _asked.Add(new(TaskCreationOptions.RunContinuationsAsynchronously));
        return _asked[^1].Task;
    });

    [Fact]
    public async Task Ask_WhileTheAnswerToAnotherIsUnderWay_SharesTheNextAndNotThatOne()
    {
        var first = _newest.AskAsync(CancellationToken.None);
        var second = _newest.AskAsync(CancellationToken.None);
        var third = _newest.AskAsync(CancellationToken.None);
        _asked.Count.ShouldBe(1);

        _asked[0].SetResult(null);
        (await first).ShouldBeNull();
        await UntilAsked(2);
        var revision = new Revision(1, default, "a", "b", default);
        _asked[1].SetResult(revision);

        (await second).ShouldBe(revision);
        (await third).ShouldBe(revision);
        _asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Ask_ThatFails_FailsForThoseWhoWaitAndIsAskedAgainLater()
    {
        var first = _newest.AskAsync(CancellationToken.None);
        var second = _newest.AskAsync(CancellationToken.None);
        _asked[0].SetException(new StoreException("Neo4j does not answer.", isRetriable: true));
        await Should.ThrowAsync<StoreException>(() => first);
        await Should.ThrowAsync<StoreException>(() => second);
        _asked.Count.ShouldBe(1);

        var third = _newest.AskAsync(CancellationToken.None);
        _asked.Count.ShouldBe(2);
        _asked[1].SetResult(null);

        (await third).ShouldBeNull();
    }

    [Fact]
    public async Task Ask_GivenUpByOne_IsAnsweredToTheOthers()
    {
        using var source = new CancellationTokenSource();
        var first = _newest.AskAsync(source.Token);
        var second = _newest.AskAsync(source.Token);
        var third = _newest.AskAsync(CancellationToken.None);
        await source.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first);
        await Should.ThrowAsync<OperationCanceledException>(() => second);

        _asked[0].SetResult(null);
        await UntilAsked(2);
        _asked[1].SetResult(null);

        (await third).ShouldBeNull();
    }

    private async Task UntilAsked(int times)
    {
        for (var i = 0; _asked.Count < times && i < 100_000; i++)
        {
            await Task.Yield();
        }

        _asked.Count.ShouldBe(times);
    }
}
