using System.Globalization;
using System.Security.Authentication;
using System.Text.Json;
using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>What a server says of itself at its root.</summary>
/// <param name="Version">As the server writes it: <c>5.26.29</c>, <c>2026.04.0</c>, <c>5.27-aura</c>.</param>
/// <param name="Edition"><c>community</c> or <c>enterprise</c>.</param>
/// <param name="Endpoint">Of the Query API of the database.</param>
internal sealed record Neo4jDiscovery(string Version, string Edition, Uri Endpoint)
{
    /// <summary>The first version whose Query API has transactions.</summary>
    private static readonly (int Major, int Minor) Oldest = (5, 26);

    private const string UsualPorts = "at port 7474 as a rule, or 7473 if encrypted";
    private const string NotNeo4j = $"is no Neo4j that answers over HTTP; it does so {UsualPorts}";

    internal bool IsCommunity => Edition.Equals("community", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="StoreException">One line that says what is wrong; retriable if the server cannot be reached.</exception>
    internal static async Task<Neo4jDiscovery> FindAsync(HttpClient client, Neo4jAddress address, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        wait.CancelAfter(timeout);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address.Http);
            request.Headers.Accept.Add(new("application/json"));
            using var response = await client.SendAsync(request, wait.Token);
            var body = await response.Content.ReadAsByteArrayAsync(wait.Token);
            return response.IsSuccessStatusCode
                ? Read(body, address)
                : throw Failed(address, $"answers with HTTP status {(int)response.StatusCode}; Neo4j is {UsualPorts}", isRetriable: (int)response.StatusCode >= 500);
        }
        catch (HttpRequestException e) when (e.InnerException is AuthenticationException why)
        {
            throw Failed(address, $"makes no encrypted connection: {why.Message.TrimEnd('.')}. A scheme with +ssc takes any certificate; bolt://, neo4j:// and http:// are not encrypted", isRetriable: false, e);
        }
        catch (HttpRequestException e)
        {
            throw Failed(address, $"cannot be reached: {(e.InnerException ?? e).Message.TrimEnd('.')}", isRetriable: true, e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failed(address, "does not answer", isRetriable: true, e);
        }
    }

    /// <summary>Makes sure that the database is there and lets us in.</summary>
    /// <exception cref="StoreException">One line that says what is wrong.</exception>
    internal static async Task ProbeAsync(ICypherSession session, Neo4jAddress address, CancellationToken cancellationToken)
    {
        try
        {
            await session.RunAsync(new("RETURN 1"), AccessMode.Read, cancellationToken).DrainAsync(cancellationToken);
        }
        catch (CypherException e) when (e.HttpStatus == 401)
        {
            var why = address.Credentials.Header is null
                ? "wants a user and a password: give them as user:password@ before the host"
                : $"does not let in {address.Credentials}";
            throw Failed(address, why, isRetriable: false, e);
        }
        catch (CypherException e) when (e.Code == CypherErrors.DatabaseNotFound)
        {
            throw Failed(address, $"has no database '{address.Database}'; if none is named, it is '{Neo4jAddress.DefaultDatabase}'", isRetriable: false, e);
        }
        catch (CypherException e)
        {
            throw Failed(address, $"refuses a statement: {e.Message.TrimEnd('.')}", e.IsRetriable, e);
        }
    }

    /// <summary>Reads the answer of the root.</summary>
    internal static Neo4jDiscovery Read(ReadOnlyMemory<byte> body, Neo4jAddress address)
    {
        string? version, edition, query;
        try
        {
            using var json = JsonDocument.Parse(body);
            (version, edition, query) = (Text(json, "neo4j_version"), Text(json, "neo4j_edition"), Text(json, "query"));
        }
        catch (JsonException e)
        {
            throw Failed(address, NotNeo4j, isRetriable: false, e);
        }

        if (version is null)
        {
            throw Failed(address, NotNeo4j, isRetriable: false);
        }

        if (IsTooOld(version))
        {
            throw Failed(address, $"is version {version}; 5.26 or later is needed", isRetriable: false);
        }

        return query is null
            ? throw Failed(address, "has its Query API switched off: add QUERY_API_ENDPOINTS to server.http_enabled_modules in its neo4j.conf", isRetriable: false)
            : new(version, edition ?? "", Locate(query, address));
    }

    private static string? Text(JsonDocument json, string name) =>
        json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    // Only its path: the host is the one that the server knows itself by, which need not be reachable from here.
    private static Uri Locate(string template, Neo4jAddress address)
    {
        var filled = template.Replace("{databaseName}", Uri.EscapeDataString(address.Database), StringComparison.Ordinal);
        return Uri.TryCreate(filled, UriKind.Absolute, out var uri)
            ? new(address.Http, uri.AbsolutePath)
            : throw Failed(address, $"names '{template}' as its Query API, which is no address", isRetriable: false);
    }

    private static bool IsTooOld(string version)
    {
        var numbers = version.Split('.', '-');
        return numbers.Length > 1
            && int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            && int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            && (major, minor).CompareTo(Oldest) < 0;
    }

    private static StoreException Failed(Neo4jAddress address, string why, bool isRetriable, Exception? inner = null)
    {
        var assumption = address.Assumption is null ? "" : $" {address.Assumption}";
        return new($"Neo4j at {Neo4jAddress.Show(address.Http)} {why}.{assumption}".ReplaceLineEndings(" "), isRetriable, inner);
    }
}
