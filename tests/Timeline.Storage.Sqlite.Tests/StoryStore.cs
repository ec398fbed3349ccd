namespace Timeline.Storage.Sqlite.Tests;

/// <summary>A store with <see cref="Some.Story"/>, for each test anew.</summary>
public abstract class StoryStore : IAsyncLifetime
{
    internal StoreFile File { get; } = new();

    internal SqliteTimelineStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Store = File.Open();
        foreach (var changes in Some.Story())
        {
            await Store.CommitAsync(changes, default);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        File.Dispose();
        GC.SuppressFinalize(this);
    }
}
