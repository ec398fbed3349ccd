using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text.Json;

namespace Timeline.Storage.Neo4j;

/// <summary>
/// Reads an answer of the Query API as its bytes come: rows as soon as they are complete, then what follows them (errors, bookmarks, transaction).
/// Holds one buffer of bytes and the rows in it, however long the result.
/// </summary>
internal sealed class ResponseReader(PipeReader pipe, bool isTyped)
{
    /// <summary>How deep values may be nested; a typed value takes two levels.</summary>
    internal const int MaxDepth = 512;

    private readonly Queue<CypherRow> _rows = new();
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = MaxDepth });
    private Place _place = Place.Start;
    private string[] _columns = [];
    private int _wanted = 1;

    private enum Place
    {
        Start,
        Top,
        Data,
        Rows,
        End,
    }

    /// <summary>What stands beside the rows; complete when they have ended.</summary>
    internal ResponseSummary Summary { get; private set; } = new();

    /// <summary>A row that is there already.</summary>
    internal bool TryTake([NotNullWhen(true)] out CypherRow? row) => _rows.TryDequeue(out row);

    /// <summary>Waits for a row. False: all were taken, and <see cref="Summary"/> is complete.</summary>
    /// <exception cref="JsonException">The answer is not what the Query API gives, or broke off.</exception>
    /// <exception cref="IOException">The connection was lost.</exception>
    internal async ValueTask<bool> WaitAsync(CancellationToken cancellationToken)
    {
        while (_rows.Count == 0)
        {
            var result = await pipe.ReadAtLeastAsync(_wanted, cancellationToken);
            if (_place == Place.End)
            {
                pipe.AdvanceTo(result.Buffer.End);
                if (result.IsCompleted)
                {
                    return false;
                }

                continue;
            }

            var consumed = Parse(result.Buffer, result.IsCompleted);
            var rest = result.Buffer.Slice(consumed).Length;

            // What does not fit is read again when as much more has come, so that a huge row costs a multiple of its size, not its square.
            _wanted = _place == Place.End ? 1 : (int)Math.Min(int.MaxValue, rest == result.Buffer.Length ? 2 * rest + 1 : rest + 1);
            pipe.AdvanceTo(consumed, result.Buffer.End);
        }

        return true;
    }

    private SequencePosition Parse(ReadOnlySequence<byte> buffer, bool isFinal)
    {
        var json = new Utf8JsonReader(buffer, isFinal, _state);
        while (_place != Place.End)
        {
            var before = json;
            if (!TryStep(ref json))
            {
                json = before;
                break;
            }
        }

        if (isFinal && _place != Place.End)
        {
            throw new JsonException("It broke off.");
        }

        _state = json.CurrentState;
        return json.Position;
    }

    private bool TryStep(ref Utf8JsonReader json)
    {
        if (!json.Read())
        {
            return false;
        }

        switch (_place)
        {
            case Place.Start:
                TypedValueReader.Expect(json, JsonTokenType.StartObject);
                _place = Place.Top;
                return true;
            case Place.Rows:
                return TryReadRow(ref json);
            case Place.Top when json.TokenType == JsonTokenType.EndObject:
                _place = Place.End;
                return true;
            case Place.Data when json.TokenType == JsonTokenType.EndObject:
                _place = Place.Top;
                return true;
            default:
                return json.GetString() switch
                {
                    "data" when _place == Place.Top => TryEnter(ref json, JsonTokenType.StartObject, Place.Data),
                    "values" when _place == Place.Data => TryEnter(ref json, JsonTokenType.StartArray, Place.Rows),
                    "fields" when _place == Place.Data => TryReadColumns(ref json),
                    "errors" or "bookmarks" or "transaction" when _place == Place.Top => TryReadSummary(ref json),
                    _ => json.TrySkip(),
                };
        }
    }

    private bool TryEnter(ref Utf8JsonReader json, JsonTokenType token, Place place)
    {
        if (!json.Read())
        {
            return false;
        }

        TypedValueReader.Expect(json, token);
        _place = place;
        return true;
    }

    private bool TryReadColumns(ref Utf8JsonReader json)
    {
        if (!PlainValueReader.TryRead(ref json, out var names))
        {
            return false;
        }

        _columns = names is IReadOnlyList<object?> list
            ? [.. list.Select(n => n as string ?? throw new JsonException("The name of a column is not text."))]
            : throw new JsonException("The names of the columns are not a list.");
        return true;
    }

    private bool TryReadSummary(ref Utf8JsonReader json)
    {
        var name = json.GetString();
        if (!PlainValueReader.TryRead(ref json, out var value))
        {
            return false;
        }

        Summary = Summary.With(name!, value);
        return true;
    }

    private bool TryReadRow(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.EndArray)
        {
            _place = Place.Data;
            return true;
        }

        TypedValueReader.Expect(json, JsonTokenType.StartArray);
        var values = new object?[_columns.Length];
        for (var i = 0; ; i++)
        {
            if (!json.Read())
            {
                return false;
            }

            if (json.TokenType == JsonTokenType.EndArray)
            {
                _rows.Enqueue(i == values.Length ? new CypherRow(_columns, values) : throw new JsonException("A row is shorter than its columns."));
                return true;
            }

            if (i == values.Length)
            {
                throw new JsonException("A row is longer than its columns.");
            }

            if (!(isTyped ? TypedValueReader.TryReadCurrent(ref json, out values[i]) : PlainValueReader.TryReadCurrent(ref json, out values[i])))
            {
                return false;
            }
        }
    }
}
