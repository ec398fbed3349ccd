using NodaTime;
using Timeline.Core;

namespace Timeline.Storage.Specification;

/// <summary>
/// What a store needs to enrol: a place of its own, empty at first. One fixture serves one test; disposing of it, after the stores
/// that it opened, removes the place.
/// </summary>
public interface IStoreFixture : IAsyncDisposable
{
    /// <summary>Opens the store at the place of this fixture. The first time it is empty; later it holds what was committed before.</summary>
    Task<ITimelineStore> OpenAsync(IClock clock, CancellationToken cancellationToken);
}
