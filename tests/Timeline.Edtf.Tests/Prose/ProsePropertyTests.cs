using CsCheck;
using NodaTime;
using NodaTime.Text;

namespace Timeline.Edtf.Tests.Prose;

public class ProsePropertyTests
{
    private static readonly string[] Words =
    [
        .. ProseTable.Complete.Concat(ProseTable.Relative).SelectMany(row => row.Text.Split(' ')).Concat(ProseTable.Nothing.SelectMany(text => text.Split(' '))).Distinct(),
    ];

    private static readonly string[] Texts = [.. ProseTable.Complete.Concat(ProseTable.Relative).Select(row => row.Text)];

    private static readonly Gen<EdtfDate?> References =
        Generated.Any("", "2025-02-09", "2024-02-29", "2025-02", "2025", "202X", "2025-22", "-0043-03-15", "0000", "9000-12-31", "9999-12-31", "Y170000002", "2025-02-09T10:00:00Z", "XXXX-02-09")
            .Select(text => text.Length == 0 ? null : (EdtfDate)Given.Edtf(text));

    private static readonly Gen<string?> Languages = Generated.Any("", "en", "de", "de-AT", "en-US", "fr", "-").Select(tag => tag.Length == 0 ? null : tag);

    private static readonly string[] WeekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    [Fact]
    public void Read_AnyUnits_GivesFewCandidatesOrNone() =>
        Gen.Select(Gen.String[Gen.Char, 0, 60], Languages, References).Sample(Check, iter: 10_000);

    [Fact]
    public void Read_AnyWords_GivesFewCandidatesOrNone() =>
        Gen.Select(Generated.Any(Words).Array[0, 9].Select(words => string.Join(' ', words)), Languages, References).Sample(Check, iter: 10_000);

    [Fact]
    public void Read_MutatedTexts_GivesFewCandidatesOrNone() =>
        Gen.Select(Generated.Any(Texts), Gen.Int[0, 60], Gen.Int[0, 2], Gen.Char[" .-/,?~'0123456789absth\u0308"], Languages, References).Sample(
            (text, at, how, unit, language, reference) =>
            {
                at = Math.Min(at, text.Length - 1);
                Check(how switch
                {
                    0 => text.Remove(at, 1),
                    1 => text.Insert(at, unit.ToString()),
                    _ => string.Concat(text.AsSpan(0, at), unit.ToString(), text.AsSpan(at + 1)),
                }, language, reference);
            },
            iter: 10_000);

    [Fact]
    public void Read_LongerThanTheCap_GivesNothing()
    {
        DateProse.Read("June 2019".PadRight(DateProse.MaxLength)).Count.ShouldBe(1);
        DateProse.Read("June 2019".PadRight(DateProse.MaxLength + 1)).ShouldBeEmpty();
        DateProse.Read(new string('1', 10_000_000)).ShouldBeEmpty();
        DateProse.Read(null).ShouldBeEmpty();
        DateProse.Read("").ShouldBeEmpty();
        DateProse.Read(" ").ShouldBeEmpty();
    }

    [Fact]
    public void Read_AnyEdtf_IsItself() => Generated.Text.Sample(
        text =>
        {
            var candidates = DateProse.Read(text);
            candidates[0].Date.Text.ShouldBe(text);
            candidates[0].Reason.ShouldBe("already EDTF");
            candidates[0].Assumed.ShouldBeEmpty();
            if (candidates.Count > 1)
            {
                text.Length.ShouldBeInRange(7, 8);
                string.CompareOrdinal(text[5..7], text[2..4]).ShouldBeGreaterThan(0);
                candidates.Skip(1).ShouldAllBe(each => each.Assumed.Count > 0);
            }
        },
        iter: 5_000);

    [Fact]
    public void Read_ShortYearBeforeChrist_IsOfTheCenturyOfTheFirst() => Gen.Select(Gen.Int[101, 9999], Gen.Int[1, 99], Generated.Any("-", "\u2013", "/")).Sample(
        (first, span, sign) =>
        {
            var second = first - span;
            if (second / 100 != first / 100)
            {
                return;
            }

            var candidates = DateProse.Read($"{first}{sign}{second % 100:D2} BC").Select(each => each.Date.Canonical).ToList();
            candidates[0].ShouldBe(sign == "/" && span == 1 ? $"[{1 - first:D4},{1 - second:D4}]" : $"{1 - first:D4}/{1 - second:D4}");
        },
        iter: 2_000);

