using Timeline.Core;

namespace Timeline.Storage.Sqlite.Tests.Plans;

public sealed class CancellationTests : StoryStore
{
    // So many probes for each event that the statement is asked whether to go on.
    private static EventFilter Laborious { get; } = new()
    {
        Or = [.. Enumerable.Range(0, 150).Select(i => new EventFilter { And = [new() { Tags = [$"none-{i}"] }, new() { Kinds = ["none"] }] })],
    };

    [Fact]
    public async Task Count_CancelledWhileTheStatementRuns_Stops()
    {
        using var cancellation = new CancellationTokenSource();
        Store.Statements.Listener = _ => cancellation.Cancel();

        await Should.ThrowAsync<OperationCanceledException>(() => Store.CountEventsAsync(new(11, Laborious), cancellation.Token));

        Store.Statements.Listener = null;
        (await Store.CountEventsAsync(new(11, Laborious), default)).ShouldBe(0);
    }

    [Fact]
    public async Task Read_CancelledBefore_RunsNothing()
    {
        var statements = 0;
        Store.Statements.Listener = _ => statements++;

        await Should.ThrowAsync<OperationCanceledException>(() => Store.EventsAsync(new(11), new(10), new(canceled: true)));

        statements.ShouldBe(0);
    }
}
