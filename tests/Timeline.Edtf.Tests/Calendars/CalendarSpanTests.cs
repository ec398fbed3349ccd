namespace Timeline.Edtf.Tests.Calendars;

/// <summary>Months, years and intervals of other calendars.</summary>
public class CalendarSpanTests
{
    [Theory]
    [InlineData("julian", "1917-10", "1917-10-14", "1917-11-13", Precision.Month)]
    [InlineData("julian", "1917", "1917-01-14", "1918-01-13", Precision.Year)]
    [InlineData("julian", "1900-02", "1900-02-13", "1900-03-13", Precision.Month)]
    [InlineData("julian", "-0043", "-0044-12-30", "-0043-12-29", Precision.Year)]
    [InlineData("hebrew", "5784", "2023-09-16", "2024-10-02", Precision.Year)]
    [InlineData("hebrew", "5784-06", "2024-02-10", "2024-03-10", Precision.Month)]
    [InlineData("hebrew", "5784-13", "2024-09-04", "2024-10-02", Precision.Month)]
    [InlineData("islamic-umalqura", "1445-09", "2024-03-11", "2024-04-09", Precision.Month)]
    [InlineData("persian", "1403", "2024-03-20", "2025-03-20", Precision.Year)]
    public void TryCreate_MonthOrYear_IsTheDaysOfIt(string calendar, string written, string first, string last, Precision precision)
    {
        var (within, throughout) = (Given.Extent(written, calendar), Given.Extent(written, calendar, Reading.Throughout));
        var (start, end) = (Given.Millis(first), Given.Millis(last) + 86_400_000);

        within.Edtf.ShouldBe($"[{first}..{last}]");
        within.Bounds.ShouldBe(new Bounds(start, end - 1, start + 1, end));
        throughout.Edtf.ShouldBe($"{{{first}..{last}}}");
        Given.Edtf(throughout.Edtf!).GetBounds(Reading.Throughout).ShouldBe(throughout.Bounds!.Value);
        throughout.Bounds.ShouldBe(new Bounds(start, start, end, end));
        (within.Precision, within.StartKind, within.EndKind).ShouldBe((precision, EndKind.Closed, EndKind.Closed));
        (throughout.Precision, throughout.StartKind, throughout.EndKind).ShouldBe((precision, EndKind.Closed, EndKind.Closed));
    }

    [Theory]
    [InlineData("1917-10~", "[1917-10-14~..1917-11-13~]", "{1917-10-14~..1917-11-13~}")]
    [InlineData("1917-?10", "[1917-10-14?..1917-11-13?]", "{1917-10-14?..1917-11-13?}")]
    [InlineData("1917?-~10", "[1917-10-14%..1917-11-13%]", "{1917-10-14%..1917-11-13%}")]
    [InlineData("1917%", "[1917-01-14%..1918-01-13%]", "{1917-01-14%..1918-01-13%}")]
    public void TryCreate_DoubtedMonthOrYear_DoubtsBothDays(string written, string within, string throughout)
    {
        Given.Extent(written, "julian").Edtf.ShouldBe(within);
        Given.Extent(written, "julian", Reading.Throughout).Edtf.ShouldBe(throughout);
        Given.Extent(written, "julian").Bounds.ShouldBe(Given.Extent(written.Replace("?", "").Replace("~", "").Replace("%", ""), "julian").Bounds);
    }

