using System.Diagnostics;
using Timeline.Edtf;

namespace Timeline.Benchmarks.Dates;

/// <summary>What texts cost that are made to cost much.</summary>
internal static class RefusalBenchmark
{
    private const int Rounds = 2_001;

    internal static void Run()
    {
        Console.WriteLine($"Hostile texts, median of {Rounds} rounds");
        Measure("1,000,000 random characters", string.Create(1_000_000, new Random(7), static (units, random) =>
        {
            foreach (ref var unit in units)
            {
                unit = (char)random.Next(char.MaxValue);
            }
        }));
        foreach (var repeated in (string[])["[", "{[", "[,", "[1,", "[1985,", "X", "9", "/", "../", "-", "Y9E9", "[1XX1-02-29,", "1985?-~04", "XXXX-02-29/"])
        {
            Measure($"{repeated} again and again", string.Concat(Enumerable.Repeat(repeated, EdtfValue.MaxLength))[..EdtfValue.MaxLength]);
        }

        // The longest searches for a year with a 29 February: in vain, and for each of as many members as fit.
        Measure("XXX1-02-29", "XXX1-02-29");
        Measure("a set of 46 such that have some", $"[{string.Join(',', Enumerable.Repeat("X200-02-29", 46))}]");
        Measure("a set of 46, the last has none", $"[{string.Join(',', Enumerable.Repeat("X200-02-29", 45))},XXX1-02-29]");
        Measure("a set of 64 years", $"[{string.Join(',', Enumerable.Repeat("1985", 64))}]");
        Measure("a set of 65 years", $"[{string.Join(',', Enumerable.Repeat("1985", 65))}]");
    }

    private static void Measure(string name, string text)
    {
        var times = new List<double>(Rounds);
        var (bytes, isRead) = (0L, false);
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            isRead = EdtfValue.TryParse(text, out var value, out _);
            _ = value?.GetBounds(Reading.Within);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Console.WriteLine($"  {name,-32} {text.Length,7} characters {(isRead ? "read" : "refused"),-8} {times.Order().ElementAt(Rounds / 2),7:f2} µs {bytes,6} bytes");
    }
}
