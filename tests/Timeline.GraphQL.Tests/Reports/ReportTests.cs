using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.GraphQL.Tests.Reports;

public sealed class ReportTests(World world)
{
    [Fact]
    public async Task Report_AllFields_AreAsWritten()
    {
        var reply = await world.AskAsync("""
            { report(id: "singapore-summit.paper") { slug event { slug } source { slug } kind title de: title(lang: ["de"]) description when { edtf } participants { role actor { slug } reports { slug } }
              places { slug } tags links { type } credibility quotes { exact prefix suffix start end lang supports } recordedIn { number } retractedIn { number } } }
            """);

        reply.Data.ShouldBe("""
            {"report":{"slug":"singapore-summit.paper","event":{"slug":"singapore-summit"},"source":{"slug":"paper"},"kind":"diplomacy/summit","title":"Singapore summit","de":"Gipfel in Singapur","description":"They met.",
            "when":{"edtf":"2018-06-12"},"participants":[{"role":"guest","actor":{"slug":"kim"},"reports":[{"slug":"singapore-summit.paper"}]},{"role":"guest","actor":{"slug":"trump"},"reports":[{"slug":"singapore-summit.paper"}]}],
            "places":[{"slug":"sentosa"}],"tags":["Asia","summit"],"links":[],"credibility":1,
            "quotes":[{"exact":"met in Singapore","prefix":"They ","suffix":".","start":5,"end":21,"lang":"en","supports":["when","places"]}],"recordedIn":{"number":1},"retractedIn":null}}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task Report_WithoutTitleKindAndDate_HasNulls() =>
        (await world.AskAsync("""{ report(id: "rumour.blog") { kind title description when { edtf } quotes { exact } credibility } }""")).Data
            .ShouldBe("""{"report":{"kind":null,"title":null,"description":null,"when":null,"quotes":[],"credibility":6}}""");

    [Fact]
    public async Task When_ReadingNotStated_IsThatOfTheKindOfTheReportElseOfTheEvent()
    {
        await using var own = await World.CreateAsync();
        await own.CommitAsync(Story.Changes("terms") with
        {
            Reports =
            [
                Story.Report("term", "paper", "2017/2021", "state/office", 1),
                Story.Report("term", "blog", "2017/2020"),
                Story.Report("term", "agency", "2018", "diplomacy/visit"),
                Story.Report("term", "paper", "2019") with { Slug = "stated", When = new("2019", Reading: Reading.Within) },
            ],
        });
        var reply = await own.AskAsync("""
            { a: report(id: "term.paper") { when { reading } } b: report(id: "term.blog") { when { reading edtf } } c: report(id: "term.agency") { when { reading } } d: report(id: "stated") { when { reading } } }
            """);

        reply.Data.ShouldBe("""{"a":{"when":{"reading":"THROUGHOUT"}},"b":{"when":{"reading":"THROUGHOUT","edtf":"2017/2020"}},"c":{"when":{"reading":"WITHIN"}},"d":{"when":{"reading":"WITHIN"}}}""");
    }

    [Fact]
    public async Task When_OtherCalendar_IsAsWrittenWithTheGregorianDateAndBounds()
    {
        await using var own = await World.CreateAsync();
        await own.CommitAsync(Story.Changes("julian") with
        {
            Reports =
            [
                Story.Report("october", "paper") with { When = new("1917-10-25", Calendar: "julian") },
                Story.Report("strikes", "paper") with { When = new("1917-10~", Calendar: "julian") },
            ],
        });
        var reply = await own.AskAsync("""
            { october: event(id: "october") { when { ...extent } } strikes: event(id: "strikes") { when { ...extent } reports { when { ...extent } } } }
            fragment extent on Extent { written calendar edtf precision approximate startKind startMin startMax endMin endMax label(lang: "en") }
            """);

        const string strikes = """
            {"written":"1917-10~","calendar":"julian","edtf":"[1917-10-14~..1917-11-13~]","precision":"MONTH","approximate":true,"startKind":"CLOSED",
            "startMin":-1647820800000,"startMax":-1645142400001,"endMin":-1647820799999,"endMax":-1645142400000,"label":"about October 1917 (Julian calendar)"}
            """;
        reply.Data.ShouldBe($$$"""
            {"october":{"when":{"written":"1917-10-25","calendar":"julian","edtf":"1917-11-07","precision":"DAY","approximate":false,"startKind":"CLOSED",
            "startMin":-1645747200000,"startMax":-1645660800001,"endMin":-1645747199999,"endMax":-1645660800000,"label":"7 November 1917 (25 October 1917 in the Julian calendar)"}},
            "strikes":{"when":{{{strikes}}},"reports":[{"when":{{{strikes}}}}]}}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task When_OnlyWords_IsUndatedWithTheWords()
    {
        await using var own = await World.CreateAsync();
        await own.CommitAsync(Story.Changes("words") with { Reports = [Story.Report("someday", "paper") with { When = new StatedExtent(Text: "vor langer Zeit") }] });

        (await own.AskAsync("""{ report(id: "someday.paper") { when { edtf written text startMin startKind } } }""")).Data
            .ShouldBe("""{"report":{"when":{"edtf":null,"written":null,"text":"vor langer Zeit","startMin":null,"startKind":"UNKNOWN"}}}""");
    }
}
