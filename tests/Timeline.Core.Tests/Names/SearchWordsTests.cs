using System.Globalization;

namespace Timeline.Core.Tests.Names;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Škoda", "skoda")]
    [InlineData("S\u030Ckoda", "skoda")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ISTANBUL", "istanbul")]
    [InlineData("ﬁn ﬀ", "ff fin")]
    [InlineData("ＡＢＣ１２", "abc12")]
    [InlineData("①²", "12")]
    [InlineData("Straße STRASSE", "strasse")]
    [InlineData("ΣΑΣ σας", "σασ")]
    [InlineData("Łódź Malmø Ærø", "aero lodz malmo")]
    [InlineData("Ǿ", "o")]
    [InlineData("Київ", "киів")]
    [InlineData("القَاهِرة", "القاهرة")]
    [InlineData("हिन्दी", "हिनदी")]
    [InlineData("東京都", "東京都")]
    [InlineData("ｶﾞ", "カ")]
    [InlineData("Raketen\u00ADtest", "raketentest")]
    [InlineData("می\u200Cخواهم", "میخواهم")]
    [InlineData("a\u200Bb", "a b")]
    [InlineData("P'yŏngyang", "p yongyang")]
    [InlineData("Kim Jong-un, Kim", "jong kim un")]
    [InlineData("\U0001F680 \U00010400", "\U00010428")]
    [InlineData("100% x_y", "100 x y")]
    [InlineData("", "")]
    [InlineData(" -\u0301- ", "")]
    public void Of_Text_GivesFoldedWordsInOrder(string text, string expected) =>
        string.Join(' ', SearchWords.Of(text)).ShouldBe(expected);

    [Theory]
    [InlineData("한", "\u1112\u1161\u11AB")]
    [InlineData("하", "\u1112\u1161")]
    [InlineData("힣", "\u1112\u1175\u11C2")]
    [InlineData("가", "\u1100\u1161")]
    [InlineData("각", "\u1100\u1161\u11A8")]
    public void Of_Hangul_GivesJamo(string text, string expected) => SearchWords.Of(text).ShouldBe([expected]);

    [Fact]
    public void Of_HangulSyllableWithoutItsLastLetter_BeginsTheWord() =>
        SearchWords.Of("김정은")[0].ShouldStartWith(SearchWords.Of("김저")[0]);

    [Fact]
    public void Of_HalfASurrogatePair_PartsWords()
    {
        var text = new string(['a', '\ud83d', 'b']);

        SearchWords.Of(text).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Of_SeveralTexts_GivesTheWordsOfAllOnce() => SearchWords.Of("Kim Jong-un", "kim").ShouldBe(["jong", "kim", "un"]);

    [Fact]
    public void Of_TextsOfAllTests_AreFoldedWithInvariantGlobalization() =>
        CultureInfo.GetCultureInfo("").CompareInfo.Compare("é", "e\u0301").ShouldNotBe(0, "These tests prove little where ICU is loaded.");
}