    [Theory]
    [InlineData("1917-10-25/1918-01-01", "1917-11-07/1918-01-14", "1917-11-07 1917-11-08< 1918-01-14> 1918-01-15", Precision.Day)]
    [InlineData("1917-10-25/..", "1917-11-07/..", "1917-11-07 1917-11-08< + +", Precision.Day)]
    [InlineData("1917-10-25/", "1917-11-07/", "1917-11-07 1917-11-08< 1917-11-07> +", Precision.Day)]
    [InlineData("../1917-10-25", "../1917-11-07", "- - 1917-11-07> 1917-11-08", Precision.Day)]
    [InlineData("/1917-10-25", "/1917-11-07", "- 1917-11-08< 1917-11-07> 1917-11-08", Precision.Day)]
    [InlineData("..1917-10-25/1918-01-01..", "..1917-11-07/1918-01-14..", "- 1917-11-08< 1918-01-14> +", Precision.Day)]
    [InlineData("1917-10/1917-12", "1917-10-14/1918-01-13", "1917-10-14 1917-11-14< 1917-12-14> 1918-01-14", Precision.Month)]
    [InlineData("1917-10-25/1917-12", "1917-11-07/1918-01-13", "1917-11-07 1917-11-08< 1917-12-14> 1918-01-14", Precision.Mixed)]
    [InlineData("1917-10/..", "1917-10-14/..", "1917-10-14 1917-11-14< + +", Precision.Month)]
    [InlineData("/1917", "/1918-01-13", "- 1918-01-14< 1917-01-14> 1918-01-14", Precision.Year)]
    [InlineData("..1917-10/1917-12..", "..1917-11-13/1917-12-14..", "- 1917-11-14< 1917-12-14> +", Precision.Month)]
    [InlineData("..1917-10/1917-10..", "..1917-11-13/1917-10-14..", "- 1917-11-14< 1917-10-14> +", Precision.Month)]
    public void TryCreate_Interval_GoesFromDayToDay(string written, string gregorian, string bounds, Precision precision)
    {
        foreach (var reading in Enum.GetValues<Reading>())
        {
            var extent = Given.Extent(written, "julian", reading);

            extent.Edtf.ShouldBe(gregorian);
            extent.Bounds.ShouldBe(Given.Bounds(bounds));
            extent.Precision.ShouldBe(precision);
            (extent.StartKind, extent.EndKind).ShouldBe((extent.Date!.StartKind, extent.Date.EndKind));
        }
    }

    [Fact]
    public void TryCreate_Zone_ShiftsTheBounds()
    {
        var plain = Given.Extent("1917-10", "julian").Bounds!.Value;
        var shifted = Given.Extent("1917-10", "julian", zone: "+02:00").Bounds!.Value;

        (plain.StartMin - shifted.StartMin, plain.EndMax - shifted.EndMax).ShouldBe((7_200_000, 7_200_000));
        (shifted.StartMax, shifted.EndMin).ShouldBe((shifted.EndMax - 1, shifted.StartMin + 1));
    }

    [Theory]
    [InlineData("hebrew", "5784~", "2022-08-16")]
    [InlineData("julian", "1917~", "1916-01-14")]
    [InlineData("julian", "1917-10~", "1917-09-14")]
    [InlineData("julian", "1917-10-~25", "1917-11-06")]
    [InlineData("julian", "1917-10", "1917-10-14")]
    public void Padded_Doubted_ReachesFurtherByAUnitOfTheCalendar(string calendar, string written, string start)
    {
        var extent = Given.Extent(written, calendar);

        extent.Padded().Bounds!.Value.StartMin.ShouldBe(Given.Millis(start));
    }

    [Fact]
    public void Stretches_SetOfDaysForAMonth_AreTheOneOfItsBounds()
    {
        var extent = Given.Extent("1917-10", "julian");

        extent.HasGaps.ShouldBeFalse();
        extent.Stretches(long.MinValue, long.MaxValue).ShouldBe([extent.Bounds!.Value]);
    }

    [Fact]
    public void TryCreate_NoDate_KeepsTheCalendar()
    {
        var extent = Given.Extent(null, "julian");

        (extent.Calendar, extent.IsDated, extent.Precision).ShouldBe(("julian", false, Precision.Unknown));
        extent.ShouldNotBe(Extent.Undated);
    }

    [Fact]
    public void Equals_SameDayOfTwoCalendars_IsFalse()
    {
        var (julian, gregorian) = (Given.Extent("1917-10-25", "julian"), Given.Extent("1917-11-07"));

        julian.Date.ShouldBe(gregorian.Date);
        julian.ShouldNotBe(gregorian);
        julian.ShouldBe(Given.Extent("1917-10-25", "julian"));
        julian.GetHashCode().ShouldBe(Given.Extent("1917-10-25", "julian").GetHashCode());
    }

    [Fact]
    public void WithBounds_OtherCalendar_KeepsTheRest()
    {
        var moved = Given.Extent("1917-10", "julian").WithBounds(new(1, 2, 3, 4));

        (moved.Bounds, moved.Precision, moved.Written).ShouldBe((new Bounds(1, 2, 3, 4), Precision.Month, "1917-10"));
    }
}
