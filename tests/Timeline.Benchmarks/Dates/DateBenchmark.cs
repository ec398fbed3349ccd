using System.Diagnostics;
using NodaTime.Text;
using Timeline.Edtf;

namespace Timeline.Benchmarks.Dates;

/// <summary>A million different dates, each read and its bounds asked for once, on one core; beside them what else one could do with the text.</summary>
internal static class DateBenchmark
{
    private const int Count = 1_000_000;
    private const int Rounds = 7;

    internal static void Run()
    {
        Console.WriteLine($"{Count} different texts, one thread, median of {Rounds} rounds in turn");
        var (plain, mixed) = (DateTexts.Plain(Count), DateTexts.Mixed(Count));
        var rows = new Row[]
        {
            new("plain days, every character looked at", plain, Characters),
            new("plain days, NodaTime's LocalDatePattern.Iso", plain, NodaTime),
            new("plain days, read", plain, Read),
            new("plain days, read, bounds", plain, ReadWithBounds),
            new("mixed forms, every character looked at", mixed, Characters),
            new("mixed forms, read", mixed, Read),
            new("mixed forms, read, bounds", mixed, ReadWithBounds),
        };
        for (var round = -1; round < Rounds; round++)
        {
            foreach (var row in rows)
            {
                row.Measure(keep: round >= 0);
            }
        }

        var noda = rows[1].Median;
        foreach (var row in rows)
        {
            Console.WriteLine($"  {row.Name,-45} {row.Median * 1000,7:f0} ms {row.Median / Count * 1e9,6:f0} ns a text {row.Bytes,6:f1} bytes a text ({row.Median / noda:f2} of NodaTime)");
        }
    }

    private static long Characters(string[] texts)
    {
        var sum = 0L;
        foreach (var text in texts)
        {
            foreach (var unit in text)
            {
                sum += unit;
            }
        }

        return sum;
    }

    private static long NodaTime(string[] texts)
    {
        var sum = 0L;
        foreach (var text in texts)
        {
            sum += LocalDatePattern.Iso.Parse(text).Value.Day;
        }

        return sum;
    }

    private static long Read(string[] texts)
    {
        var sum = 0L;
        foreach (var text in texts)
        {
            sum += Value(text).Text.Length;
        }

        return sum;
    }

    private static long ReadWithBounds(string[] texts)
    {
        var sum = 0L;
        foreach (var text in texts)
        {
            var bounds = Value(text).GetBounds(Reading.Within);
            sum += bounds.StartMin ^ bounds.StartMax ^ bounds.EndMin ^ bounds.EndMax;
        }

        return sum;
    }

    private static EdtfValue Value(string text) =>
        EdtfValue.TryParse(text, out var value, out var error) ? value : throw new InvalidOperationException(error.Message);

    private sealed class Row(string name, string[] texts, Func<string[], long> work)
    {
        private readonly List<double> _seconds = [];
        private long? _sum;

        public string Name => name;

        public double Median => _seconds.Order().ElementAt(_seconds.Count / 2);

        /// <summary>Allocated, in bytes a text.</summary>
        public double Bytes { get; private set; }

        public void Measure(bool keep)
        {
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            var sum = work(texts);
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            Bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / texts.Length;
            if (sum != (_sum ??= sum))
            {
                throw new InvalidOperationException($"{name}: another result than before");
            }

            if (keep)
            {
                _seconds.Add(seconds);
            }
        }
    }
}
