using CsCheck;

namespace Timeline.Core.Tests.Events;

public sealed class EventResolverProperties
{
    [Fact]
    public void Resolve_ReportsInAnyOrder_GivesTheSameEvent() =>
        Gen.Select(Some.Reports, Gen.Int).Sample((c, seed) =>
            EntityJson.AreSame(c.Resolve(), c.Resolve([.. c.Reports.OrderBy(r => HashCode.Combine(seed, r.Slug))])));

    [Fact]
    public void Resolve_ReportTakenAwayAndPutBack_GivesTheSameEvent() =>
        Some.Reports.Where(c => c.Reports.Length > 1).Sample(c =>
        {
            var without = c.Reports[1..];
            c.Resolve(without).Reports.Count.ShouldBe(c.Reports.Length - 1);
            EntityJson.AreSame(c.Resolve(), c.Resolve([.. without, c.Reports[0]])).ShouldBeTrue();
        });

    [Fact]
    public void Resolve_Reports_AreRankedAsTheDesignSays() =>
        Some.Reports.Sample(c => c.Resolve().Reports.ShouldBe(
            c.Ranked.Select(r => new RankedReport(r.Slug, r.Source, c.Of(r.Source), r.Credibility))));

    [Fact]
    public void Resolve_Kind_IsOfTheBestReportThatStatesOne() =>
        Some.Reports.Sample(c => c.Resolve().Kind.ShouldBe(c.Ranked.Select(r => r.Kind).FirstOrDefault(k => k is not null) ?? "unclassified"));

    [Fact]
    public void Resolve_When_IsOfTheBestReportWithADateElseWithAText() =>
        Some.Reports.Sample(c =>
        {
            var stated = c.Ranked.Select(r => r.When).Where(w => w is not null).ToArray();
            var best = stated.FirstOrDefault(w => w!.Edtf is not null) ?? stated.FirstOrDefault();
            var resolved = c.Resolve();
            resolved.When.Written.ShouldBe(best?.Edtf);
            resolved.When.Text.ShouldBe(best?.Text);
            if (best is not null)
            {
                resolved.When.Reading.ShouldBe(best.Reading ?? EventKinds.DefaultReading(resolved.Kind));
            }
        });

    [Fact]
    public void Resolve_Titles_AreThoseOfTheBestReportForEachLanguage() =>
        Some.Reports.Sample(c => c.Resolve().Titles.ShouldBe(PerLanguage(c, r => r.Titles)));

    [Fact]
    public void Resolve_Descriptions_AreThoseOfTheBestReportForEachLanguage() =>
        Some.Reports.Sample(c => c.Resolve().Descriptions.ShouldBe(PerLanguage(c, r => r.Descriptions)));

    [Fact]
    public void Resolve_Unions_RememberExactlyTheReportsThatStateThemBestFirst() =>
        Some.Reports.Sample(c =>
        {
            var resolved = c.Resolve();
            Check(c, resolved.Participants, r => r.Participants);
            Check(c, resolved.Places, r => r.Places);
            Check(c, resolved.Tags, r => r.Tags);
            Check(c, resolved.Links, r => r.Links);
        });

    [Fact]
    public void Resolve_Unions_AreInTheirOrder() =>
        Some.Reports.Sample(c =>
        {
            var resolved = c.Resolve();
            resolved.Participants.Select(p => (p.Value.Role, p.Value.Actor)).ShouldBeInOrder();
            resolved.Places.Select(p => p.Value).ShouldBeInOrder();
            resolved.Tags.Select(t => t.Value).ShouldBeInOrder(SortDirection.Ascending, ByteOrder.Instance);
            resolved.Links.Select(l => (l.Value.Type.ToName(), l.Value.To)).ShouldBeInOrder();
        });

    [Fact]
    public void Resolve_CannotBeJudged_NeverWinsOverAJudgedReport() =>
        Some.Reports.Sample(c =>
        {
            if (c.Reports.Any(r => r.Kind is not null && r.Credibility < 6))
            {
                c.Reports.ShouldContain(r => r.Kind == c.Resolve().Kind && r.Credibility < 6);
            }

            var equal = c with { Reports = [.. c.Reports.Select(r => r with { Credibility = 3 })] };
            if (equal.Reports.Any(r => r.Kind is not null && c.Of(r.Source) != Reliability.F))
            {
                equal.Reports.ShouldContain(r => r.Kind == equal.Resolve().Kind && c.Of(r.Source) != Reliability.F);
            }
        });

    private static IEnumerable<Name> PerLanguage(Some.Case c, Func<Report, IReadOnlyList<Name>> texts) =>
        c.Ranked.SelectMany(texts).Select(n => n.Lang ?? "").Distinct().Order(StringComparer.Ordinal)
            .SelectMany(l => texts(c.Ranked.First(r => texts(r).Any(n => (n.Lang ?? "") == l))).Where(n => (n.Lang ?? "") == l));

    private static void Check<T>(Some.Case c, IReadOnlyList<Stated<T>> united, Func<Report, IReadOnlyList<T>> stated)
    {
        united.Select(u => u.Value).ShouldBe(c.Reports.SelectMany(stated).Distinct(), ignoreOrder: true);
        foreach (var one in united)
        {
            one.Reports.ShouldBe(c.Ranked.Where(r => stated(r).Contains(one.Value)).Select(r => r.Slug));
        }
    }
}
