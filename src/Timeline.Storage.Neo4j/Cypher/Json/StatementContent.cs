using System.Buffers;
using System.Collections;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Timeline.Storage.Neo4j;

/// <summary>The body of a request, written straight to the connection: a long list of rows to write never lies in memory as JSON.</summary>
internal sealed class StatementContent : HttpContent
{
    /// <summary>The parameter that marks a run.</summary>
    internal const string RunParameter = "timeline_run";

    private const int InitialBuffer = 1 << 10;
    private const int SendAt = 1 << 15;

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = ResponseReader.MaxDepth,
        SkipValidation = true,
    };

    private readonly CypherStatement? _statement;
    private readonly AccessMode? _mode;
    private readonly IReadOnlyList<string> _bookmarks;
    private readonly string? _run;
    private readonly Task? _turn;

    /// <param name="statement">Null: none, as when a transaction is opened.</param>
    /// <param name="mode">Null: not said, as within a transaction.</param>
    /// <param name="bookmarks">What the transaction must have seen.</param>
    /// <param name="run">Marks the run, so that it can be found among the running ones; null: unmarked.</param>
    /// <param name="turn">What must have come before the end of the body is sent; null: nothing. If it fails, so does the request.</param>
    internal StatementContent(CypherStatement? statement, AccessMode? mode, IReadOnlyList<string> bookmarks, string? run, Task? turn = null)
    {
        (_statement, _mode, _bookmarks, _run, _turn) = (statement, mode, bookmarks, run, turn);
        Headers.ContentType = Json;
    }

    internal bool HasTurn => _turn is { IsCompleted: false };

    /// <summary>Whether the end of the body was sent; before that the server runs nothing.</summary>
    internal bool IsSent { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        // Not over the stream itself: the writer would flush that, and a small request would leave in two packets.
        var buffer = new ArrayBufferWriter<byte>(InitialBuffer);
        await using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        if (_statement is not null)
        {
            json.WriteString("statement"u8, _statement.Text);
            json.WriteStartObject("parameters"u8);
            if (_run is not null)
            {
                json.WriteString(RunParameter, _run);
            }

            foreach (var (name, value) in _statement.Parameters)
            {
                json.WritePropertyName(name);
                await WriteAsync(json, value, buffer, stream, cancellationToken);
            }

            json.WriteEndObject();
        }

        if (_mode is not null)
        {
            json.WriteString("accessMode"u8, _mode == AccessMode.Read ? "Read"u8 : "Write"u8);
        }

        if (_bookmarks.Count > 0)
        {
            json.WritePropertyName("bookmarks"u8);
            ParameterWriter.Write(json, _bookmarks);
        }

        if (_turn is { IsCompletedSuccessfully: false })
        {
            await SendAsync(json, buffer, stream, cancellationToken);
            await stream.FlushAsync(cancellationToken);
            await _turn.WaitAsync(cancellationToken);
        }

        json.WriteEndObject();
        IsSent = true;
        await SendAsync(json, buffer, stream, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    // The rows of an UNWIND are a parameter: what is long is a list at the top.
    private static async ValueTask WriteAsync(
        Utf8JsonWriter json, object? value, ArrayBufferWriter<byte> buffer, Stream stream, CancellationToken cancellationToken)
    {
        if (value is string or IReadOnlyDictionary<string, object?> or not IEnumerable)
        {
            ParameterWriter.Write(json, value);
            return;
        }

        json.WriteStartArray();
        foreach (var item in (IEnumerable)value)
        {
            ParameterWriter.Write(json, item);
            if (json.BytesPending + buffer.WrittenCount >= SendAt)
            {
                await SendAsync(json, buffer, stream, cancellationToken);
            }
        }

        json.WriteEndArray();
    }

    private static async ValueTask SendAsync(Utf8JsonWriter json, ArrayBufferWriter<byte> buffer, Stream stream, CancellationToken cancellationToken)
    {
        await json.FlushAsync(cancellationToken);
        await stream.WriteAsync(buffer.WrittenMemory, cancellationToken);
        buffer.ResetWrittenCount();
    }
}
