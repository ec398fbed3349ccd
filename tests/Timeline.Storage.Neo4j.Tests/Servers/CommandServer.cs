using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Timeline.Storage.Neo4j.Tests.Servers;

/// <summary>A throw-away server run by a program, in a directory of its own. Gone when this is disposed of, and when the test run ends in any other way.</summary>
internal sealed class CommandServer : IDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan KillTimeout = TimeSpan.FromSeconds(20);

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("timeline-neo4j-");
    private readonly string _program;
    private readonly int _http;
    private readonly int _bolt;
    private Process? _process;

    internal CommandServer(string program)
    {
        _program = program;
        (_http, _bolt) = FreePorts();
    }

    internal string Uri => $"http://127.0.0.1:{_http}";

    /// <summary>Starts the server on what its directory holds, and waits until it answers.</summary>
    internal async Task StartAsync()
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Servers", "run-server.sh");

        // A session of its own, so that what ends the group of the test run (^C) leaves the watch over the server alive.
        var info = new ProcessStartInfo("setsid", ["sh", script, _program, _directory.FullName, $"{_http}", $"{_bolt}"]) { RedirectStandardInput = true };
        _process = Process.Start(info) ?? throw new InvalidOperationException($"{_program} did not start.");

        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var begun = Stopwatch.GetTimestamp();
        while (!await IsReadyAsync(client))
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(begun) > StartTimeout)
            {
                Kill();
                throw new InvalidOperationException($"{_program} did not start a server:\n{await File.ReadAllTextAsync(Path.Combine(_directory.FullName, "output.log"))}");
            }

            await Task.Delay(50);
        }
    }

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

    private static (int First, int Second) FreePorts()
    {
        using var first = new TcpListener(IPAddress.Loopback, 0);
        using var second = new TcpListener(IPAddress.Loopback, 0);
        first.Start();
        second.Start();
        return (((IPEndPoint)first.LocalEndpoint).Port, ((IPEndPoint)second.LocalEndpoint).Port);
    }
}
