using System.Globalization;
using CsCheck;
using NodaTime;

namespace Timeline.Edtf.Tests;

/// <summary>Masks against every date that fits them, listed one by one.</summary>
public class CompletionTests
{
    [Fact]
    public void GetBounds_Mask_AreThoseOfItsFirstAndLastDate() => Generated.Mask.Where(IsSmall).Sample(
        text =>
        {
            var fitting = Completions(text);
            if (fitting.Count == 0)
            {
                Given.Error(text);
                return;
            }

            var value = Given.Edtf(text);
            var bounds = value.GetBounds(Reading.Throughout);

            bounds.ShouldBe(new Bounds(
                fitting.Min(span => span.Start),
                fitting.Max(span => span.Start),
                fitting.Min(span => span.End),
                fitting.Max(span => span.End)));
            var unbroken = fitting.Sum(span => span.End - span.Start) == bounds.EndMax - bounds.StartMin;
            value.TryGetSpan(out var start, out var end, out _).ShouldBe(unbroken, text);
            if (unbroken)
            {
                (start, end).ShouldBe((bounds.StartMin, bounds.EndMax));
            }
        },
        iter: 3_000);

    [Theory]
    [InlineData("XXXX-02-29")]
    [InlineData("1XXX-02-29")]
    [InlineData("XX00-02-29")]
    [InlineData("19XX-02-29")]
    [InlineData("XXX0-02-29")]
    [InlineData("XXX2-02-29")]
    [InlineData("XX02-02-29")]
    [InlineData("190X-02-29")]
    [InlineData("190X-X2-29")]
    [InlineData("XXX1-02-29")]
    [InlineData("XX04-02-XX")]
    [InlineData("2100-02-2X")]
    [InlineData("X100-0X-29")]
    public void GetBounds_LeapDays_AreFound(string text)
    {
        var fitting = Completions(text);
        if (fitting.Count == 0)
        {
            Given.Error(text).Position.ShouldBe(8);
            return;
        }

        var bounds = Given.Edtf(text).GetBounds(Reading.Throughout);

        (bounds.StartMin, bounds.StartMax).ShouldBe((fitting.Min(span => span.Start), fitting.Max(span => span.Start)));
    }

    private static bool IsSmall(string text) => text.AsSpan(0, 4).Count('X') <= 2;

    private static List<(long Start, long End)> Completions(string mask)
    {
        var parts = mask.Split('-');
        var spans = new List<(long, long)>();
        for (var year = 0; year <= 9999; year++)
        {
            if (!Fits(parts[0], year))
            {
                continue;
            }

            if (parts.Length == 1)
            {
                spans.Add((Start(year, 1, 1), Start(year, 12, 31) + NodaConstants.MillisecondsPerDay));
            }
            else
            {
                AddMonths(spans, year, parts);
            }
        }

        return spans;
    }

    private static void AddMonths(List<(long, long)> spans, int year, string[] parts)
    {
        for (var month = 1; month <= 12; month++)
        {
            if (!Fits(parts[1], month))
            {
                continue;
            }

            var length = CalendarSystem.Iso.GetDaysInMonth(year, month);
            if (parts.Length == 2)
            {
                spans.Add((Start(year, month, 1), Start(year, month, length) + NodaConstants.MillisecondsPerDay));
                continue;
            }

            for (var day = 1; day <= length; day++)
            {
                if (Fits(parts[2], day))
                {
                    spans.Add((Start(year, month, day), Start(year, month, day) + NodaConstants.MillisecondsPerDay));
                }
            }
        }
    }

    private static bool Fits(string mask, int number)
    {
        var digits = number.ToString($"D{mask.Length}", CultureInfo.InvariantCulture);
        for (var i = 0; i < mask.Length; i++)
        {
            if (mask[i] != 'X' && mask[i] != digits[i])
            {
                return false;
            }
        }

        return true;
    }

    private static long Start(int year, int month, int day) =>
        new LocalDate(year, month, day).AtMidnight().InUtc().ToInstant().ToUnixTimeMilliseconds();
}
