using NodaTime;
using Timeline.Core;
using Timeline.Storage.Specification;

namespace Timeline.Storage.Sqlite.Tests.Specification;

/// <summary>A file in a directory of its own, deleted afterwards.</summary>
public sealed class SqliteFixture : IStoreFixture
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("timeline-");

    public Task<ITimelineStore> OpenAsync(IClock clock, CancellationToken cancellationToken) =>
        Task.FromResult<ITimelineStore>(SqliteTimelineStore.Open(Path.Combine(_directory.FullName, "timeline.db"), clock));

    public ValueTask DisposeAsync()
    {
        _directory.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
