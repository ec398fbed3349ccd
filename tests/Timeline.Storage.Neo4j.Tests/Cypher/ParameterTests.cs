using System.Text;
using System.Text.Json;

namespace Timeline.Storage.Neo4j.Tests.Cypher;

public sealed class ParameterTests
{
    [Theory]
    [InlineData(1.0, "1.0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(0.1, "0.1")]
    [InlineData(1e300, "1E+300")]
    [InlineData(double.Epsilon, "5E-324")]
    [InlineData(9007199254740993.0, "9007199254740992.0")]
    [InlineData(double.MinValue, "-1.7976931348623157E+308")]
    public void Write_Double_KeepsFractionOrExponent(double value, string json) => Written(value).ShouldBe(json);

    [Fact]
    public void Write_EveryType_IsPlainJson()
    {
        Written(null).ShouldBe("null");
        Written(true).ShouldBe("true");
        Written(7).ShouldBe("7");
        Written(long.MinValue).ShouldBe("-9223372036854775808");
        Written("Grüße \"\n😀").ShouldBe("\"Grüße \\\"\\n😀\"");
        Written(new[] { 1L, 2L }).ShouldBe("[1,2]");
        Written(new object?[] { "a", null, new List<string> { "b" } }).ShouldBe("[\"a\",null,[\"b\"]]");
        Written(Enumerable.Range(1, 3).Select(i => i * 0.5)).ShouldBe("[0.5,1.0,1.5]");
        Written(new Dictionary<string, object?> { ["k"] = new[] { true }, ["ü"] = new Dictionary<string, object?>() }).ShouldBe("{\"k\":[true],\"ü\":{}}");
    }

    public static TheoryData<object> Refused =>
    [
        double.NaN,
        double.NegativeInfinity,
        1m,
        1f,
        'c',
        Guid.Empty,
        TimeSpan.Zero,
        new object(),
        "half a pair \uD83D",
        "\uDE00 the other",
        new object[] { 1, 2u },
        new Dictionary<string, object?> { ["k"] = new object() },
    ];

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void Write_AnythingElse_IsRefused(object value) => Should.Throw<ArgumentException>(() => Written(value));

    [Fact]
    public async Task Content_LongList_ReachesStreamInPieces()
    {
        var rows = Enumerable.Range(0, 20_000).Select(i => (object?)new Dictionary<string, object?> { ["id"] = $"event-{i}", ["n"] = (long)i });
        using var content = new StatementContent(new("UNWIND $rows AS row RETURN row", new Dictionary<string, object?> { ["rows"] = rows }), AccessMode.Write, ["b1"], "r-1");
        using var stream = new CountingStream();

        await content.CopyToAsync(stream);

        stream.LongestWrite.ShouldBeLessThan(1 << 17);
        var json = JsonDocument.Parse(stream.ToArray()).RootElement;
        json.GetProperty("parameters").GetProperty("rows").GetArrayLength().ShouldBe(20_000);
        json.GetProperty("parameters").GetProperty("timeline_run").GetString().ShouldBe("r-1");
        json.GetProperty("accessMode").GetString().ShouldBe("Write");
        json.GetProperty("bookmarks")[0].GetString().ShouldBe("b1");
        content.Headers.ContentType!.ToString().ShouldBe("application/json");
    }

    private static string Written(object? value)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { SkipValidation = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            ParameterWriter.Write(json, value);
        }

        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\\uD83D\\uDE00", "😀", StringComparison.Ordinal);
    }

    private sealed class CountingStream : MemoryStream
    {
        internal int LongestWrite { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            LongestWrite = Math.Max(LongestWrite, buffer.Length);
            return base.WriteAsync(buffer, cancellationToken);
        }
    }
}
