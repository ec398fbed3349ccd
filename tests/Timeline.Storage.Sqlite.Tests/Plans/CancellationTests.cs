using Timeline.Core;

namespace Timeline.Storage.Sqlite.Tests.Plans;

public sealed class CancellationTests : IAsyncLifetime
{
    private readonly StoreFile _file = new();
    private SqliteTimelineStore _store = null!;

    // So many probes for each event that the statement is asked whether to go on.
    private static EventFilter Laborious { get; } = new()
    {
        Or = [.. Enumerable.Range(0, 150).Select(i => new EventFilter { And = [new() { Tags = [$"none-{i}"] }, new() { Kinds = ["none"] }] })],
    };

    public async ValueTask InitializeAsync()
    {
        _store = _file.Open();
        foreach (var changes in Some.Story())
        {
            await _store.CommitAsync(changes, default);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _file.Dispose();
    }

    [Fact]
    public async Task Count_CancelledWhileTheStatementRuns_Stops()
    {
        using var cancellation = new CancellationTokenSource();
        _store.Statements.Listener = _ => cancellation.Cancel();

        await Should.ThrowAsync<OperationCanceledException>(() => _store.CountEventsAsync(new(11, Laborious), cancellation.Token));

        _store.Statements.Listener = null;
        (await _store.CountEventsAsync(new(11, Laborious), default)).ShouldBe(0);
    }

    [Fact]
    public async Task Read_CancelledBefore_RunsNothing()
    {
        var statements = 0;
        _store.Statements.Listener = _ => statements++;

        await Should.ThrowAsync<OperationCanceledException>(() => _store.EventsAsync(new(11), new(10), new(canceled: true)));

        statements.ShouldBe(0);
    }
}