    [Fact]
    public void Read_WeekdayAndDay_GivesDaysOfThatWeekdayWhereOneIsNear() => Gen.Select(Gen.Int[-200_000, 200_000], Gen.Int[-500, 500]).Sample(
        (days, away) =>
        {
            var day = new LocalDate(1970, 1, 1).PlusDays(days);
            var meant = day.PlusDays(away);
            var candidates = Read($"{meant.DayOfWeek} {meant.Day} {meant.ToString("MMMM", System.Globalization.CultureInfo.InvariantCulture)}", day);
            candidates.ShouldContain(meant);
            candidates.ShouldAllBe(found => found.DayOfWeek == meant.DayOfWeek && found.Day == meant.Day && found.Month == meant.Month);
        },
        iter: 2_000);

    [Fact]
    public void Read_Weekday_IsThatDayWithinAWeekOfTheReference() => Gen.Select(Gen.Int[-200_000, 200_000], Gen.Int[1, 7]).Sample(
        (days, weekday) =>
        {
            var day = new LocalDate(1970, 1, 1).PlusDays(days);
            var candidates = Read(WeekdayNames[weekday - 1], day);
            candidates.Length.ShouldBe(2);
            candidates.ShouldAllBe(found => (int)found.DayOfWeek == weekday);
            Period.DaysBetween(candidates[0], day).ShouldBeInRange(0, 6);
            Period.DaysBetween(day, candidates[1]).ShouldBeInRange(1, 7);
            Read($"last {WeekdayNames[weekday - 1]}", day)[0].ShouldBe(candidates[0] == day ? day.PlusDays(-7) : candidates[0]);
            Read($"next {WeekdayNames[weekday - 1]}", day)[0].ShouldBe(candidates[1]);
        },
        iter: 2_000);

    [Fact]
    public void Read_DaysAgo_AreThatManyDaysAway() => Gen.Select(Gen.Int[-200_000, 200_000], Gen.Int[1, 9999]).Sample(
        (days, count) =>
        {
            var day = new LocalDate(1970, 1, 1).PlusDays(days);
            Read($"{count} days ago", day).ShouldBe([day.PlusDays(-count)]);
            Read($"in {count} Tagen", day).ShouldBe([day.PlusDays(count)]);
        },
        iter: 2_000);

    [Fact]
    public void Read_WrittenOutDay_IsThatDay() => Gen.Select(Gen.Int[-600_000, 600_000], Gen.Int[0, 3]).Sample(
        (days, form) =>
        {
            var day = new LocalDate(1970, 1, 1).PlusDays(days);
            if (day.Year < 1000)
            {
                return;
            }

            var month = day.ToString("MMMM", System.Globalization.CultureInfo.InvariantCulture);
            var candidates = DateProse.Read(form switch
            {
                0 => $"{day.DayOfWeek}, {day.Day} {month} {day.Year}",
                1 => $"{month} {day.Day}, {day.Year}",
                2 => $"{day.Day}.{day.Month}.{day.Year}",
                _ => $"{day.Year}/{day.Month}/{day.Day}",
            });

            var only = candidates.ShouldHaveSingleItem();
            only.Date.Canonical.ShouldBe(LocalDatePattern.Iso.Format(day));
            only.Assumed.ShouldBeEmpty();
        },
        iter: 2_000);

    private static LocalDate[] Read(string text, LocalDate reference) =>
        [.. DateProse.Read(text, "en", (EdtfDate)Given.Edtf(LocalDatePattern.Iso.Format(reference))).Select(each => LocalDatePattern.Iso.Parse(each.Date.Canonical).Value)];

    private static void Check(string text, string? language, EdtfDate? reference)
    {
        var candidates = DateProse.Read(text, language, reference);
        candidates.Count.ShouldBeLessThanOrEqualTo(DateProse.MaxCandidates);
        candidates.Select(each => each.Date).ShouldBeUnique();
        foreach (var (date, reason, assumed) in candidates.Select(each => (each.Date, each.Reason, each.Assumed)))
        {
            Given.Edtf(date.Canonical).ShouldBe(date);
            reason.ShouldNotBeNullOrWhiteSpace();
            assumed.ShouldAllBe(each => each.Length > 0 && each.Length < 120);
            if (reason != "already EDTF")
            {
                date.Text.ShouldBe(date.Canonical);
            }
        }
    }
}
