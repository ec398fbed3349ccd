using System.Text;
using Timeline.Storage.Specification;

namespace Timeline.Core.Tests.Revisions;

public sealed class ChangeSetRulesTests
{
    private readonly Holdings _store = new();

    public static TheoryData<string, string> Refused => new()
    {
        { """{"actors":[{"slug":"Kim","kind":"PERSON","names":[{"text":"Kim"}]}]}""", "actors/0/slug: BadId" },
        { """{"actors":[{"slug":"kim","kind":"PERSON","names":[]}]}""", "actors/0/names: BadArgument" },
        { """{"actors":[{"slug":"kim","kind":"PERSON","names":[{"text":" "}]}]}""", "actors/0/names/0/text: BadArgument" },
        { """{"actors":[{"slug":"kim","kind":"PERSON","names":[{"text":"Kim","lang":"en_US"}]}]}""", "actors/0/names/0/lang: BadArgument" },
        { """{"actors":[{"slug":"kim","kind":"PERSON","names":[{"text":"Kim"},{"text":"Kim"}]}]}""", "actors/0/names: BadArgument" },
        { """{"actors":[null]}""", "actors/0: BadArgument" },
        { """{"actors":[{"slug":"kim","kind":"PERSON","names":[null]}]}""", "actors/0/names/0: BadArgument" },
        { """{"reports":[null]}""", "reports/0: BadArgument" },
        { """{"retractReports":[null]}""", "retractReports/0: BadArgument" },
        { """{"reports":[{"event":"a","source":"s","participants":[null],"links":[null],"quotes":[null],"tags":[null]}]}""",
            "reports/0/tags/0: BadArgument, reports/0/links/0: BadArgument, reports/0/participants/0: BadArgument, reports/0/quotes/0: BadArgument" },
        { """{"places":[{"slug":"p","names":[{"text":"P"}],"coordinates":{"latitude":90.1,"longitude":0}}]}""", "places/0/coordinates: BadArgument" },
        { """{"places":[{"slug":"p","names":[{"text":"P"}],"within":"P"}]}""", "places/0/within: BadId" },
        { """{"sources":[{"slug":"s","titles":[{"text":"S"}],"url":"ftp://example.org"}]}""", "sources/0/url: BadArgument" },
        { """{"sources":[{"slug":"s","titles":[{"text":"S"}],"url":"/relative"}]}""", "sources/0/url: BadArgument" },
        { """{"sources":[{"slug":"s","titles":[{"text":"S"}],"published":"yesterday"}]}""", "sources/0/published: BadDate" },
        { """{"sources":[{"slug":"s","titles":[{"text":"S"}],"sha256":"ABC"}]}""", "sources/0/sha256: BadArgument" },
        { """{"sources":[{"slug":"s","titles":[{"text":"S"}],"language":"german!"}]}""", "sources/0/language: BadArgument" },
        { """{"reports":[{"event":"a","source":"s","kind":"A/b"}]}""", "reports/0/kind: BadArgument" },
        { """{"reports":[{"event":"a","source":"s","credibility":0}]}""", "reports/0/credibility: BadArgument" },
        { """{"reports":[{"event":"a","source":"s","credibility":7}]}""", "reports/0/credibility: BadArgument" },
        { """{"reports":[{"event":"a","source":"s","when":{"edtf":"2019-13"}}]}""", "reports/0/when/edtf: BadDate" },
        { """{"reports":[{"event":"a","source":"s","when":{"edtf":"2019","zone":"Mars/Base"}}]}""", "reports/0/when/zone: BadDate" },
        { """{"reports":[{"event":"a","source":"s","when":{"edtf":"2019","calendar":"mayan"}}]}""", "reports/0/when/calendar: BadDate" },
        { """{"reports":[{"event":"a","source":"s","when":{"text":"some day","calendar":"mayan"}}]}""", "reports/0/when/calendar: BadDate" },
        { """{"reports":[{"event":"a","source":"s","when":{"edtf":"5785-13","calendar":"hebrew"}}]}""", "reports/0/when/edtf: BadDate" },
        { """{"reports":[{"event":"a","source":"s","when":{"edtf":"1917-XX","calendar":"julian"}}]}""", "reports/0/when/edtf: BadDate" },
        { """{"reports":[{"event":"a","source":"s","when":{"edtf":"1900-02-29"}}]}""", "reports/0/when/edtf: BadDate" },
        { """{"reports":[{"event":"a","source":"s","when":{}}]}""", "reports/0/when: BadArgument" },
        { """{"reports":[{"event":"a","source":"s","links":[{"type":"FOLLOWS","to":"a"}]}]}""", "reports/0/links/0/to: BadArgument" },
        { """{"reports":[{"event":"a","source":"s","participants":[{"actor":"kim","role":"Head of State"}]}]}""", "reports/0/participants/0/role: BadArgument" },
        { """{"reports":[{"event":"a","source":"s","participants":[{"actor":"kim","role":"a/b"}]}]}""", "reports/0/participants/0/role: BadArgument" },
        { """{"reports":[{"event":"a","source":"s","places":["p","p"]}]}""", "reports/0/places: BadArgument" },
        { """{"reports":[{"event":"a","source":"s","quotes":[{"exact":"four","start":1}]}]}""", "reports/0/quotes/0/start: BadArgument" },
        { """{"reports":[{"event":"a","source":"s","quotes":[{"exact":"four","start":1,"end":4}]}]}""", "reports/0/quotes/0/end: BadArgument" },
        { """{"reports":[{"event":"a","source":"s"},{"event":"a","source":"s"}]}""", "reports/1: BadArgument" },
        { """{"reports":[{"event":"a","source":"s"}],"retractReports":[{"report":"a.s","reason":"no"}]}""", "retractReports/0/report: BadArgument" },
        { """{"retractReports":[{"report":"a.s","reason":""}]}""", "retractReports/0/reason: BadArgument" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Plan_WrongByItself_NamesThePath(string json, string expected)
    {
        var changes = EntityJson.ReadChangeSet(Encoding.UTF8.GetBytes("""{"idempotencyKey":"k","author":"a","reason":"r",""" + json[1..]));

        (await _store.ProblemsAsync(changes)).ShouldBe(expected);
    }

    [Fact]
    public async Task Plan_LeapDayOfTheJulianCalendar_IsRead()
    {
        var plan = await _store.PlanAsync(Given.Changes(Given.Source("s"), Given.Report("a", "s") with { When = new("1900-02-29", Calendar: "julian") }));

        plan.ShouldNotBeNull();
    }

    [Fact]
    public async Task Plan_HeadIsWrong_NamesEachField() =>
        (await _store.ProblemsAsync(new() { IdempotencyKey = "", Author = new('a', 201), Reason = "\t" }))
            .ShouldBe("idempotencyKey: BadArgument, author: BadArgument, reason: BadArgument");

    [Fact]
    public async Task Plan_TooManyItems_IsOneProblem() =>
        (await _store.ProblemsAsync(Given.Changes([.. Enumerable.Range(0, ChangeSet.MaxItems + 1).Select(_ => Given.Actor("x"))]))).ShouldBe(": BadArgument");

    [Fact]
    public async Task Plan_ManyProblems_StopsAtAHundred()
    {
        var refusal = await Should.ThrowAsync<ChangeSetException>(
            () => _store.PlanAsync(Given.Changes([.. Enumerable.Range(0, 500).Select(_ => Given.Actor("Not a slug"))])));

        refusal.Problems.Count.ShouldBe(100);
    }

    [Fact]
    public async Task Plan_LongDerivedSlug_IsRefusedAtTheSlug() =>
        (await _store.ProblemsAsync(Given.Changes(Given.Source(new('s', 60)), Given.Report(new('e', 60), new('s', 60))))).ShouldBe("reports/0/slug: BadId");

    [Fact]
    public void ToString_Problem_ShowsThePath() =>
        new ChangeProblem(ProblemKind.BadDate, ["reports", 12, "when", "edtf"], "Unreadable.").ToString().ShouldBe("reports[12].when.edtf: Unreadable.");
}
