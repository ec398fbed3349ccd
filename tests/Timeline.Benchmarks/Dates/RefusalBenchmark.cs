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

        // Read, not refused: as many masks as a set may have, each with the longest search for a leap year.
        Measure("a set of 42 masks", $"[{string.Join(',', Enumerable.Repeat("1XX1-XX-X9", 42))}]");
    }

    private static void Measure(string name, string text)
    {
        var times = new List<double>(Rounds);
        var (bytes, isRead) = (0L, false);
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            isRead = EdtfValue.TryParse(text, out _, out _);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Console.WriteLine($"  {name,-32} {text.Length,7} characters {(isRead ? "read" : "refused"),-8} {times.Order().ElementAt(Rounds / 2),7:f2} µs {bytes,6} bytes");
    }
}
