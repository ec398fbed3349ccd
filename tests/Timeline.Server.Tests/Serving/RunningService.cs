using System.Collections.Concurrent;
using System.Diagnostics;

namespace Timeline.Server.Tests.Serving;

/// <summary>The service as a process of its own.</summary>
internal sealed class RunningService : IDisposable
{
    private const string LastOfStart = "Stop with Ctrl+C.";
    private readonly Process _process;
    private readonly TaskCompletionSource _announced = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _said = new();
    private readonly Task _hearing;

    private RunningService(Process process)
    {
        _process = process;
        _hearing = Task.WhenAll(HearAsync(process.StandardOutput), HearAsync(process.StandardError));
    }

    /// <summary>What it said before it answered.</summary>
    internal IReadOnlyList<string> Announced { get; private set; } = [];

    /// <summary>What it has said since.</summary>
    internal IReadOnlyList<string> Said => [.. _said.Skip(Announced.Count)];

    /// <summary>The address it answers at.</summary>
    internal Uri Address => new(Announced[0].Split(' ')[3].Replace("/graphql", "/", StringComparison.Ordinal));

    internal int Id => _process.Id;

    /// <summary>Starts it and waits until it has said all of its lines.</summary>
    internal static async Task<RunningService> StartAsync(params string[] arguments)
    {
        var service = new RunningService(Start(arguments));
        try
        {
            var ended = await Task.WhenAny(service._announced.Task, service._hearing).WaitAsync(Patience()) == service._hearing;
            return ended && service.Announced.Count == 0 ? throw new InvalidOperationException(string.Join('\n', service._said)) : service;
        }
        catch
        {
            service.Dispose();
            throw;
        }
    }

    /// <summary>Starts it where it cannot run; what it said and its exit code.</summary>
    internal static async Task<(int ExitCode, string Output, string Error)> RefusedAsync(string[] arguments, params (string Name, string Value)[] environment)
    {
        using var process = Start(arguments, environment);
        var output = process.StandardOutput.ReadToEndAsync(Patience());
        var error = process.StandardError.ReadToEndAsync(Patience());
        await process.WaitForExitAsync(Patience());
        return (process.ExitCode, await output, await error);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task HearAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            _said.Enqueue(line);
            if (line.EndsWith(LastOfStart, StringComparison.Ordinal))
            {
                Announced = [.. _said];
                _announced.TrySetResult();
            }
        }
    }

    private static Process Start(string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "timeline.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static CancellationToken Patience() => new CancellationTokenSource(TimeSpan.FromMinutes(2)).Token;
}
