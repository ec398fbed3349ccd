using System.Diagnostics;
using Timeline.Edtf.Fuzzing;

namespace Timeline.Benchmarks.Dates;

/// <summary>Very many texts through the parser, each checked. Prints the first ten that break a promise.</summary>
internal static class FuzzRun
{
    private const int MaxFindings = 10;

    /// <summary>Returns 0: nothing was found.</summary>
    internal static int Run(int count, int seed)
    {
        Console.WriteLine($"{count} texts, seed {seed}");
        var cases = new FuzzCases(seed);
        var start = Stopwatch.GetTimestamp();
        var (read, found) = (0, 0);
        for (var i = 0; i < count && found < MaxFindings; i++)
        {
            var text = cases.Next();
            if (Check(text, ref read) is { } why)
            {
                found++;
                Console.WriteLine($"  case {i}: {FuzzChecks.Quote(text)}: {why}");
            }
        }

        Console.WriteLine($"  {read} read, the others refused, in {Stopwatch.GetElapsedTime(start).TotalSeconds:f1} s; {found} findings");
        return found == 0 ? 0 : 1;
    }

    private static string? Check(string text, ref int read)
    {
        try
        {
            var why = FuzzChecks.Of(text, out var isRead);
            read += isRead ? 1 : 0;
            return why;
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }
}
