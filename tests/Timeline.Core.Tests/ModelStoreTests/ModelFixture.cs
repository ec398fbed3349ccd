using NodaTime;
using Timeline.Storage.Specification;
using Timeline.Storage.Specification.Model;

namespace Timeline.Core.Tests.ModelStoreTests;

/// <summary>The model: what it holds stays with the fixture.</summary>
public sealed class ModelFixture : IStoreFixture
{
    private ModelStore? _store;

    public Task<ITimelineStore> OpenAsync(IClock clock, CancellationToken cancellationToken) =>
        Task.FromResult<ITimelineStore>(_store ??= new(clock));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
