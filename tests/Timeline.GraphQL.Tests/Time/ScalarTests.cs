using System.Globalization;
using GraphQLParser.AST;
using Timeline.Edtf;

namespace Timeline.GraphQL.Tests.Time;

public sealed class ScalarTests(World world)
{
    private static readonly EpochMillisGraphType Millis = new();

    [Theory]
    [InlineData(0L, 0L)]
    [InlineData(-1L, -1L)]
    [InlineData(1L << 53, 1L << 53)]
    [InlineData((1L << 53) + 1, 9007199254740992d)]
    [InlineData(long.MinValue + 1, -9223372036854775808d)]
    public void EpochMillis_Out_IsExactUpToTwoToThe53ThenTheNearestDouble(long millis, object expected) => Millis.Serialize(millis).ShouldBe(expected);

    [Theory]
    [InlineData(Bounds.NegativeInfinity)]
    [InlineData(Bounds.PositiveInfinity)]
    public void EpochMillis_NoBound_IsNull(long bound) => EpochMillisGraphType.Bound(bound).ShouldBeNull();

    [Theory]
    [InlineData("5", 5L)]
    [InlineData("-5", -5L)]
    [InlineData("1.5e3", 1500L)]
    [InlineData("0.25", 1L)]
    [InlineData("-0.25", 0L)]
    [InlineData("1e300", long.MaxValue - 1)]
    [InlineData("-9223372036854775808", long.MinValue + 1)]
    [InlineData("99999999999999999999", long.MaxValue - 1)]
    public void EpochMillis_In_AnyNumberIsRoundedUpAndKeptFinite(string number, long expected)
    {
        Millis.ParseLiteral(number.AsSpan().ContainsAny('.', 'e') ? new GraphQLFloatValue(number) : new GraphQLIntValue(number)).ShouldBe(expected);
        Millis.ParseValue(double.Parse(number, CultureInfo.InvariantCulture)).ShouldBe(expected);
    }

    [Fact]
    public async Task EpochMillis_NoNumber_IsRefusedAtCoercion()
    {
        (await world.AskAsync("""{ events(filter: {when: {from: "1"}}) { totalCount } }""")).Code.ShouldBe("INVALID_DOCUMENT");
        (await world.AskAsync("query($m: EpochMillis) { events(filter: {when: {from: $m}}) { totalCount } }", new { m = "1" })).Code.ShouldBe("INVALID_VARIABLES");
        (await world.AskAsync("query($m: EpochMillis) { events(filter: {when: {from: $m}}) { totalCount } }", new { m = 1.5 })).Codes.ShouldBeEmpty();
    }

    [Fact]
    public async Task TextScalars_AnyText_IsLetInAndReadByTheField()
    {
        (await world.AskAsync("query($d: Edtf) { events(filter: {when: {extent: $d}}) { totalCount } }", new { d = "no date" })).Code.ShouldBe("BAD_DATE");
        (await world.AskAsync("query($i: Instant!) { events(asOf: {instant: $i}) { totalCount } }", new { i = "no instant" })).Code.ShouldBe("BAD_ARGUMENT");
        (await world.AskAsync("query($d: Edtf) { events(filter: {when: {extent: $d}}) { totalCount } }", new { d = 2019 })).Code.ShouldBe("INVALID_VARIABLES");
    }
}
