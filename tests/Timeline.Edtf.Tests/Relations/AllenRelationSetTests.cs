namespace Timeline.Edtf.Tests;

public sealed class AllenRelationSetTests
{
    private static readonly Bounds[] Spans =
    [
        .. from start in Enumerable.Range(0, 7)
           from end in Enumerable.Range(start + 1, 7 - start)
           select new Bounds(start, start, end, end),
    ];

    [Fact]
    public void Composites_Each_AreTheUnionsOfTheContract()
    {
        AllenRelationSet.Before.ToString().ShouldBe("Before, Meets");
        AllenRelationSet.After.ToString().ShouldBe("MetBy, After");
        AllenRelationSet.Within.ToString().ShouldBe("Starts, During, Finishes, Equals");
        AllenRelationSet.Contains.ToString().ShouldBe("Equals, FinishedBy, Contains, StartedBy");
        AllenRelationSet.Intersects.Count.ShouldBe(9);
        (AllenRelationSet.Before | AllenRelationSet.Intersects | AllenRelationSet.After).ShouldBe(AllenRelationSet.All);
        (AllenRelationSet.Intersects & (AllenRelationSet.Before | AllenRelationSet.After)).ShouldBe(AllenRelationSet.None);
    }

    [Fact]
    public void Questions_OfSomeRelations_AskForOneAndForAll()
    {
        var allowed = new AllenRelationSet(AllenRelation.Starts, AllenRelation.Meets);

        allowed.IsPossible(AllenRelationSet.Within).ShouldBeTrue();
        allowed.IsCertain(AllenRelationSet.Within).ShouldBeFalse();
        allowed.IsCertain(AllenRelationSet.Within | AllenRelationSet.Before).ShouldBeTrue();
        allowed.IsPossible(AllenRelationSet.After).ShouldBeFalse();
        allowed.Has(AllenRelation.Meets).ShouldBeTrue();
        allowed.Has(AllenRelation.Before).ShouldBeFalse();
        AllenRelationSet.None.IsCertain(AllenRelationSet.All).ShouldBeFalse();
        AllenRelationSet.All.Mask.ShouldBe(8191);
        Should.Throw<ArgumentOutOfRangeException>(() => new AllenRelationSet((AllenRelation)20));
        Should.Throw<ArgumentOutOfRangeException>(() => new AllenRelationSet((AllenRelation)(-1)));
    }

    [Fact]
    public void Questions_EverySet_CertainImpliesPossible()
    {
        for (var mask = 1; mask <= AllenRelationSet.All.Mask; mask++)
        {
            var allowed = new AllenRelationSet([.. Enum.GetValues<AllenRelation>().Where(r => (mask >> (int)r & 1) != 0)]);
            allowed.Converse.Converse.ShouldBe(allowed);
            (~~allowed).ShouldBe(allowed);
            foreach (var wanted in (AllenRelationSet[])[AllenRelationSet.Within, AllenRelationSet.Contains, AllenRelationSet.Intersects, AllenRelationSet.Before, ~allowed])
            {
                (allowed.IsCertain(wanted) && !allowed.IsPossible(wanted)).ShouldBeFalse($"{allowed} and {wanted}");
                allowed.IsCertain(wanted).ShouldBe(!allowed.IsPossible(~wanted), $"{allowed} and {wanted}");
            }
        }
    }

    [Fact]
    public void Then_AnyThreeSpans_HoldsTheRelationOfTheFirstToTheLast()
    {
        foreach (var x in Spans)
        {
            foreach (var y in Spans)
            {
                foreach (var z in Spans)
                {
                    var composed = AllenRelationSet.Possible(x, y).Then(AllenRelationSet.Possible(y, z));
                    if ((AllenRelationSet.Possible(x, z) & composed) == AllenRelationSet.None)
                    {
                        Assert.Fail($"{x}, {y}, {z}: {composed}");
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(AllenRelation.Before, AllenRelation.Before, "Before")]
    [InlineData(AllenRelation.During, AllenRelation.During, "During")]
    [InlineData(AllenRelation.Meets, AllenRelation.Meets, "Before")]
    [InlineData(AllenRelation.Meets, AllenRelation.During, "Overlaps, Starts, During")]
    [InlineData(AllenRelation.Overlaps, AllenRelation.Overlaps, "Before, Meets, Overlaps")]
    [InlineData(AllenRelation.Starts, AllenRelation.StartedBy, "Starts, Equals, StartedBy")]
    [InlineData(AllenRelation.Finishes, AllenRelation.Contains, "Contains, StartedBy, OverlappedBy, MetBy, After")]
    public void Then_SingleRelations_AreAsPublished(AllenRelation first, AllenRelation second, string expected) =>
        new AllenRelationSet(first).Then(new AllenRelationSet(second)).ToString().ShouldBe(expected);

    [Fact]
    public void Then_EverySingleRelation_EqualsIsNeutralAndTheConverseTurnsRound()
    {
        var equal = new AllenRelationSet(AllenRelation.Equals);
        foreach (var r in Enum.GetValues<AllenRelation>().Select(r => new AllenRelationSet(r)))
        {
            r.Then(equal).ShouldBe(r);
            equal.Then(r).ShouldBe(r);
            r.Then(r.Converse).Has(AllenRelation.Equals).ShouldBeTrue();
            foreach (var s in Enum.GetValues<AllenRelation>().Select(s => new AllenRelationSet(s)))
            {
                r.Then(s).Converse.ShouldBe(s.Converse.Then(r.Converse), $"{r} then {s}");
            }
        }

        new AllenRelationSet(AllenRelation.Before).Then(new AllenRelationSet(AllenRelation.After)).ShouldBe(AllenRelationSet.All);
    }
}
