using System.Globalization;

namespace Timeline.Edtf.Tests;

/// <summary>One example of the standard, and what it means.</summary>
internal static class Example
{
    private const int Cycle = 400;
    private const long MillisPerCycle = 146_097L * 86_400_000;

    /// <param name="text">The example.</param>
    /// <param name="level">The lowest level that has it.</param>
    /// <param name="precision">How fine it is.</param>
    /// <param name="from">The first day, or second, that it may mean; "-": no bound.</param>
    /// <param name="to">The day, or second, after the last one; "+": no bound.</param>
    /// <param name="startKind">How its start is closed.</param>
    /// <param name="endKind">How its end is closed.</param>
    public static void Check(string text, int level, Precision precision, string from, string to,
        EndKind startKind = EndKind.Closed, EndKind endKind = EndKind.Closed)
    {
        var value = Given.Edtf(text);

        value.Level.ShouldBe(level);
        value.Precision.ShouldBe(precision);
        (value.StartKind, value.EndKind).ShouldBe((startKind, endKind));
        var bounds = value.GetBounds(Reading.Within);
        (bounds.StartMin, bounds.EndMax).ShouldBe((Millis(from), Millis(to)), text);
        value.Text.ShouldBe(text);
        Given.Edtf(value.Canonical).ShouldBe(value);
    }

    // NodaTime knows ten thousand years each way; the calendar repeats every four hundred.
    private static long Millis(string day)
    {
        var isNegative = day[0] == '-';
        var hyphen = day.TrimStart('-').IndexOf('-', StringComparison.Ordinal) + (isNegative ? 1 : 0);
        if (hyphen <= (isNegative ? 5 : 4))
        {
            return Given.Millis(day);
        }

        var year = long.Parse(day.AsSpan(0, hyphen), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var cycles = Math.DivRem(year - 2000, Cycle, out var rest);
        return Given.Millis($"{2000 + rest:0000}{day[hyphen..]}") + cycles * MillisPerCycle;
    }
}
