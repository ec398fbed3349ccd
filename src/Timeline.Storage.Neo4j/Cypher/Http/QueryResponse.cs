using System.IO.Pipelines;
using System.Net;
using System.Text.Json;

namespace Timeline.Storage.Neo4j;

/// <summary>An answer under way: its rows, then its summary. An error of the database is thrown wherever it hides.</summary>
internal sealed class QueryResponse : IAsyncDisposable
{
    internal const string TypedMediaType = "application/vnd.neo4j.query";

    private const int BufferSize = 1 << 15;

    private readonly QueryApi _api;
    private readonly HttpResponseMessage _message;
    private readonly CancellationTokenSource _wait;
    private readonly PipeReader _pipe;
    private readonly ResponseReader _reader;
    private readonly string? _run;
    private bool _isGivenUp;

    private QueryResponse(QueryApi api, HttpResponseMessage message, CancellationTokenSource wait, Stream body, string? run)
    {
        (_api, _message, _wait, _run) = (api, message, wait, run);
        _pipe = PipeReader.Create(body, new StreamPipeReaderOptions(bufferSize: BufferSize, minimumReadSize: BufferSize / 4));
        _reader = new(_pipe, isTyped: message.Content.Headers.ContentType?.MediaType == TypedMediaType);
    }

    /// <summary>What later requests of the transaction must carry; null: nothing.</summary>
    internal string? Affinity { get; set; }

    /// <summary>What stands beside the rows; complete when they have ended.</summary>
    internal ResponseSummary Summary => _reader.Summary;

    /// <summary>Takes over the message and the source of the token that aborts it.</summary>
    /// <exception cref="CypherException">The answer is an error.</exception>
    internal static async Task<QueryResponse> OpenAsync(
        QueryApi api, HttpResponseMessage message, CancellationTokenSource wait, string? run, CancellationToken cancellationToken)
    {
        var body = await message.Content.ReadAsStreamAsync(cancellationToken);
        var response = new QueryResponse(api, message, wait, body, run);
        if (!message.IsSuccessStatusCode)
        {
            await using (response)
            {
                throw await response.ReadErrorAsync(cancellationToken);
            }
        }

        return response;
    }

    /// <summary>The next row; null: there is none, and the answer held no error.</summary>
    /// <exception cref="CypherException">The statement failed, perhaps after rows, or the connection did.</exception>
    internal ValueTask<CypherRow?> ReadAsync(CancellationToken cancellationToken) =>
        _reader.TryTake(out var row) ? new(row) : new(WaitAsync(cancellationToken));

    /// <summary>Reads what is left. How many rows it was.</summary>
    internal async Task<long> DrainAsync(CancellationToken cancellationToken)
    {
        var count = 0L;
        while (await ReadAsync(cancellationToken) is not null)
        {
            count++;
        }

        return count;
    }

    /// <summary>Nobody waits for the rest: the server is told when this is disposed of.</summary>
    internal void GiveUp() => _isGivenUp = true;

    public async ValueTask DisposeAsync()
    {
        await _pipe.CompleteAsync();
        _message.Dispose();
        _wait.Dispose();
        if (_isGivenUp && _run is not null)
        {
            await _api.TerminateAsync(_run);
        }
    }

    private async Task<CypherRow?> WaitAsync(CancellationToken cancellationToken)
    {
        // A body that is empty is no error where nothing is to be said: on roll-back.
        var hasRow = await WaitForRowAsync(cancellationToken);
        if (hasRow && _reader.TryTake(out var row))
        {
            return row;
        }

        return Summary.Fault is { } fault ? throw Fail(fault) : null;
    }

    private async Task<bool> WaitForRowAsync(CancellationToken cancellationToken)
    {
        // The token of this call need not be the one that the request was sent with.
        using var registration = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _wait);
        try
        {
            _wait.CancelAfter(_api.Timeout);
            var hasRow = await _reader.WaitAsync(_wait.Token);
            _wait.CancelAfter(Timeout.InfiniteTimeSpan);
            return hasRow;
        }
        catch (OperationCanceledException e)
        {
            _isGivenUp = true;
            cancellationToken.ThrowIfCancellationRequested();
            throw _api.Translate(e);
        }
        catch (IOException e)
        {
            throw _api.Translate(e);
        }
        catch (HttpRequestException e)
        {
            throw _api.Translate(e);
        }
        catch (JsonException e)
        {
            throw new CypherException($"The answer of Neo4j makes no sense: {e.Message}", innerException: e) { HttpStatus = (int)_message.StatusCode };
        }
    }

    private async Task<CypherException> ReadErrorAsync(CancellationToken cancellationToken)
    {
        try
        {
            await DrainAsync(cancellationToken);
        }
        catch (CypherException e) when (e.Code is not null)
        {
            return e;
        }
        catch (CypherException)
        {
            // Not from Neo4j but from something in between; its status is all there is.
        }

        var status = _message.StatusCode;
        return new($"Neo4j answered with HTTP status {(int)status} and no error of its own.")
        {
            HttpStatus = (int)status,
            IsRetriable = status is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout or HttpStatusCode.TooManyRequests,
        };
    }

    private CypherException Fail(CypherFault fault) => new($"{fault.Message} ({fault.Code})", fault.Code)
    {
        HttpStatus = (int)_message.StatusCode,
        IsRetriable = CypherErrors.IsRetriable(fault.Code) || _message.StatusCode == HttpStatusCode.ServiceUnavailable,
    };
}
