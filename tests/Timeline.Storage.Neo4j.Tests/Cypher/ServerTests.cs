using CsCheck;
using NodaTime;
using Timeline.Storage.Neo4j.Tests.Servers;

namespace Timeline.Storage.Neo4j.Tests.Cypher;

/// <summary>Against a real server: values, transactions, errors.</summary>
public sealed class ServerTests : IAsyncLifetime
{
    private static readonly CypherStatement Count = new("MATCH (n) RETURN count(n)");

    private Neo4jServer _server = null!;
    private HttpCypherSession _session = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await Neo4jServer.FindAsync();
        await _server.CleanAsync();
        _session = await _server.OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_session is not null)
        {
            await _session.DisposeAsync();
        }
    }

    [Fact]
    public async Task Run_EveryType_ComesBackTyped()
    {
        var row = await ReadAsync("""
            RETURN date('-0044-03-15'), date({year: -99999}), localdatetime('2015-07-04T19:32:24.123456789'), datetime('2015-11-21T21:40:32.142Z'),
                   datetime({year: 2000, timezone: 'Europe/Rome'}), localtime('12:50:35'), time('12:50:35.5+01:00'), duration('P1Y2M3DT4.5S'),
                   point({x: 1, y: 2}), point({longitude: 13.4, latitude: 52.5, height: 3}), 0.0 / 0, 9007199254740993, [1, null, {a: 'b'}], ''
            """);

        row[0].ShouldBe(new LocalDate(-44, 3, 15));
        row[1].ShouldBe(new CypherText("Date", "-99999-01-01"));
        row[2].ShouldBe(new LocalDateTime(2015, 7, 4, 19, 32, 24).PlusNanoseconds(123456789));
        row[3].ShouldBe(new LocalDateTime(2015, 11, 21, 21, 40, 32, 142).WithOffset(Offset.Zero));
        row[4].ShouldBe(new LocalDateTime(2000, 1, 1, 0, 0).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Rome"]));
        row[5].ShouldBe(new LocalTime(12, 50, 35));
        row[6].ShouldBe(new OffsetTime(new LocalTime(12, 50, 35, 500), Offset.FromHours(1)));
        row[7].ShouldBe(new CypherDuration("P1Y2M3DT4.5S"));
        row[8].ShouldBe(new CypherPoint(7203, 1, 2, null));
        row[9].ShouldBe(new CypherPoint(4979, 13.4, 52.5, 3));
        row[10].ShouldBe(double.NaN);
        row.Integer(11).ShouldBe(9007199254740993);
        row.List(12).ShouldBe([1L, null, new Dictionary<string, object?> { ["a"] = "b" }]);
        row.Text(13).ShouldBe("");
    }

    [Fact]
    public async Task Run_Graph_ComesBackTyped()
    {
        var row = await _session.RunAsync(new("CREATE p = (:A:B {n: 1})<-[:R {x: 2.5}]-(:C) RETURN p"), AccessMode.Write, default).SingleAsync();

        var path = row[0].ShouldBeOfType<CypherPath>();
        path.Nodes[0].Labels.ShouldBe(["A", "B"]);
        path.Nodes[0].Properties["n"].ShouldBe(1L);
        path.Relationships[0].Properties["x"].ShouldBe(2.5);
        path.Relationships[0].StartElementId.ShouldBe(path.Nodes[1].ElementId);
    }

    [Fact]
    public async Task Run_AnyParameter_ComesBackTheSame()
    {
        var scalar = Gen.OneOf(
            Gen.Const((object?)null),
            Gen.Bool.Select(b => (object?)b),
            Gen.Long.Select(i => (object?)i),
            Gen.Double[-1e300, 1e300].Select(d => (object?)d),
            Gen.Int.Select(i => (object?)(double)i),
            Gen.String.Select(s => (object?)s));
        var values = Gen.Recursive<object?>((depth, self) => depth > 2
            ? scalar
            : Gen.Frequency((4, scalar), (1, self.List[0, 4].Select(l => (object?)l)), (1, Gen.Dictionary(Gen.String, self)[0, 4].Select(d => (object?)d))));

        await values.List[0, 20].SampleAsync(
            async list => TypedJson.Write((await ReadAsync("RETURN $list", ("list", list))).List(0)).ShouldBe(TypedJson.Write(list)),
            iter: 50,
            threads: 1);
    }

    [Fact]
    public async Task Run_LongListOfRows_IsSentWhole()
    {
        var rows = Enumerable.Range(0, 20_000).Select(i => (object?)new Dictionary<string, object?> { ["i"] = i, ["text"] = new string('ü', 50) });

        (await ReadAsync("UNWIND $rows AS row RETURN count(row.text), sum(row.i)", ("rows", rows))).Integer(1).ShouldBe(199_990_000);
    }

    [Fact]
    public async Task Run_LongResult_ComesWhole() =>
        (await _session.RunAsync(new("UNWIND range(1, 200000) AS x RETURN x, toString(x)"), AccessMode.Read, default).Select(r => r.Integer(0)).SumAsync())
            .ShouldBe(20_000_100_000);

    [Fact]
    public async Task Run_HugeRow_ComesWhole() =>
        (await ReadAsync("RETURN [x IN range(1, 200000) | 'item ' + x]")).List(0).Count.ShouldBe(200_000);

    [Fact]
    public async Task Run_ArithmeticErrorBesideRows_GivesRowsThenThrows()
    {
        var rows = new List<long>();

        var e = await Should.ThrowAsync<CypherException>(async () =>
        {
            await foreach (var row in _session.RunAsync(new("UNWIND [1, 1, 0] AS x RETURN 1 / x"), AccessMode.Read, default))
            {
                rows.Add(row.Integer(0));
            }
        });

        rows.ShouldBe([1, 1]);
        e.Code.ShouldBe("Neo.ClientError.Statement.ArithmeticError");
    }

    [Fact]
    public async Task Run_WriteUnderRead_IsRefused()
    {
        var e = await Should.ThrowAsync<CypherException>(() => _session.RunAsync(new("CREATE (:A)"), AccessMode.Read, default).DrainAsync(default));

        e.Code.ShouldBe("Neo.ClientError.Statement.AccessMode");
    }

    [Fact]
    public async Task Run_UnknownDatabase_IsSaidAtTheStart()
    {
        var address = Neo4jAddress.Parse(_server.Address.Http.ToString(), _server.Address.Credentials, "nosuch");

        var e = await Should.ThrowAsync<Core.StoreException>(() => HttpCypherSession.OpenAsync(address, options: null, default));

        e.Message.ShouldEndWith("has no database 'nosuch'; if none is named, it is 'neo4j'.");
    }

    [Fact]
    public async Task Write_Returns_IsCommitted()
    {
        var given = await _session.WriteAsync(
            async (transaction, token) =>
            {
                await transaction.RunAsync(new("CREATE (:A {n: 1})"), token).DrainAsync(token);
                return (await transaction.RunAsync(new("MATCH (a:A) RETURN a.n"), token).SingleAsync(token)).Integer(0);
            },
            default);

        given.ShouldBe(1);
        (await CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Write_Throws_IsRolledBack()
    {
        await Should.ThrowAsync<InvalidTimeZoneException>(() => _session.WriteAsync(
            async (transaction, token) =>
            {
                await transaction.RunAsync(new("CREATE (:A)"), token).DrainAsync(token);
                throw new InvalidTimeZoneException();
            },
            default));

        (await CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Write_ConstraintViolated_IsRolledBack()
    {
        await _session.RunAsync(new("CREATE CONSTRAINT u FOR (a:A) REQUIRE a.id IS UNIQUE"), AccessMode.Write, default).DrainAsync(default);

        var e = await Should.ThrowAsync<CypherException>(() => _session.WriteAsync(
            async (transaction, token) =>
            {
                await transaction.RunAsync(new("CREATE (:A {id: 1})"), token).DrainAsync(token);
                await transaction.RunAsync(new("CREATE (:A {id: 1}) RETURN 1"), token).DrainAsync(token);
            },
            default));

        e.Code.ShouldBe("Neo.ClientError.Schema.ConstraintValidationFailed");
        e.IsRetriable.ShouldBeFalse();
        (await CountAsync()).ShouldBe(0);
    }

    private Task<CypherRow> ReadAsync(string text, params (string Name, object? Value)[] parameters) =>
        _session.RunAsync(new(text, parameters.ToDictionary(p => p.Name, p => p.Value)), AccessMode.Read, default).SingleAsync().AsTask();

    private async Task<long> CountAsync() => (await _session.RunAsync(Count, AccessMode.Read, default).SingleAsync()).Integer(0);
}
