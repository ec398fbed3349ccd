using NodaTime;
using Timeline.Core;
using Timeline.Storage.Specification.Model;

namespace Timeline.Storage.Specification.Differential;

/// <summary>Random change sets and random questions, put to the store and to the model: the answers are the same to the last item.</summary>
public abstract class DifferentialSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    private const int Commits = 30;

    /// <summary>How many questions are asked for each seed; fewer where a statement costs much the first time.</summary>
    protected virtual int Questions => 150;

    [Theory]
    [MemberData(nameof(Seeds.Fixed), MemberType = typeof(Seeds))]
    public Task Store_FixedSeed_AnswersAsTheModel(int seed) => CompareAsync(seed);

    [Fact]
    public Task Store_FreshSeed_AnswersAsTheModel() => CompareAsync(Seeds.Fresh());

    private async Task CompareAsync(int seed)
    {
        var chance = new Chance(seed);
        var pair = new Pair(Store, new(Clock), seed, Ct);
        await WriteAsync(pair, chance);
        if (chance.Percent(50))
        {
            await ReopenAsync();
        }

        var questions = new DifferentialQuestions(new(Store, pair.Model, seed, Ct), chance, Ct);
        for (var i = 0; i < Questions; i++)
        {
            await questions.AskAsync();
        }
    }

    private async Task WriteAsync(Pair pair, Chance chance)
    {
        var changes = new RandomChanges(chance);
        await pair.CommitAsync(changes.First());
        var written = 0;
        for (var i = 0; i < Commits; i++)
        {
            var newest = (await pair.Model.FindRevisionAsync(null, Ct))!.Number;
            written += await pair.CommitAsync(changes.Next(await ReportsAsync(pair.Model, newest), newest)) ? 1 : 0;
            Clock.Step(Duration.FromMilliseconds(chance.Below(5) - 1));
        }

        written.ShouldBeGreaterThan(Commits / 3, "Most change sets were refused: there is little to compare.");
    }

    private static async Task<IReadOnlyList<string>> ReportsAsync(ModelStore model, int asOf)
    {
        var slugs = new List<string>();
        foreach (var source in Universe.Sources)
        {
            slugs.AddRange((await model.ListAsync(new ReportQuery(asOf, source), new(1_000), Ct)).Items.Select(r => r.Slug));
        }

        return slugs;
    }
}

/// <summary>The seeds of the comparison.</summary>
public static class Seeds
{
    public static TheoryData<int> Fixed => [.. Enumerable.Range(1, 12)];

    /// <summary>Another one for each run. A failure names it.</summary>
    internal static int Fresh() => System.Security.Cryptography.RandomNumberGenerator.GetInt32(int.MaxValue);
}
