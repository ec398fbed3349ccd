namespace Timeline.Core.Tests.Names;

public sealed class NameChoiceTests
{
    [Theory]
    [InlineData("de:Deutsch en:English", "de", "Deutsch")]
    [InlineData("de:Deutsch en:English", "de-AT", "Deutsch")]
    [InlineData("de:Deutsch de-AT:Wienerisch", "de-AT", "Wienerisch")]
    [InlineData("de:Deutsch de-AT:Wienerisch", "de-AT-1996", "Wienerisch")]
    [InlineData("de:Deutsch en:English", "DE-at", "Deutsch")]
    [InlineData("de-CH:Schweiz en:English", "de", "Schweiz")]
    [InlineData("de-CH:Schweiz de-AT:Wien en:English", "de", "Wien")]
    [InlineData("de-CH:Schweiz en:English", "de-AT", "English")]
    [InlineData("den:Slavey en:English", "de", "English")]
    [InlineData("zh-x:Private zh:Chinese", "zh-x-old", "Chinese")]
    [InlineData("de:Deutsch en:English fr:Français", "ko fr de", "Français")]
    [InlineData("de:Deutsch en:English", "ko", "English")]
    [InlineData("de:Deutsch en-GB:British", "ko", "British")]
    [InlineData("ko:한국어 de:Deutsch", "fr", "Deutsch")]
    [InlineData("ko:한국어 de:Deutsch", "", "Deutsch")]
    [InlineData("ko:한국어 :None de:Deutsch", "fr", "None")]
    public void Choose_Languages_FallBackThenEnglishThenFirstByBytes(string names, string languages, string expected) =>
        NameChoice.Choose(Names(names), languages.Split(' ', StringSplitOptions.RemoveEmptyEntries))!.Text.ShouldBe(expected);

    [Fact]
    public void Choose_PreferredName_WinsInItsLanguage() =>
        NameChoice.Choose([new("Kim", "en"), new("Kim Jong-un", "en", true), new("Kim Jong Un", "en", true)], ["en"])!.Text.ShouldBe("Kim Jong-un");

    [Fact]
    public void Choose_PreferredNameOfANarrowerLanguage_WinsInItsLanguage() =>
        NameChoice.Choose([new("eins", "de-CH"), new("zwei", "de-CH", true)], ["de"])!.Text.ShouldBe("zwei");

    [Fact]
    public void Choose_NonePreferred_IsTheFirstGiven() => NameChoice.Choose([new("one", "en"), new("two", "en")], ["en"])!.Text.ShouldBe("one");

    [Fact]
    public void Choose_NoNames_IsNull() => NameChoice.Choose([], ["en"]).ShouldBeNull();

    [Theory]
    [InlineData("de", "de")]
    [InlineData("DE-ch en", "de")]
    [InlineData("fr en de", "en")]
    [InlineData("fr", "en")]
    [InlineData("", "en")]
    public void LabelLanguage_Languages_IsTheFirstOfEnglishAndGerman(string languages, string expected) =>
        NameChoice.LabelLanguage(languages.Split(' ')).ShouldBe(expected);

    private static Name[] Names(string names) =>
        [.. names.Split(' ').Select(n => n.Split(':')).Select(n => new Name(n[1], n[0].Length == 0 ? null : n[0]))];
}
