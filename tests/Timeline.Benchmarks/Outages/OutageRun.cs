using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Timeline.Benchmarks.Servers;
using Timeline.Core;
using Timeline.Storage.Neo4j;
using Timeline.Storage.Neo4j.Tests.Outages;
using Timeline.Storage.Neo4j.Tests.Servers;

namespace Timeline.Benchmarks.Outages;

/// <summary>
/// A real Neo4j is killed under a stream of commits and started again, round after round. One of two writers waits through the outage, as a
/// service does; the other goes away with its commit under way, whose end is then unknown.
/// </summary>
internal sealed class OutageRun(CommandServer server, ITimelineStore store, int seed)
{
    private const int CommitsAfter = 5;

    // What was answered before the kill may still be on its way to the writers.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private readonly CommitStream _stream = new(store);
    private readonly Random _random = new(seed);
    private readonly List<(TimeSpan Read, TimeSpan Commit)> _times = [];
    private (int Acknowledged, int Unknown, int Written) _sums;

    [SuppressMessage("ApiDesign", "RS0030", Justification = "The composition root.")]
    private static IClock Clock => SystemClock.Instance;

    /// <summary>Runs so many rounds.</summary>
    /// <returns>The exit code: 1 where anything was lost.</returns>
    internal static async Task<int> RunAsync(int rounds, int seed)
    {
        if (Environment.GetEnvironmentVariable(CommandServer.Variable) is not { Length: > 0 } program)
        {
            Console.Error.WriteLine($"outages needs {CommandServer.Variable}, a program that runs a throw-away Neo4j: it kills it.");
            return 1;
        }

        using var server = new CommandServer(program, MeasuredNeo4j.OwnHeap);
        await server.StartAsync();
        await using var store = Neo4jTimelineStore.At(server.Uri, Clock);
        return await new OutageRun(server, store, seed).RunAsync(rounds);
    }

    private async Task<int> RunAsync(int rounds)
    {
        Console.WriteLine($"{rounds} rounds: two writers, kill -9, start again. Times from the start of the server's process, which needs most of them itself.");
        await store.CommitAsync(CommitStream.Beginning, default);
        for (var round = 1; round <= rounds; round++)
        {
            var faults = await RoundAsync(round);
            if (faults.Count > 0)
            {
                Console.Error.WriteLine($"round {round}: LOST OR SPOILT\n  {string.Join("\n  ", faults)}");
                return 1;
            }
        }

        Console.WriteLine($"{rounds} rounds: {_sums.Acknowledged} commits acknowledged, {_sums.Unknown} unknown ({_sums.Written} of them written), nothing lost, nothing twice, no hole."
            + $" Median until the first read {Median(t => t.Read):n1} s, the first commit {Median(t => t.Commit):n1} s.");
        return 0;
    }

    private async Task<IReadOnlyList<string>> RoundAsync(int round)
    {
        var before = _stream.Acknowledged.Keys.ToHashSet(StringComparer.Ordinal);
        using var stop = new CancellationTokenSource(Patience);
        using var leave = new CancellationTokenSource();
        Task[] writers = [_stream.WriteAsync($"round-{round}-waits", stop.Token), _stream.WriteAsync($"round-{round}-leaves", stop.Token, leave.Token)];
        await UntilAcknowledgedAsync(before.Count + _random.Next(20, 80), stop.Token);
        await Task.Delay(_random.Next(20), stop.Token);
        server.Kill();
        await leave.CancelAsync();
        await Task.Delay(Settling, stop.Token);

        var settled = _stream.Acknowledged.Count;
        var watch = Stopwatch.StartNew();
        var (read, commit) = (FirstReadAsync(watch, stop.Token), FirstCommitAsync(settled, watch, stop.Token));
        await server.StartAsync();
        var ready = watch.Elapsed;
        _times.Add((await read, await commit));
        await UntilAcknowledgedAsync(settled + CommitsAfter, stop.Token);
        await stop.CancelAsync();
        await Task.WhenAll(writers);

        var unknown = _stream.Unknown.Keys.ToArray();
        var audit = await CommitAudit.RunAsync(store, _stream, default);
        foreach (var name in unknown)
        {
            await _stream.CommitAsync(name, default);
        }

        var ours = _stream.Acknowledged.Where(a => !before.Contains(a.Key)).ToArray();
        var acknowledged = ours.Length - unknown.Count(_stream.Acknowledged.ContainsKey);
        _sums = (_sums.Acknowledged + acknowledged, _sums.Unknown + unknown.Length, _sums.Written + audit.UnknownFound);
        Console.WriteLine($"round {round,2}: {acknowledged,3} acknowledged, {unknown.Length} unknown ({audit.UnknownFound} written);"
            + $" server ready after {ready.TotalSeconds:n1} s, first read {_times[^1].Read.TotalSeconds:n1} s, first commit {_times[^1].Commit.TotalSeconds:n1} s");

        // Those of unknown end, written now at the latest, must be whole too.
        return [.. audit.Faults, .. await CommitAudit.RepeatAsync(store, ours, default), .. (await CommitAudit.RunAsync(store, _stream, default)).Faults];
    }

    private async Task<TimeSpan> FirstReadAsync(Stopwatch watch, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await store.FindRevisionAsync(null, cancellationToken);
                return watch.Elapsed;
            }
            catch (StoreException e) when (e.IsRetriable)
            {
                // The store has waited and tried for a while; so will the next call.
            }
        }
    }

    private async Task<TimeSpan> FirstCommitAsync(int settled, Stopwatch watch, CancellationToken cancellationToken)
    {
        await UntilAcknowledgedAsync(settled + 1, cancellationToken);
        return watch.Elapsed;
    }

    private async Task UntilAcknowledgedAsync(int count, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (_stream.Acknowledged.Count < count)
        {
            await timer.WaitForNextTickAsync(cancellationToken);
        }
    }

    private double Median(Func<(TimeSpan Read, TimeSpan Commit), TimeSpan> which) => _times.Select(which).Order().ElementAt(_times.Count / 2).TotalSeconds;
}
