using System.Net.Http.Json;
using System.Text.Json;
using Timeline.Storage.Neo4j.Tests.Servers;

namespace Timeline.Benchmarks.Servers;

/// <summary>The Neo4j that is measured, without authentication: one that runs, or one that is started here and thrown away.</summary>
internal sealed class MeasuredNeo4j : IDisposable
{
    /// <summary>The heap of a server that is started here.</summary>
    internal const string OwnHeap = "1g";

    private const int UsualBoltPort = 7687;
    private readonly CommandServer? _own;
    private readonly HttpClient _http = new();

    private MeasuredNeo4j(string uri, string boltUri, CommandServer? own) => (Uri, BoltUri, _own) = (uri, boltUri, own);

    internal string Uri { get; }

    internal string BoltUri { get; }

    internal string Heap => _own is null ? "heap as the server has it" : $"heap {OwnHeap}";

    /// <summary>Where statements are posted.</summary>
    internal Uri QueryApi => new(new(Uri), "/db/neo4j/query/v2");

    /// <summary>Null: it was not started here.</summary>
    internal MeasuredProcess? Process => _own?.ProcessId is { } id ? new("Neo4j", id) : null;

    /// <summary>The one at an address, or else a new one; null: neither an address nor a program to start one is given.</summary>
    internal static async Task<MeasuredNeo4j?> FindAsync(string? uri, string? boltUri)
    {
        if (uri is not null)
        {
            return new(uri, boltUri ?? $"bolt://{new Uri(uri).Host}:{UsualBoltPort}", own: null);
        }

        if (Environment.GetEnvironmentVariable(CommandServer.Variable) is not { Length: > 0 } program)
        {
            return null;
        }

        var own = new CommandServer(program, OwnHeap);
        try
        {
            await own.StartAsync();
            return new(own.Uri, own.BoltUri, own);
        }
        catch
        {
            own.Dispose();
            throw;
        }
    }

    /// <summary>Runs a statement.</summary>
    /// <returns>Its rows, each an array.</returns>
    internal async Task<IReadOnlyList<JsonElement>> RunAsync(string statement)
    {
        using var response = await _http.PostAsJsonAsync(QueryApi, new { statement });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return answer.TryGetProperty("errors", out var errors) ? throw new InvalidOperationException(errors.ToString()) : [.. answer.GetProperty("data").GetProperty("values").EnumerateArray()];
    }

    public void Dispose()
    {
        _http.Dispose();
        _own?.Dispose();
    }
}
