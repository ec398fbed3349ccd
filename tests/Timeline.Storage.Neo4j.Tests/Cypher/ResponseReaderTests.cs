using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using CsCheck;
using NodaTime;

namespace Timeline.Storage.Neo4j.Tests.Cypher;

public sealed class ResponseReaderTests
{
    public static TheoryData<string, object?> Samples => new()
    {
        { """{"$type":"Null","_value":null}""", null },
        { """{"$type":"Boolean","_value":true}""", true },
        { """{"$type":"Integer","_value":"-9223372036854775808"}""", long.MinValue },
        { """{"$type":"Float","_value":"3.2E9"}""", 3.2e9 },
        { """{"$type":"Float","_value":"NaN"}""", double.NaN },
        { """{"$type":"Float","_value":"-Infinity"}""", double.NegativeInfinity },
        { """{"$type":"String","_value":"Gr\u00fc\u00dfe 😀"}""", "Grüße 😀" },
        { """{"$type":"Base64","_value":"A2+/"}""", new byte[] { 3, 0x6F, 0xBF } },
        { """{"$type":"List","_value":[{"$type":"String","_value":"A"},{"$type":"List","_value":[]}]}""", new List<object?> { "A", new List<object?>() } },
        { """{"$type":"Map","_value":{"a":{"$type":"Integer","_value":"1"}}}""", new Dictionary<string, object?> { ["a"] = 1L } },
        { """{"$type":"Date","_value":"-0044-03-15"}""", new LocalDate(-44, 3, 15) },
        { """{"$type":"Date","_value":"-99999-01-01"}""", new CypherText("Date", "-99999-01-01") },
        { """{"$type":"Date","_value":"+12000-01-01"}""", new CypherText("Date", "+12000-01-01") },
        { """{"$type":"Time","_value":"12:50:35.556+01:00"}""", new OffsetTime(new LocalTime(12, 50, 35, 556), Offset.FromHours(1)) },
        { """{"$type":"LocalTime","_value":"12:50:35.000000001"}""", new LocalTime(12, 50, 35).PlusNanoseconds(1) },
        { """{"$type":"OffsetDateTime","_value":"2015-11-21T21:40:32.142Z"}""", new LocalDateTime(2015, 11, 21, 21, 40, 32, 142).WithOffset(Offset.Zero) },
        { """{"$type":"LocalDateTime","_value":"2015-07-04T19:32:24"}""", new LocalDateTime(2015, 7, 4, 19, 32, 24) },
        { """{"$type":"ZonedDateTime","_value":"2000-01-01T00:00:00+01:00[Europe/Rome]"}""", new LocalDateTime(2000, 1, 1, 0, 0).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Rome"]) },
        { """{"$type":"ZonedDateTime","_value":"2000-01-01T00:00:00+07:00[Europe/Rome]"}""", new CypherText("ZonedDateTime", "2000-01-01T00:00:00+07:00[Europe/Rome]") },
        { """{"$type":"ZonedDateTime","_value":"2000-01-01T00:00:00Z[Mars/Base]"}""", new CypherText("ZonedDateTime", "2000-01-01T00:00:00Z[Mars/Base]") },
        { """{"$type":"Duration","_value":"P14DT16H12M"}""", new CypherDuration("P14DT16H12M") },
        { """{"$type":"Point","_value":"SRID=7203;POINT (1.2 3.4)"}""", new CypherPoint(7203, 1.2, 3.4, null) },
        { """{"$type":"Point","_value":"SRID=9157;POINT Z (1.0 -2.0 3.0E7)"}""", new CypherPoint(9157, 1, -2, 3e7) },
        { """{"$type":"Unsupported","_value":"UUID"}""", new CypherText("Unsupported", "UUID") },
    };

    [Theory]
    [MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public async Task Read_Sample_GivesValue(string json, object? expected)
    {
        var rows = await ReadAsync($$$"""{"data":{"fields":["v"],"values":[[{{{json}}}]]}}""", piece: 7);

        rows.Single()[0].ShouldBe(expected);
    }

    [Fact]
    public async Task Read_Graph_GivesNodesRelationshipsAndPaths()
    {
        const string a = """{"$type":"Node","_value":{"_element_id":"4:x:0","_labels":["A","B"],"_properties":{"n":{"$type":"Integer","_value":"1"}}}}""";
        const string b = """{"$type":"Node","_value":{"_element_id":"4:x:1","_labels":[],"_properties":{}}}""";
        const string r = """{"$type":"Relationship","_value":{"_element_id":"5:x:0","_start_node_element_id":"4:x:1","_end_node_element_id":"4:x:0","_type":"R","_properties":{}}}""";
        var row = (await ReadAsync($$$"""{"data":{"fields":["p"],"values":[[{"$type":"Path","_value":[{{{a}}},{{{r}}},{{{b}}}]}]]}}""", piece: 5)).Single();

        var path = row[0].ShouldBeOfType<CypherPath>();
        path.Nodes.Select(n => n.ElementId).ShouldBe(["4:x:0", "4:x:1"]);
        path.Nodes[0].Labels.ShouldBe(["A", "B"]);
        path.Nodes[0].Properties["n"].ShouldBe(1L);
        path.Relationships.Single().ShouldSatisfyAllConditions(
            x => x.Type.ShouldBe("R"), x => x.StartElementId.ShouldBe("4:x:1"), x => x.EndElementId.ShouldBe("4:x:0"));
    }

    [Fact]
    public async Task Read_PlainJson_GivesNumbersListsAndMaps()
    {
        const string text = """{"data":{"fields":["a","b","c"],"values":[[9007199254740993,1.5,{"x":[null,true,"s"]}],[99999999999999999999,-0.0,[]]]}}""";
        var rows = await ReadAsync(text, piece: 3, isTyped: false);

        rows[0][0].ShouldBe(9007199254740993L);
        rows[0][1].ShouldBe(1.5);
        rows[0].Map(2)["x"].ShouldBe(new List<object?> { null, true, "s" });
        rows[1][0].ShouldBe(1e20);
        rows[1].List(2).ShouldBeEmpty();
    }

    [Fact]
    public async Task Read_Summary_IsFoundInAnyOrder()
    {
        const string text = """{"bookmarks":["b1"],"counters":{"a":[1,{"b":2}]},"notifications":[],"data":{"extra":{},"fields":[],"values":[]},"transaction":{"id":"t1","expires":"x"},"errors":[{"code":"C","message":"M"}]}""";
        var reader = Reader(text, piece: 4, isTyped: true);

        (await reader.WaitAsync(default)).ShouldBeFalse();
        reader.Summary.Bookmarks.ShouldBe(["b1"]);
        reader.Summary.TransactionId.ShouldBe("t1");
        reader.Summary.Fault.ShouldBe(new CypherFault("C", "M"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("""{"data":{"fields":["x"],"values":[[1]]}}""")]
    [InlineData("""{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"12x"}]]}}""")]
    [InlineData("""{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":1}]]}}""")]
    [InlineData("""{"data":{"fields":["x"],"values":[[{"_value":"1","$type":"Integer"}]]}}""")]
    [InlineData("""{"data":{"fields":["x"],"values":[[]]}}""")]
    [InlineData("""{"data":{"fields":[],"values":[[{"$type":"Null","_value":null}]]}}""")]
    [InlineData("""{"data":{"fields":["x"],"values":[[{"$type":"Point","_value":"POINT (1 2)"}]]}}""")]
    [InlineData("""{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}]""")]
    [InlineData("""{"data":{"fields":["x"],"values":[]}""")]
    public async Task Read_Malformed_Throws(string text) =>
        await Should.ThrowAsync<JsonException>(() => ReadAsync(text, piece: 6));

    [Fact]
    public void Read_AnyRowsInAnyPieces_GivesThemBack()
    {
        var value = Gen.Recursive<object?>((depth, self) => depth > 2
            ? Scalar
            : Gen.Frequency((4, Scalar), (1, self.List[0, 3].Select(l => (object?)l)), (1, Gen.Dictionary(Gen.String, self)[0, 3].Select(d => (object?)d))));

        Gen.Select(value.Array[2].List[0, 20], Gen.Int[1, 300]).Sample((rows, piece) =>
        {
            var text = $$"""{"data":{"fields":["a","b"],"values":[{{string.Join(',', rows.Select(r => $"[{TypedJson.Write(r[0])},{TypedJson.Write(r[1])}]"))}}]},"bookmarks":[]}""";

            var read = ReadAsync(text, piece).GetAwaiter().GetResult();

            read.Count.ShouldBe(rows.Count);
            for (var i = 0; i < rows.Count; i++)
            {
                TypedJson.Write(read[i][0]).ShouldBe(TypedJson.Write(rows[i][0]));
                TypedJson.Write(read[i][1]).ShouldBe(TypedJson.Write(rows[i][1]));
            }
        }, iter: 300);
    }

    private static readonly Gen<object?> Scalar = Gen.OneOf(
        Gen.Const((object?)null),
        Gen.Bool.Select(b => (object?)b),
        Gen.Long.Select(i => (object?)i),
        Gen.Double.Select(d => (object?)d),
        Gen.String.Select(s => (object?)s));

    private static async Task<List<CypherRow>> ReadAsync(string text, int piece, bool isTyped = true)
    {
        var reader = Reader(text, piece, isTyped);
        var rows = new List<CypherRow>();
        while (await reader.WaitAsync(default))
        {
            while (reader.TryTake(out var row))
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private static ResponseReader Reader(string text, int piece, bool isTyped) =>
        new(PipeReader.Create(new PieceStream(Encoding.UTF8.GetBytes(text), piece), new StreamPipeReaderOptions(bufferSize: 16, minimumReadSize: 1)), isTyped);

    /// <summary>Gives its bytes a few at a time.</summary>
    private sealed class PieceStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
