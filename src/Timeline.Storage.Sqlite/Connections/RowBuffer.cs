using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Timeline.Storage.Sqlite;

/// <summary>Collects rows and writes them many at a time: thousands of rows in one statement cost a fraction of thousands of statements.</summary>
/// <param name="session">Where to write.</param>
/// <param name="statement">Writes the rows of the JSON array @0, each an array of its values.</param>
internal sealed class RowBuffer(SqliteSession session, string statement)
{
    private const int RowsAtOnce = 4_000;
    private readonly List<object[]> _rows = [];

    /// <summary>Adds a row of whole numbers and texts.</summary>
    internal void Add(params object[] values)
    {
        _rows.Add(values);
        if (_rows.Count == RowsAtOnce)
        {
            Flush();
        }
    }

    /// <summary>Writes what was added since the last time.</summary>
    internal void Flush()
    {
        if (_rows.Count > 0)
        {
            session.Execute(statement, Json());
            _rows.Clear();
        }
    }

    private string Json()
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartArray();
            foreach (var row in _rows)
            {
                writer.WriteStartArray();
                foreach (var value in row)
                {
                    Write(writer, value);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case long number:
                writer.WriteNumberValue(number);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            default:
                writer.WriteStringValue((string)value);
                break;
        }
    }
}
