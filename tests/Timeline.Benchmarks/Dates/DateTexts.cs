using System.Globalization;

namespace Timeline.Benchmarks.Dates;

/// <summary>A million different dates in a fixed mix of forms, the same every time.</summary>
internal static class DateTexts
{
    /// <summary>Whole days from 1000-01-01 on, without the days 29 to 31.</summary>
    internal static string[] Plain(int count) => Different(Day, count);

    /// <summary>
    /// Of a hundred: 40 days, 10 months, 10 years of five and more digits, 10 days with a qualifier, 5 date-times, 8 masks,
    /// 10 intervals of days, 3 intervals with an open end, 2 groups of months, 2 sets.
    /// </summary>
    internal static string[] Mixed(int count) => Different(Text, count);

    private static string Text(int i) => (i % 100) switch
    {
        < 40 => Day(i),
        < 50 => Of($"{1000 + Nth(i, 10) / 12}-{Nth(i, 10) % 12 + 1:D2}"),
        < 60 => Of($"Y{10_000 + i}"),
        < 70 => Day(i) + "?~%"[i % 3],
        < 75 => Of($"{Day(i)}T{i % 24:D2}:{i % 60:D2}:{i % 59:D2}Z"),
        < 79 => Of($"{1000 + Nth(i, 4) / 28}-XX-{Nth(i, 4) % 28 + 1:D2}"),
        < 83 => Of($"{100 + Nth(i, 4) / 336}X-{Nth(i, 4) / 28 % 12 + 1:D2}-{Nth(i, 4) % 28 + 1:D2}"),
        < 93 => Of($"{Day(i)}/{Day(i + 400)}"),
        < 96 => Of($"{Day(i)}/.."),
        < 98 => Of($"{1000 + Nth(i, 2) / 21}-{21 + Nth(i, 2) % 21}"),
        _ => Of($"[{Day(i)},{Day(i + 30)}..{Day(i + 60)}]"),
    };

    // Counts on within one form, which has so many places in each hundred.
    private static int Nth(int i, int places) => i / 100 * places + i % places;

    private static string Day(int i) => Of($"{1000 + i / 336}-{i / 28 % 12 + 1:D2}-{i % 28 + 1:D2}");

    private static string Of(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string[] Different(Func<int, string> text, int count)
    {
        var texts = Enumerable.Range(0, count).Select(text).ToArray();
        return texts.Distinct().Count() == count ? texts : throw new InvalidOperationException("Two texts are the same.");
    }
}
