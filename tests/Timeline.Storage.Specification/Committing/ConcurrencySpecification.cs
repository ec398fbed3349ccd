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
}
