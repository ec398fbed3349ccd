using Timeline.Benchmarks.Servers;

namespace Timeline.Benchmarks.Pages;

/// <summary>Contenders in turns on the same pages: how many pages a second each gives, and how much processor time a page costs all that take part.</summary>
/// <param name="load">Asks.</param>
/// <param name="contenders">Who is asked.</param>
/// <param name="processes">All that take part; none where one of them cannot be seen, since the sum of the others would say nothing.</param>
/// <param name="turn">How long each is asked in a turn.</param>
internal sealed class PageComparison(PageLoad load, IReadOnlyList<Contender> contenders, IReadOnlyList<MeasuredProcess> processes, TimeSpan turn)
{
    private const int Turns = 3;
    private const int WarmUp = 2;

    /// <summary>Warms each up for two turns, measures three, and prints a table with the ratios of one of them to the others.</summary>
    internal async Task RunAsync(string what, IReadOnlyList<long> windows, Contender judged, bool isNew = false)
    {
        var measured = contenders.ToDictionary(c => c, _ => new List<Measured>());
        for (var i = 0; i < WarmUp * contenders.Count; i++)
        {
            await MeasureAsync(contenders[i % contenders.Count], windows, isNew);
        }

        for (var round = 0; round < Turns; round++)
        {
            // Each begins once: what one leaves behind is not always felt by the same other.
            for (var i = 0; i < contenders.Count; i++)
            {
                var contender = contenders[(round + i) % contenders.Count];
                measured[contender].Add(await MeasureAsync(contender, windows, isNew));
            }
        }

        Console.WriteLine($"{what}, {PageLoad.Connections} connections, {turn.TotalSeconds:n0} s a turn");
        Console.WriteLine($"  {"pages/s in each turn",-42} median{(processes.Count > 0 ? "  processor time a page" : "")}");
        foreach (var contender in contenders)
        {
            var rates = string.Concat(measured[contender].Select(m => $"{m.Rate,8:n0}"));
            var costs = processes.Select((p, i) => $"{p.Name} {Median(contender, m => m.Milliseconds[i]):f2}");
            Console.WriteLine($"  {contender.Name,-18}{rates} {Rate(contender),6:n0}{(processes.Count > 0 ? $"  {Cost(contender):f2} ms ({string.Join(", ", costs)})" : "")}");
        }

        foreach (var other in contenders.Where(c => c != judged))
        {
            var cost = processes.Count > 0 ? $", processor time {Cost(judged) / Cost(other):f2}" : "";
            Console.WriteLine($"  {judged.Name} / {other.Name}: pages {Rate(judged) / Rate(other):f2}{cost}");
        }

        double Median(Contender contender, Func<Measured, double> value) => measured[contender].Select(value).Order().ElementAt(Turns / 2);
        double Rate(Contender contender) => Median(contender, m => m.Rate);
        double Cost(Contender contender) => Median(contender, m => m.Milliseconds.Sum());
    }

    private async Task<Measured> MeasureAsync(Contender contender, IReadOnlyList<long> windows, bool isNew)
    {
        var before = processes.Select(p => p.ProcessorTime).ToArray();
        var (pages, time) = await load.AskAsync(contender, windows, isNew, turn);
        return new(pages / time.TotalSeconds, [.. processes.Select((p, i) => (p.ProcessorTime - before[i]).TotalMilliseconds / pages)]);
    }

    /// <param name="Rate">Pages a second.</param>
    /// <param name="Milliseconds">The processor time of each process, a page.</param>
    private sealed record Measured(double Rate, IReadOnlyList<double> Milliseconds);
}
