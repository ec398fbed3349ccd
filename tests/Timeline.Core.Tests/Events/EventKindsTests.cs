using Timeline.Edtf;

namespace Timeline.Core.Tests.Events;

public sealed class EventKindsTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("a/b/c", "a a/b a/b/c")]
    [InlineData("weapons-test/missile", "weapons-test weapons-test/missile")]
    public void SelfAndAbove_Path_GivesTheGeneralFirst(string kind, string expected) => string.Join(' ', EventKinds.SelfAndAbove(kind)).ShouldBe(expected);

    [Theory]
    [InlineData("state", Reading.Throughout)]
    [InlineData("state/term-of-office", Reading.Throughout)]
    [InlineData("statement", Reading.Within)]
    [InlineData("state-visit", Reading.Within)]
    [InlineData("diplomacy/state", Reading.Within)]
    [InlineData(null, Reading.Within)]
    public void DefaultReading_Kind_IsThroughoutForStatesAlone(string? kind, Reading expected) => EventKinds.DefaultReading(kind).ShouldBe(expected);

    [Theory]
    [InlineData("a", true)]
    [InlineData("a/b-2/3", true)]
    [InlineData("unclassified", true)]
    [InlineData("", false)]
    [InlineData("/a", false)]
    [InlineData("a/", false)]
    [InlineData("a//b", false)]
    [InlineData("-a", false)]
    [InlineData("a/-b", false)]
    [InlineData("A", false)]
    [InlineData("a b", false)]
    [InlineData("a_b", false)]
    [InlineData("ä", false)]
    public void IsValid_Text_IsSegmentsJoined(string kind, bool expected) => EventKinds.IsValid(kind).ShouldBe(expected);

    [Theory]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void IsValid_Length_IsAtMost120(int length, bool expected) => EventKinds.IsValid(new('a', length)).ShouldBe(expected);
}
