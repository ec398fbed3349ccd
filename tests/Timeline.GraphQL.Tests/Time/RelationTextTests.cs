using Timeline.Edtf;

namespace Timeline.GraphQL.Tests.Time;

public sealed class RelationTextTests
{
    [Theory]
    [InlineData("before", "davor", AllenRelation.Before)]
    [InlineData("before or overlapping the start", "davor oder den Beginn überlappend", AllenRelation.Before, AllenRelation.Meets, AllenRelation.Overlaps)]
    [InlineData("before or until the start", "davor oder bis zum Beginn", AllenRelation.Before, AllenRelation.Meets)]
    [InlineData("overlapping the end or after", "das Ende überlappend oder danach", AllenRelation.OverlappedBy, AllenRelation.MetBy, AllenRelation.After)]
    [InlineData("within", "innerhalb", AllenRelation.Starts, AllenRelation.During, AllenRelation.Finishes, AllenRelation.Equals)]
    [InlineData("covering", "umfassend", AllenRelation.Equals, AllenRelation.FinishedBy, AllenRelation.Contains, AllenRelation.StartedBy)]
    [InlineData("during, until the end, shorter or overlapping the end", "währenddessen, bis zum Ende, kürzer oder das Ende überlappend", AllenRelation.During, AllenRelation.Finishes, AllenRelation.OverlappedBy)]
    internal void Of_PossibleRelations_SaysThemInOrder(string english, string german, params AllenRelation[] possible)
    {
        RelationText.Of(possible, "en").ShouldBe(english);
        RelationText.Of(possible, "de").ShouldBe(german);
        RelationText.Of(possible, "fr").ShouldBe(english);
    }

    [Fact]
    public void Of_AllButApart_IsTimeInCommon() =>
        RelationText.Of([.. Enum.GetValues<AllenRelation>().Where(r => r is not (AllenRelation.Before or AllenRelation.Meets or AllenRelation.MetBy or AllenRelation.After))], "en")
            .ShouldBe("some time in common");

    [Fact]
    public void Of_AnySet_HasWords()
    {
        var all = Enum.GetValues<AllenRelation>();
        for (var mask = 1; mask < 1 << all.Length; mask++)
        {
            var possible = all.Where(r => (mask & (1 << (int)r)) != 0).ToArray();
            RelationText.Of(possible, "en").ShouldNotBeEmpty();
            RelationText.Of(possible, "de").ShouldNotBeEmpty();
        }
    }
}
