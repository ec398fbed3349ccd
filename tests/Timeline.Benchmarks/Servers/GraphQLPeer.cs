using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;

namespace Timeline.Benchmarks.Servers;

/// <summary>The service of <c>tests/neo4j-graphql-peer</c>: <c>@neo4j/graphql</c> over the same Neo4j. It ends when this is disposed of, and with this process.</summary>
internal sealed class GraphQLPeer : IDisposable
{
    private const string Folder = "tests/neo4j-graphql-peer";
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan EndTimeout = TimeSpan.FromSeconds(10);
    private readonly Process _process;

    private GraphQLPeer(Process process, Uri address) => (_process, Address) = (process, address);

    internal Uri Address { get; }

    internal MeasuredProcess Node => new("node", _process.Id);

    /// <summary>Starts it and waits until it answers. Null, and one line that says why, where it cannot be started.</summary>
    internal static async Task<GraphQLPeer?> TryStartAsync(string boltUri, int processes)
    {
        if (FindFolder() is not { } folder || !Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            return Without($"its packages are not there (run npm ci in {Folder})");
        }

        var port = FreePort();
        var info = new ProcessStartInfo("node", ["server.mjs", boltUri, port.ToString(CultureInfo.InvariantCulture), processes.ToString(CultureInfo.InvariantCulture)])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            Environment = { ["NODE_ENV"] = "production" },
        };
        try
        {
            var peer = new GraphQLPeer(Process.Start(info)!, new($"http://127.0.0.1:{port}/"));
            return await peer.IsReadyAsync() ? peer : Without("it does not answer", peer);
        }
        catch (Win32Exception)
        {
            return Without("there is no node");
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit(EndTimeout);
        }

        _process.Dispose();
    }

    private static GraphQLPeer? Without(string why, GraphQLPeer? peer = null)
    {
        peer?.Dispose();
        Console.WriteLine($"Without @neo4j/graphql: {why}.");
        return null;
    }

    private async Task<bool> IsReadyAsync()
    {
        using var http = new HttpClient();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        var begun = Stopwatch.GetTimestamp();
        while (!_process.HasExited && Stopwatch.GetElapsedTime(begun) < StartTimeout)
        {
            try
            {
                using var response = await http.PostAsJsonAsync(Address, new { query = "{ __typename }" });
                if (response.IsSuccessStatusCode)
                {
                    return true;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await timer.WaitForNextTickAsync();
        }

        return false;
    }

    private static string? FindFolder()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (Path.Combine(directory.FullName, Folder) is var folder && Directory.Exists(folder))
            {
                return folder;
            }
        }

        return null;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
