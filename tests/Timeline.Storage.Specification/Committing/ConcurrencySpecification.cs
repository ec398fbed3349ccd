using Timeline.Core;

namespace Timeline.Storage.Specification.Committing;

/// <summary>Many who write and read at once.</summary>
public abstract class ConcurrencySpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    [Fact]
    public async Task Commit_FromManyTasks_GivesEachRevisionOnce()
    {
        const int tasks = 8;
        const int each = 5;

        var numbers = await Task.WhenAll(Enumerable.Range(0, tasks).Select(task => Task.Run(async () =>
        {
            var mine = new List<int>();
            for (var i = 0; i < each; i++)
            {
                mine.Add(await PutAsync(Given.Actor($"actor-{task}-{i}")));
            }

            mine.ShouldBe(mine.Order());
            return mine;
        }, Ct)));

        numbers.SelectMany(n => n).Order().ShouldBe(Enumerable.Range(1, tasks * each));
        (await Store.CountAsync(new ActorQuery(tasks * each), Ct)).ShouldBe(tasks * each);
    }

    [Fact]
    public async Task Commit_FromManyTasksOnOneEvent_ResolvesAllThatTheyTold()
    {
        const int tasks = 8;
        string[] sources = [.. Enumerable.Range(0, tasks).Select(i => $"source-{i}")];
        var reliabilities = sources.Select((s, i) => (s, (Reliability)(i * 5 % 6))).ToDictionary();
        await CommitAsync(Given.Changes(
            [.. sources.Select(s => Given.Source(s, reliabilities[s])), .. sources.Select(s => Given.Actor($"actor-of-{s}")), Given.Place("korea")]));

        await Task.WhenAll(sources.Select(source => Task.Run(async () =>
        {
            await PutAsync(Told(source, "2018", 3));
            await PutAsync(Told(source, "2018-06", 2));
            await RetractAsync($"meeting.{source}");
            await PutAsync(Told(source, "2018-06-12", 1 + (source[^1] % 3)));
        }, Ct)));

        var reports = await Store.FindAsync<Report>([.. sources.Select(s => $"meeting.{s}")], await NewestAsync(), Ct);
        reports.Count.ShouldBe(tasks);
        var resolved = EventResolver.Resolve("meeting", [.. reports.Values], s => reliabilities[s]);
        EntityJson.Write((await FindAsync<Event>("meeting"))!).ShouldBe(EntityJson.Write(resolved));
        (await EventsAsync(new() { When = new(Given.Window("2018-06-12")), Actors = new(AllOf: [.. sources.Select(s => $"actor-of-{s}")]) })).ShouldBe("meeting");
        (await ListAsync(new ReportQuery(await NewestAsync(), "source-3"))).ShouldBe("meeting.source-3");

        static Report Told(string source, string when, int credibility) => Given.Report("meeting", source, when) with
        {
            Participants = [new($"actor-of-{source}", "participant"), new("actor-of-source-0", "host")],
            Places = ["korea"],
            Credibility = credibility,
        };
    }

    [Fact]
    public async Task Read_WhileOthersWrite_SeesWholeRevisions()
    {
        const int revisions = 20;
        await PutAsync(Given.Source("paper"));
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < revisions; i++)
            {
                await PutAsync(Given.Report($"a-{i}", on: "2019"), Given.Report($"b-{i}"), Given.Actor($"actor-{i}"));
            }
        }, Ct);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            for (var done = false; !done;)
            {
                done = writing.IsCompleted;
                var newest = await NewestAsync();
                (await EventsAsync(asOf: newest)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2 * (newest - 1));
                (await Store.CountAsync(new ActorQuery(newest), Ct)).ShouldBe(newest - 1);
            }
        }, Ct)));
        await writing;

        (await NewestAsync()).ShouldBe(revisions + 1);
    }

    [Fact]
    public async Task Read_AsOfARevision_IsTheSameWhileOthersChangeWhatItHolds()
    {
        const int rounds = 15;
        await PutAsync(Given.Source("paper"), Given.Actor("kim"), Given.Actor("moon"), Given.Place("asia"), Given.Place("korea", "asia"));
        var asOf = await PutAsync(Told("2018", "kim", "korea"));
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < rounds; i++)
            {
                await PutAsync(Told("2030", "moon", "asia"), Given.Actor("kim", $"Kim {i}"), Given.Place("korea"));
                await RetractAsync("meeting.paper");
                await PutAsync(Told("2018", "kim", "korea"), Given.Place("korea", "asia"));
            }
        }, Ct);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            for (var done = false; !done;)
            {
                done = writing.IsCompleted;
                foreach (var filter in (EventFilter?[])
                [
                    null, new() { When = new(Given.Window("2018")) }, new() { Actors = new(AnyOf: ["kim"]) }, new() { Places = new(AnyOf: ["asia"]) },
                    new() { Reports = new(Sources: ["paper"]) }, new() { Ids = ["meeting"] },
                ])
                {
                    var page = await Store.EventsAsync(new(asOf, filter, EventOrder.EarliestFirst), new(10), Ct);
                    page.Items.Select(e => $"{e.Slug} {e.When.Edtf} {e.RecordedIn}").ShouldBe([$"meeting 2018 {asOf}"]);
                }

                (await ListAsync(new ReportQuery(asOf, "paper"))).ShouldBe("meeting.paper");
                (await ListAsync(new PlaceQuery(asOf, Within: "asia"))).ShouldBe("korea");
                (await FindAsync<Report>("meeting.paper", asOf))!.When!.Edtf.ShouldBe("2018");
                (await FindAsync<Actor>("kim", asOf))!.Names[0].Text.ShouldBe("kim");
            }
        }, Ct)));
        await writing;

        static Report Told(string when, string actor, string place) =>
            Given.Report("meeting", on: when) with { Participants = [new(actor, "participant")], Places = [place] };
    }
}
