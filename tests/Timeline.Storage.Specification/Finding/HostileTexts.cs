namespace Timeline.Storage.Specification.Finding;

/// <summary>Texts that mean something to a language of queries, a pattern, a markup or a terminal.</summary>
public static class HostileTexts
{
    public static TheoryData<string> All =>
    [
        "'; DROP TABLE event; --", "\" OR \"\"=\"", "`}) MATCH (n) DETACH DELETE n //", "$p0 @p0 :p0 ?1 {0} %s ${x}", "100%", "a_b", "%", "_", "*", "\\", "\\'",
        "[]", "{\"a\":1}", "<script>alert(1)</script>", "line\nfeed\ttab\r", "\u0001\u001f\u007f", "👩‍👩‍👧‍👦 \U0001F680", "שלום \u202Eעולם", "الجزيرة", "e\u0301 é",
        "\uFEFFbom", "\uFFFD\uFFFE\uFFFF", "NEAR(a b)", "a AND NOT b OR \"c*\"", " lead and trail ", "İstanbul ı", "ß ẞ ﬁ",
    ];
}
