using System.Diagnostics;

namespace Timeline.Server.Tests.Serving;

/// <summary>The service as a process of its own.</summary>
internal sealed class RunningService : IDisposable
{
    private readonly Process _process;

    private RunningService(Process process) => _process = process;

    /// <summary>What it said before it answered.</summary>
    internal List<string> Announced { get; } = [];

    internal int Id => _process.Id;

    /// <summary>Starts it and waits until it has said all of its lines.</summary>
    internal static async Task<RunningService> StartAsync(params string[] arguments)
    {
        var service = new RunningService(Start(arguments));
        while (await service._process.StandardOutput.ReadLineAsync(Patience()) is { } line)
        {
            service.Announced.Add(line);
            if (line.EndsWith("Stop with Ctrl+C.", StringComparison.Ordinal))
            {
                return service;
            }
        }

        throw new InvalidOperationException(await service._process.StandardError.ReadToEndAsync(Patience()));
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

    private static CancellationToken Patience() => new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token;
}
