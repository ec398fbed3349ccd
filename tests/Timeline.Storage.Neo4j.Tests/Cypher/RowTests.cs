namespace Timeline.Storage.Neo4j.Tests.Cypher;

public sealed class RowTests
{
    private static readonly CypherRow Row = new(["n", "t", "b", "l", "z"], [7L, "x", true, new List<object?> { 1L }, null]);

    [Fact]
    public void Getters_RightType_GiveValue()
    {
        Row.Count.ShouldBe(5);
        Row.Integer(0).ShouldBe(7);
        Row.Text(1).ShouldBe("x");
        Row.Boolean(2).ShouldBeTrue();
        Row.List(3).ShouldBe([1L]);
        Row.Text(4).ShouldBeNull();
        Row.IntegerOrNull(4).ShouldBeNull();
    }

    [Fact]
    public void Getters_WrongType_NameColumnAndTypes()
    {
        Should.Throw<InvalidCastException>(() => Row.Integer(1)).Message.ShouldBe("Column 1 ('t') holds String, not Integer.");
        Should.Throw<InvalidCastException>(() => Row.Integer(4)).Message.ShouldBe("Column 4 ('z') holds Null, not Integer.");
        Should.Throw<InvalidCastException>(() => Row.Text(0)).Message.ShouldBe("Column 0 ('n') holds Integer, not String.");
        Should.Throw<InvalidCastException>(() => Row.Map(3)).Message.ShouldBe("Column 3 ('l') holds List, not Map.");
    }
}
