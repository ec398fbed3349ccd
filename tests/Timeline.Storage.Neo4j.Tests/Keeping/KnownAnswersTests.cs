using Timeline.Core;
using Timeline.Storage.Neo4j.Tests.Servers;
using Timeline.Storage.Specification;

namespace Timeline.Storage.Neo4j.Tests.Keeping;

public sealed class KnownAnswersTests
{
    private static readonly Actor Kim = Given.Actor("kim") with { RecordedIn = 3 };

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Find_OfWhatWasFoundAsOfFive_IsKnownFromItsRevisionToThatOne(int asOf, bool isKnown)
    {
        using var known = Hearing(9);
        known.Keep(Kim, upTo: 5, characters: 1, known.Now);

        (known.Find<Actor>("kim", asOf) is not null).ShouldBe(isKnown);
        known.Find<Place>("kim", asOf).ShouldBeNull();
    }

    [Fact]
    public void Find_OfWhatWasFoundLaterToo_IsKnownUpToTheLater()
    {
        using var known = Hearing(9);
        known.Keep(Kim, upTo: 7, characters: 1, known.Now);
        known.Keep(Kim, upTo: 4, characters: 1, known.Now);

        known.Find<Actor>("kim", 7).ShouldBe(Kim);
    }

    // As of a revision that is still to come, the answer is still to come too.
    [Fact]
    public void Keep_AsOfARevisionNotHeardOf_KeepsNothing()
    {
        using var known = Hearing(4);
        known.Keep(Kim, upTo: 5, characters: 1, known.Now);

        known.Find<Actor>("kim", 4).ShouldBeNull();
    }

    [Fact]
    public void Find_OfARetractedOne_IsKnownFromItsRetraction()
    {
        using var known = Hearing(9);
        known.Keep(Kim with { RetractedIn = 6 }, upTo: 8, characters: 1, known.Now);

        known.Find<Actor>("kim", 5).ShouldBeNull();
        known.Find<Actor>("kim", 6)!.RetractedIn.ShouldBe(6);
    }

    // Emptied and written anew, or restored from a copy and perhaps written to since: its revisions are others. A revision is recorded at its number here.
    [Theory]
    [InlineData(8, "graph", null)]
    [InlineData(9, "graph", 90)]
    [InlineData(20, "graph", 90)]
    [InlineData(9, "another", 9)]
    [InlineData(20, "another", null)]
    [InlineData(0, null, null)]
    public void Hear_OfAnotherGraphOrOneThatWentBack_ForgetsAll(int newest, string? graph, int? nineAt)
    {
        using var known = Hearing(9);
        var before = known.Now;
        known.Keep(Kim, upTo: 5, characters: 1, before);

        known.Hear(new(newest, graph, newest == 9 ? nineAt : newest), nineAt, before);
        known.Find<Actor>("kim", 5).ShouldBeNull();

        // An answer that was under way meanwhile is of the graph that is gone.
        if (newest <= 9 || graph != "graph")
        {
            known.Keep(Kim, upTo: 5, characters: 1, before);
            known.Find<Actor>("kim", 5).ShouldBeNull();
        }
    }

    [Fact]
    public void Hear_AnOlderAnswerThatComesLate_ForgetsNothing()
    {
        using var known = Hearing(8);
        var before = known.Now;
        Hear(known, 9, "graph", known.Now);
        known.Keep(Kim, upTo: 5, characters: 1, known.Now);

        Hear(known, 8, "graph", before);

        known.Find<Actor>("kim", 5).ShouldBe(Kim);
        known.Now.Newest.ShouldBe(9);
    }

    // What was asked as of a revision that was published while the answer was under way may have been a part of it.
    [Fact]
    public void Keep_AskedBeforeItsRevisionWasPublished_KeepsNothing()
    {
        using var known = Hearing(4);
        var before = known.Now;
        Hear(known, 5, "graph", before);

        known.Keep(Kim, upTo: 5, characters: 1, before);

        known.Find<Actor>("kim", 5).ShouldBeNull();
    }

    // A revision published while rows were read may have taken away what leads to some of them, so a page is kept only once it is known that none was.
    [Theory]
    [InlineData(4, "graph", true)]
    [InlineData(5, "graph", false)]
    [InlineData(4, "another", false)]
    public async Task Rows_AreKept_OnceTheNewestRevisionIsHeardToBeTheSame(int newest, string graph, bool areKept)
    {
        using var known = Hearing(4);
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(Answer.Rows([1]), Answer.Rows([2]), Answer.Rows([3])).OpenAsync();
        var asked = known.BeforeAsking();
        (await RowsAsync()).ShouldBe([1]);

        // That was asked before the rows were read.
        Hear(known, 4, "graph", asked);
        (await RowsAsync()).ShouldBe([2]);

        Hear(known, newest, graph, known.BeforeAsking());
        (await RowsAsync()).ShouldBe([areKept ? 2 : 3]);

        Task<IReadOnlyList<long>> RowsAsync() => known.RowsAsync(session, new("RETURN 1"), asOf: 4, row => row.Integer(0), TestContext.Current.CancellationToken);
    }

    private static KnownAnswers Hearing(int newest)
    {
        var known = new KnownAnswers();
        Hear(known, newest, "graph", known.Now);
        return known;
    }

    private static void Hear(KnownAnswers known, int newest, string graph, KnownAnswers.Moment asked) =>
        known.Hear(new(newest, graph, newest), asked.RecordedAt, asked);
}
