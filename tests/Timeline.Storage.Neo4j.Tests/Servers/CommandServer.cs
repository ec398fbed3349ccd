using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Timeline.Storage.Neo4j.Tests.Servers;

/// <summary>A throw-away server run by a program, in a directory of its own. Gone when this is disposed of, and when the run ends in any other way.</summary>
/// <remarks>The program runs one without authentication when called with a directory, an HTTP port and a Bolt port.</remarks>
internal sealed class CommandServer : IDisposable
{
    /// <summary>The environment variable that names the program.</summary>
    internal const string Variable = "TIMELINE_TEST_NEO4J_COMMAND";

    private static readonly TimeSpan StartTimeout = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan KillTimeout = TimeSpan.FromSeconds(20);

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("timeline-neo4j-");
    private readonly string _program;
    private readonly string? _heap;
    private readonly int _http;
    private readonly int _bolt;
    private Process? _process;

    /// <param name="program">The program.</param>
    /// <param name="heap">Told to it as <c>NEO4J_HEAP</c>, such as <c>1g</c>; null: as it likes.</param>
    internal CommandServer(string program, string? heap = null)
    {
        (_program, _heap) = (program, heap);
        (_http, _bolt) = FreePorts();
    }

    internal string Uri => $"http://127.0.0.1:{_http}";

    internal string BoltUri => $"bolt://127.0.0.1:{_bolt}";

    /// <summary>The process that began the server; the server is one of those that descend from it. Null: it does not run.</summary>
    internal int? ProcessId => _process?.Id;

    /// <summary>Starts the server on what its directory holds, and waits until it answers.</summary>
    internal async Task StartAsync()
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Servers", "run-server.sh");

        // A session of its own, so that what ends the group of the test run (^C) leaves the watch over the server alive.
        var info = new ProcessStartInfo("setsid", ["sh", script, _program, _directory.FullName, $"{_http}", $"{_bolt}"]) { RedirectStandardInput = true };
        if (_heap is not null)
        {
            info.Environment["NEO4J_HEAP"] = _heap;
        }

        _process = Process.Start(info) ?? throw new InvalidOperationException($"{_program} did not start.");

        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var begun = Stopwatch.GetTimestamp();
        while (!await IsReadyAsync(client))
        {
            var hasEnded = _process.HasExited;
            if (hasEnded || Stopwatch.GetElapsedTime(begun) > StartTimeout)
            {
                Kill();
                throw new InvalidOperationException($"{_program} {(hasEnded ? "ended" : "has no server that answers yet")}:\n{await File.ReadAllTextAsync(Path.Combine(_directory.FullName, "output.log"))}");
            }

            await Task.Delay(50);
        }
    }

    /// <summary>Stops the server, and all that it started, with SIGSTOP, soon: its connections stay open, and nothing is answered.</summary>
    internal void Freeze() => _process!.StandardInput.WriteLine("freeze");

    /// <summary>Lets a frozen server go on.</summary>
    internal void Thaw() => _process!.StandardInput.WriteLine("thaw");

    /// <summary>Ends the server, and all that it started, with SIGKILL; waits until it is gone.</summary>
    internal void Kill()
    {
        if (_process is null)
        {
            return;
        }

        try
        {
            _process.StandardInput.WriteLine();
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Gone already.
        }

        if (!_process.WaitForExit(KillTimeout))
        {
            throw new InvalidOperationException($"{_program} does not end.");
        }

        _process.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        Kill();
        _directory.Delete(recursive: true);
    }

    private async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var statement = new StringContent("""{"statement":"RETURN 1"}""", Encoding.UTF8, "application/json");
            using var response = await client.PostAsync($"{Uri}/db/neo4j/query/v2", statement);
            return response.StatusCode == HttpStatusCode.Accepted;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    // Not any free ports: while a killed server is down, a program that asks for any could be given one of its ports.
    private static (int First, int Second) FreePorts()
    {
        while (true)
        {
            var port = Random.Shared.Next(30_000, 32_700);
            try
            {
                using var first = new TcpListener(IPAddress.Loopback, port);
                using var second = new TcpListener(IPAddress.Loopback, port + 1);
                first.Start();
                second.Start();
                return (port, port + 1);
            }
            catch (SocketException)
            {
                // One of them is taken.
            }
        }
    }
}
