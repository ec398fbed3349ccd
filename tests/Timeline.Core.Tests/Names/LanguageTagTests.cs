namespace Timeline.Core.Tests.Names;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en", true)]
    [InlineData("de-AT", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("DE-at", true)]
    [InlineData("sl-rozaj-biske-1994", true)]
    [InlineData("x-own", true)]
    [InlineData("en-x-own", true)]
    [InlineData("abcdefgh", true)]
    [InlineData("", false)]
    [InlineData("e", false)]
    [InlineData("x", false)]
    [InlineData("abcdefghi", false)]
    [InlineData("en-", false)]
    [InlineData("-en", false)]
    [InlineData("en--US", false)]
    [InlineData("en_US", false)]
    [InlineData("de-abcdefghi", false)]
    [InlineData("1n", false)]
    [InlineData("dé", false)]
    [InlineData("en US", false)]
    [InlineData("en-abcdefgh-abcdefgh-abcdefgh-abcdefgh", false)]
    public void IsWellFormed_Tag_IsAsRfc5646Has(string tag, bool expected) => LanguageTag.IsWellFormed(tag).ShouldBe(expected);
}
