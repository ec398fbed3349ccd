using System.Text.RegularExpressions;
using CsCheck;

namespace Timeline.Core.Tests.Entities;

public sealed partial class SlugTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Char["az09._-AZ \n/é\u0660"], Gen.Char['a', 'z']).Array[0, 125].Select(c => new string(c));

    [Fact]
    public void IsValid_AnyText_IsAsTheContractHasIt() => Texts.Sample(t => Slug.IsValid(t) == Contract().IsMatch(t));

    [Theory]
    [InlineData("hanoi-summit-2019", true)]
    [InlineData("0", true)]
    [InlineData("a..b__c--", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData(".a", false)]
    [InlineData("-a", false)]
    [InlineData("_a", false)]
    [InlineData("Hanoi", false)]
    [InlineData("a\n", false)]
    [InlineData("actor:kim", false)]
    public void IsValid_Text_IsTrueForSlugs(string? text, bool expected) => Slug.IsValid(text).ShouldBe(expected);

    [Theory]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void IsValid_Length_IsAtMost120(int length, bool expected) => Slug.IsValid(new('a', length)).ShouldBe(expected);

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9._-]{0,119}\z")]
    private static partial Regex Contract();
}
