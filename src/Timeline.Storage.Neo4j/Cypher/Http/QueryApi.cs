using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Security.Authentication;

namespace Timeline.Storage.Neo4j;

/// <summary>The requests of the Query API of one database. Every failure is a <see cref="CypherException"/>, except that a caller who cancels gets <see cref="OperationCanceledException"/>, and one whose parameter cannot be sent <see cref="ArgumentException"/>.</summary>
internal sealed class QueryApi(HttpClient client, Neo4jAddress address, Uri endpoint, TimeSpan timeout)
{
    private const string AffinityHeader = "neo4j-cluster-affinity";

    // How long the clean-up after a statement given up may hold up the one who gave up.
    private static readonly TimeSpan TerminationTimeout = TimeSpan.FromSeconds(2);

    private static readonly MediaTypeWithQualityHeaderValue Typed = new(QueryResponse.TypedMediaType);
    private static readonly MediaTypeWithQualityHeaderValue Plain = new("application/json", 0.9);

    private readonly string _runPrefix = Guid.NewGuid().ToString("N");
    private long _runs;

    internal TimeSpan Timeout => timeout;

    internal static HttpClient CreateClient(Neo4jAddress address, CypherSessionOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            ConnectTimeout = options.ConnectTimeout,
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !address.Http.IsLoopback,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),

            // The server closes idle connections after thirty seconds; a request sent at that moment would be lost.
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
        };
        if (address.AcceptsAnyCertificate)
        {
#pragma warning disable CA5359 // Any certificate: that is what +ssc asks for.
            handler.SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, _, _, _) => true };
#pragma warning restore CA5359
        }

        var client = new HttpClient(handler) { BaseAddress = address.Http, Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Authorization = address.Credentials.Header;
        return client;
    }

    /// <summary>
    /// Sends a statement, or none, and waits for the head of the answer. The path is the one below the end point: empty, <c>/tx</c>, <c>/tx/ID</c>, <c>/tx/ID/commit</c>.
    /// </summary>
    /// <remarks>With a <paramref name="turn"/>, the statement is sent at once but for its end, which follows when that has come. So it is read meanwhile, and run then.</remarks>
    internal Task<QueryResponse> PostAsync(string path, CypherStatement? statement, AccessMode? mode, IReadOnlyList<string> bookmarks, string? affinity,
        CancellationToken cancellationToken, Task? turn = null)
    {
        var run = statement is null ? null : $"{_runPrefix}-{Interlocked.Increment(ref _runs)}";
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint.AbsoluteUri + path)
        {
            // Never without a body: a request without one is sent again, unasked, on a connection that breaks, and a commit must not be.
            Content = new StatementContent(statement, mode, bookmarks, run, turn),
        };
        return SendAsync(request, run, affinity, cancellationToken);
    }

    /// <summary>Rolls back. That there is no such transaction is as good.</summary>
    internal async Task DeleteAsync(string path, string? affinity, CancellationToken cancellationToken)
    {
        try
        {
            var request = new HttpRequestMessage(HttpMethod.Delete, endpoint.AbsoluteUri + path);
            await using var response = await SendAsync(request, run: null, affinity, cancellationToken);
        }
        catch (CypherException e) when (e.HttpStatus == (int)HttpStatusCode.NotFound)
        {
        }
    }

    /// <summary>
    /// Ends a statement that nobody waits for. The server does not notice that a connection is gone before it writes to it, so that a long statement
    /// would go on, with its locks. Best effort: a server that cannot do it now has its own time-outs.
    /// </summary>
    internal async Task TerminateAsync(string run)
    {
        const string text = $"""
            SHOW TRANSACTIONS YIELD transactionId AS id, parameters AS given
            WHERE given.{StatementContent.RunParameter} = $run
            TERMINATE TRANSACTIONS id YIELD message RETURN message
            """;
        using var source = new CancellationTokenSource(TerminationTimeout);
        try
        {
            var request = new HttpRequestMessage(HttpMethod.Post, endpoint)
            {
                Content = new StatementContent(new(text, new Dictionary<string, object?> { ["run"] = run }), mode: null, [], run: null),
            };
            await using var response = await SendAsync(request, run: null, affinity: null, source.Token);
            await response.DrainAsync(source.Token);
        }
        catch (Exception e) when (e is CypherException or OperationCanceledException)
        {
        }
    }

    private async Task<QueryResponse> SendAsync(HttpRequestMessage request, string? run, string? affinity, CancellationToken cancellationToken)
    {
        request.Headers.Accept.Add(Typed);
        request.Headers.Accept.Add(Plain);
        if (affinity is not null)
        {
            request.Headers.TryAddWithoutValidation(AffinityHeader, affinity);
        }

        var wait = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            // One that waits for its turn has the time of the one before as well.
            wait.CancelAfter(request.Content is StatementContent { HasTurn: true } ? 2 * timeout : timeout);
            var message = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, wait.Token);
            wait.CancelAfter(System.Threading.Timeout.InfiniteTimeSpan);
            var response = await QueryResponse.OpenAsync(this, message, wait, run, cancellationToken);
            response.Affinity = message.Headers.TryGetValues(AffinityHeader, out var values) ? values.FirstOrDefault() : affinity;
            return response;
        }
        catch (Exception e)
        {
            if (run is not null && wait.IsCancellationRequested && request.Content is StatementContent { IsSent: true })
            {
                await TerminateAsync(run);
            }

            wait.Dispose();
            cancellationToken.ThrowIfCancellationRequested();
            if (e is not (HttpRequestException or OperationCanceledException or IOException))
            {
                throw;
            }

            throw Translate(e);
        }
        finally
        {
            request.Dispose();
        }
    }

    /// <summary>The exception for what went wrong between here and the server.</summary>
    internal CypherException Translate(Exception e)
    {
        var where = Neo4jAddress.Show(address.Http);
        return e switch
        {
            OperationCanceledException { InnerException: TimeoutException inner } =>
                new($"Neo4j at {where} cannot be reached: {inner.Message}", innerException: e) { IsRetriable = true, IsUnsent = true },
            OperationCanceledException => new($"Neo4j at {where} did not answer within {timeout.TotalSeconds:0.###} s.", innerException: e) { IsRetriable = true },
            HttpRequestException { InnerException: AuthenticationException why } =>
                new($"No encrypted connection to Neo4j at {where}: {why.Message}", innerException: e) { IsUnsent = true },
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError } =>
                new($"Neo4j at {where} cannot be reached: {e.Message}", innerException: e) { IsRetriable = true, IsUnsent = true },
            _ => new($"The connection to Neo4j at {where} was lost: {e.Message}", innerException: e) { IsRetriable = true },
        };
    }
}
