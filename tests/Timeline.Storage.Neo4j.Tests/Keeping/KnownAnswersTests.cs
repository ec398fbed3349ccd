using Timeline.Core;
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
        known.Keep(Kim, upTo: 5, characters: 1);

        (known.Find<Actor>("kim", asOf) is not null).ShouldBe(isKnown);
        known.Find<Place>("kim", asOf).ShouldBeNull();
    }

    [Fact]
    public void Find_OfWhatWasFoundLaterToo_IsKnownUpToTheLater()
    {
        using var known = Hearing(9);
        known.Keep(Kim, upTo: 7, characters: 1);
        known.Keep(Kim, upTo: 4, characters: 1);

        known.Find<Actor>("kim", 7).ShouldBe(Kim);
    }

    // As of a revision that is still to come, the answer is still to come too.
    [Fact]
    public void Keep_AsOfARevisionNotHeardOf_KeepsNothing()
    {
        using var known = Hearing(4);
        known.Keep(Kim, upTo: 5, characters: 1);

        known.Find<Actor>("kim", 4).ShouldBeNull();
    }

    [Fact]
    public void Find_OfARetractedOne_IsKnownFromItsRetraction()
    {
        using var known = Hearing(9);
        known.Keep(Kim with { RetractedIn = 6 }, upTo: 8, characters: 1);

        known.Find<Actor>("kim", 5).ShouldBeNull();
        known.Find<Actor>("kim", 6)!.RetractedIn.ShouldBe(6);
    }

    // Emptied, or restored from a copy: its revisions are others.
    [Fact]
    public void Check_AGraphThatWentBack_ForgetsAll()
    {
        using var known = Hearing(9);
        known.Keep(Kim, upTo: 5, characters: 1);

        known.Check(newest: 8, heard: 9);

        known.Find<Actor>("kim", 5).ShouldBeNull();
        known.Newest.ShouldBe(8);
    }

    // One asked before another commit, and answered after it was heard of.
    [Fact]
    public void Check_AnOlderAnswerThatComesLate_ForgetsNothing()
    {
        using var known = Hearing(9);
        known.Keep(Kim, upTo: 5, characters: 1);

        known.Check(newest: 8, heard: 8);

        known.Find<Actor>("kim", 5).ShouldBe(Kim);
        known.Newest.ShouldBe(9);
    }

    private static KnownAnswers Hearing(int newest)
    {
        var known = new KnownAnswers();
        known.Hear(newest);
        return known;
    }
}
