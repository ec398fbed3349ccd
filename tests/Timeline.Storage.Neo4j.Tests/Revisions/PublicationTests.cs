using Timeline.Core;
using Timeline.Storage.Neo4j.Tests.Servers;
using Timeline.Storage.Specification;

namespace Timeline.Storage.Neo4j.Tests.Revisions;

/// <summary>Commits that another instance made and did not come to publish.</summary>
public sealed class PublicationTests : IAsyncLifetime
{
    private readonly SteppingClock _clock = new();
    private Neo4jServer _server = null!;
    private Neo4jTimelineStore _store = null!;
    private HttpCypherSession _other = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await Neo4jServer.FindAsync();
        await _server.EmptyAsync();
        _other = await _server.OpenAsync();
        _store = Neo4jTimelineStore.Over(async _ => await _server.OpenAsync(), _clock, "published");
        await _store.CommitAsync(
            Given.Changes(Given.Source("paper"), Given.Source("radio"), Given.Place("asia"), Given.Place("europe"), Given.Place("town", "asia"),
                Given.Report("meeting", "paper", "2018"), Given.Report("meeting", "radio", "2019")), Ct);
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
        {
            await _store.DisposeAsync();
            await _other.DisposeAsync();
        }
    }

    [Fact]
    public async Task Newest_OfACommitThatIsNotPublished_IsTheOneBefore()
    {
        await CommitUnpublishedAsync(Given.Changes(Given.Actor("kim")));

        (await _store.FindRevisionAsync(null, Ct))!.Number.ShouldBe(1);
        (await _store.FindRevisionAsync(2, Ct)).ShouldBeNull();
        (await _store.FindRevisionAtAsync(_clock.GetCurrentInstant(), Ct))!.Number.ShouldBe(1);
    }

    [Fact]
    public async Task Commit_AfterARetractionThatIsNotPublished_LeavesTheReportOut()
    {
        await CommitUnpublishedAsync(Given.Retraction("meeting.paper"));
        await _store.CommitAsync(Given.Changes(Given.Report("meeting", "radio", "2020")), Ct);

        var meeting = (await _store.FindAsync<Event>(["meeting"], 3, Ct))["meeting"];
        meeting.Reports.Select(r => r.Slug).ShouldBe(["meeting.radio"]);
        meeting.When.Edtf.ShouldBe("2020");
    }

    [Fact]
    public async Task Commit_AfterAMoveThatIsNotPublished_LeavesThePlaceWithinOne()
    {
        await CommitUnpublishedAsync(Given.Changes(Given.Place("town", "europe")));
        await _store.CommitAsync(Given.Changes(Given.Place("town")), Ct);

        (await OutersAsync(1)).ShouldBe("asia");
        (await OutersAsync(2)).ShouldBe("europe");
        (await OutersAsync(3)).ShouldBe("");
    }

    [Fact]
    public async Task Commit_WhosePublicationEndsUnknown_IsPublishedAndAcknowledged()
    {
        await using var store = Neo4jTimelineStore.Over(async _ => new LosingSession(await _server.OpenAsync(), lost: 2), _clock, "losing");

        (await store.CommitAsync(Given.Changes(Given.Actor("kim")), Ct)).Revision!.Number.ShouldBe(2);

        (await _store.FindRevisionAsync(null, Ct))!.Number.ShouldBe(2);
    }

    [Fact]
    public async Task Publish_AnEarlierRevisionAfterALater_LeavesTheLater()
    {
        await CommitUnpublishedAsync(Given.Changes(Given.Actor("kim")));
        await CommitUnpublishedAsync(Given.Changes(Given.Actor("moon")));
        foreach (var number in (int[])[3, 2])
        {
            await _other.WriteAsync((transaction, ct) => transaction.WriteAsync(Publication.Statement(number), ct), Ct);
        }

        (await _store.FindRevisionAsync(null, Ct))!.Number.ShouldBe(3);
    }

    [Fact]
    public async Task Commit_AnyNumberAtOnce_LeavesNothingEndedAndTheNewestNamed()
    {
        const int commits = 12;
        await Task.WhenAll(Enumerable.Range(0, commits).Select(i =>
            _store.CommitAsync(Given.Changes(Given.Report("meeting", i % 2 == 0 ? "paper" : "radio", $"20{i:d2}"), Given.Place("town", i % 2 == 0 ? "asia" : "europe")), Ct)));

        var newest = (await _store.FindRevisionAsync(null, Ct))!.Number;
        newest.ShouldBe(commits + 1);
        (await _other.NumberAsync(new($"MATCH (n:{Publication.Ended}) RETURN count(n)"), Ct)).ShouldBe(0);
        (await _other.NumberAsync(new("MATCH (:Place {slug: 'town'})-[w:WITHIN]->() RETURN count(w)"), Ct)).ShouldBe(1);
        (await _other.NumberAsync(new("MATCH (:Event {slug: 'meeting'})<-[r:ABOUT]-(:Report) RETURN count(r)"), Ct)).ShouldBe(2);
        for (var asOf = 1; asOf <= newest; asOf++)
        {
            (await OutersAsync(asOf)).ShouldBeOneOf("asia", "europe");
        }
    }

    private Task<CommitResult> CommitUnpublishedAsync(ChangeSet changes) =>
        _other.WriteAsync((transaction, ct) => new CommitUnit(transaction, _clock).RunAsync(changes, ct), Ct);

    private async Task<string> OutersAsync(int asOf)
    {
        var outers = new List<string>();
        foreach (var outer in (string[])["asia", "europe"])
        {
            outers.AddRange((await _store.ListAsync(new PlaceQuery(asOf, Within: outer), new(10), Ct)).Items.Select(_ => outer));
        }

        return string.Join(' ', outers);
    }
}
