using Timeline.Core;

namespace Timeline.Storage.Specification;

/// <summary>The base of all suites: a fresh store for each test.</summary>
/// <typeparam name="TFixture">The fixture of the store.</typeparam>
public abstract class StoreSpecification<TFixture> : IAsyncLifetime
    where TFixture : IStoreFixture, new()
{
    private readonly TFixture _fixture = new();

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    protected SteppingClock Clock { get; } = new();

    protected ITimelineStore Store { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync() => Store = await _fixture.OpenAsync(Clock, Ct);

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await _fixture.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the store and opens it again.</summary>
    protected async Task ReopenAsync()
    {
        await Store.DisposeAsync();
        Store = await _fixture.OpenAsync(Clock, Ct);
    }

    protected Task<CommitResult> CommitAsync(ChangeSet changes) => Store.CommitAsync(changes, Ct);

    /// <summary>Commits entities as one revision, and gives its number.</summary>
    protected async Task<int> PutAsync(params Entity[] entities) => (await CommitAsync(Given.Changes(entities))).Revision!.Number;

    /// <summary>Takes reports away in one revision, and gives its number.</summary>
    protected async Task<int> RetractAsync(params string[] reports) => (await CommitAsync(Given.Retraction(reports))).Revision!.Number;

    protected async Task<int> NewestAsync() => (await Store.FindRevisionAsync(null, Ct))?.Number ?? 0;

    /// <summary>One entity; null where there was none.</summary>
    protected async Task<T?> FindAsync<T>(string slug, int? asOf = null)
        where T : Entity =>
        (await Store.FindAsync<T>([slug], asOf ?? await NewestAsync(), Ct)).GetValueOrDefault(slug);

    /// <summary>The slugs of the events a filter finds, with spaces between. The count is checked to agree.</summary>
    protected async Task<string> EventsAsync(EventFilter? filter = null, int? asOf = null, EventOrder order = EventOrder.EarliestFirst)
    {
        var query = new EventQuery(asOf ?? await NewestAsync(), filter, order);
        var page = await Store.EventsAsync(query, new(1_000), Ct);
        page.Beyond.ShouldBeNull();
        (await Store.CountEventsAsync(query, Ct)).ShouldBe(page.Items.Count);
        return string.Join(' ', page.Items.Select(e => e.Slug));
    }

    /// <summary>The slugs of the entities a query finds, with spaces between. The count is checked to agree.</summary>
    protected async Task<string> ListAsync<T>(EntityQuery<T> query)
        where T : Entity
    {
        var page = await Store.ListAsync(query, new(1_000), Ct);
        page.Beyond.ShouldBeNull();
        (await Store.CountAsync(query, Ct)).ShouldBe(page.Items.Count);
        return string.Join(' ', page.Items.Select(e => e.Slug));
    }
}
