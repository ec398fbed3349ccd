using CsCheck;

namespace Timeline.Edtf.Tests;

public sealed class StretchTests
{
    private static readonly (string Text, long Start)[] DaysOfAThousandYears = AllDays();

    [Theory]
    [InlineData("[1667,1760-12]", "1667-01-01 1668-01-01, 1760-12-01 1761-01-01")]
    [InlineData("[1667,1668]", "1667-01-01 1669-01-01")]
    [InlineData("[1667..1669]", "1667-01-01 1670-01-01")]
    [InlineData("[1670,1667,1668..1669,1672]", "1667-01-01 1671-01-01, 1672-01-01 1673-01-01")]
    [InlineData("[1667,1667-05]", "1667-01-01 1668-01-01")]
    [InlineData("{1667,1760-12}", "1667-01-01 1761-01-01")]
    [InlineData("156X", "1560-01-01 1570-01-01")]
    [InlineData("1560-X2", "1560-02-01 1560-03-01, 1560-12-01 1561-01-01")]
    [InlineData("1985-01-X1", "1985-01-01 1985-01-02, 1985-01-11 1985-01-12, 1985-01-21 1985-01-22, 1985-01-31 1985-02-01")]
    [InlineData("1985-0X-3X", "1985-01-30 1985-02-01, 1985-03-30 1985-04-01, 1985-04-30 1985-05-01, 1985-05-30 1985-06-01, 1985-06-30 1985-07-01, 1985-07-30 1985-08-01, 1985-08-30 1985-09-01, 1985-09-30 1985-10-01")]
    [InlineData("1985-X1-XX", "1985-01-01 1985-02-01, 1985-11-01 1985-12-01")]
    [InlineData("2X00", "2000-01-01 2001-01-01, 2100-01-01 2101-01-01, 2200-01-01 2201-01-01, 2300-01-01 2301-01-01, 2400-01-01 2401-01-01, 2500-01-01 2501-01-01, 2600-01-01 2601-01-01, 2700-01-01 2701-01-01, 2800-01-01 2801-01-01, 2900-01-01 2901-01-01")]
    [InlineData("[1560-X2,1561]", "1561-01-01 1562-01-01, 1560-02-01 1560-03-01, 1560-12-01 1561-01-01")]
    [InlineData("1560-X2/1561", "1560-02-01 1562-01-01, 1560-12-01 1562-01-01")]
    public void Stretches_AllOfTime_AreTheUnbrokenRuns(string text, string expected)
    {
        var extent = Given.Extent(text);

        extent.Stretches(Bounds.NegativeInfinity, Bounds.PositiveInfinity).Select(b => (b.StartMin, b.EndMax))
            .ShouldBe(expected.Split(", ").Select(s => s.Split(' ')).Select(s => (Given.Millis(s[0]), Given.Millis(s[1]))));
        extent.HasGaps.ShouldBe(expected.Contains(','));
    }

    [Theory]
    [InlineData("XXXX-12-25", 10_000)]
    [InlineData("XXXX-12-XX", 10_000)]
    [InlineData("XXXX-02-29", 2_425)]
    [InlineData("XXX0", 1_000)]
    [InlineData("XXX0-XX-XX", 1_000)]
    [InlineData("XX8X-XX", 100)]
    [InlineData("198X-21", 10)]
    public void Stretches_WideMask_AreAllThere(string text, int count) =>
        Given.Extent(text).Stretches(Bounds.NegativeInfinity, Bounds.PositiveInfinity).Count().ShouldBe(count);

    [Fact]
    public void Stretches_AnyMask_AreTheRunsOfTheDaysThatMatch() =>
        Generated.Mask.Select(text => $"1{text[1..]}").Where(text => EdtfValue.TryParse(text, out _, out _)).Sample(
            text =>
            {
                var extent = Given.Extent(text);
                var found = extent.Stretches(Bounds.NegativeInfinity, Bounds.PositiveInfinity).Select(b => (b.StartMin, b.EndMax)).ToArray();
                found.ShouldBe(RunsOf(text));
                extent.HasGaps.ShouldBe(found.Length > 1);
                (found[0].StartMin, found[^1].EndMax).ShouldBe((extent.Bounds!.Value.StartMin, extent.Bounds.Value.EndMax));
            },
            iter: 200);

    [Fact]
    public void Stretches_PartOfTime_AreThoseThatTouchIt() =>
        Gen.Select(Generated.Mask.Where(text => EdtfValue.TryParse(text, out _, out _)), Gen.Int[0, 9999], Gen.Int[0, 40]).Sample(
            (text, year, length) =>
            {
                var extent = Given.Extent(text, zone: "Asia/Pyongyang");
                var (from, to) = (Given.Millis($"{year:D4}-03-01"), Given.Millis($"{Math.Min(year + length, 9999):D4}-09-01"));
                extent.Stretches(from, to).Take(50_000)
                    .ShouldBe(extent.Stretches(Bounds.NegativeInfinity, Bounds.PositiveInfinity).Where(b => b.EndMax >= from && b.StartMin <= to || !extent.HasGaps).Take(50_000));
            },
            iter: 200);

    [Fact]
    public void Stretches_Throughout_HaveTheFirstAndLastDateOfEach()
    {
        var bounds = Given.Extent("1985-X1-XX", Reading.Throughout).Stretches(Bounds.NegativeInfinity, Bounds.PositiveInfinity);

        bounds.ShouldBe([Given.Bounds("1985-01-01 1985-01-31 1985-01-02 1985-02-01"), Given.Bounds("1985-11-01 1985-11-30 1985-11-02 1985-12-01")]);
    }

    private static (long Start, long End)[] RunsOf(string mask)
    {
        const long day = 86_400_000;
        var runs = new List<(long Start, long End)>();
        foreach (var (text, start) in DaysOfAThousandYears)
        {
            if (!Matches(mask, text))
            {
                continue;
            }

            if (runs is [.., var last] && last.End == start)
            {
                runs[^1] = (last.Start, start + day);
            }
            else
            {
                runs.Add((start, start + day));
            }
        }

        return [.. runs];
    }

    private static bool Matches(string mask, string day)
    {
        for (var i = 0; i < mask.Length; i++)
        {
            if (mask[i] != 'X' && mask[i] != day[i])
            {
                return false;
            }
        }

        return true;
    }

    private static (string Text, long Start)[] AllDays()
    {
        var first = new NodaTime.LocalDate(1000, 1, 1);
        return
        [
            .. Enumerable.Range(0, NodaTime.Period.DaysBetween(first, new(2000, 1, 1))).Select(first.PlusDays)
                .Select(date => (NodaTime.Text.LocalDatePattern.Iso.Format(date), date.AtMidnight().InUtc().ToInstant().ToUnixTimeMilliseconds())),
        ];
    }
}
