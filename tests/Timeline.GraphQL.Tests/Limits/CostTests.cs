using System.Globalization;
using Timeline.GraphQL.Tests.Transport;

namespace Timeline.GraphQL.Tests.Limits;

public sealed class CostTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("{ hello }", 1)]
    [InlineData("{ hello __typename }", 2)]
    [InlineData("{ item { id self { id } } }", 4)]
    [InlineData("{ item { parts { id } } }", 2 + 5)]
    [InlineData("{ items { nodes { id } } }", 1 + (50 * 2))]
    [InlineData("{ items(first: 3) { nodes { id } } }", 1 + (3 * 2))]
    [InlineData("{ items(last: 7) { edges { node { id } } } }", 1 + (7 * 3))]
    [InlineData("{ items(first: null) { nodes { id } } }", 1 + (50 * 2))]
    [InlineData("{ items(first: 0) { nodes { id } } }", 1 + 2)]
    [InlineData("{ items(first: -4) { nodes { id } } }", 1 + 2)]
    [InlineData("{ items(first: 3) { nodes { items(first: 4) { nodes { id } } } } }", 1 + (3 * (1 + 1 + (4 * 2))))]
    [InlineData("{ items(first: 3) { ...C } } fragment C on ItemConnection { nodes { ...I } } fragment I on Item { id parts { id } }", 1 + (3 * (1 + 2 + 5)))]
    [InlineData("{ items(first: 3) { ... on ItemConnection { nodes { ... { id } } } } }", 1 + (3 * 2))]
    [InlineData("""{ nodes(ids: ["a", "b", "c"]) { id } }""", 1 + 3)]
    [InlineData("{ nodes(ids: []) { id } }", 1)]
    [InlineData("{ __schema { types { name fields { name } } } }", 5)]
    public async Task Cost_OfDocument_IsCounted(string query, long cost) => (await _host.AskAsync(query)).Cost.ShouldBe(cost);

    [Theory]
    [InlineData("query($n: Int) { items(first: $n) { nodes { id } } }", "3", 1 + (3 * 2))]
    [InlineData("query($n: Int) { items(first: $n) { nodes { id } } }", "null", 1 + (50 * 2))]
    [InlineData("query($n: Int) { items(first: $n) { nodes { id } } }", null, 1 + (50 * 2))]
    [InlineData("query($n: Int = 9) { items(first: $n) { nodes { id } } }", null, 1 + (9 * 2))]
    [InlineData("query($n: Int = 9) { items(first: $n) { nodes { id } } }", "4", 1 + (4 * 2))]
    [InlineData("query($n: Int) { items(first: 2) { ...C } } fragment C on ItemConnection { nodes { items(first: $n) { nodes { id } } } }", "4", 1 + (2 * (2 + (4 * 2))))]
    [InlineData("query($n: [ID!]!) { nodes(ids: $n) { id } }", """["a","b"]""", 1 + 2)]
    public async Task Cost_OfVariables_IsCounted(string query, string? value, long cost)
    {
        var variables = value is null ? "{}" : $$"""{"n":{{value}}}""";

        var answer = await _host.PostAsync($$"""{"query":{{System.Text.Json.JsonSerializer.Serialize(query)}},"variables":{{variables}}}""");

        answer.HasData.ShouldBeTrue(answer.Text);
        answer.Cost.ShouldBe(cost);
    }

    [Fact]
    public async Task Cost_OverLimit_IsRefusedAndShown()
    {
        var answer = await _host.AskAsync("{ items(first: 500) { nodes { items(first: 500) { nodes { id } } } } }");

        answer.Code.ShouldBe("TOO_EXPENSIVE");
        answer.Message.ShouldBe("The operation is too expensive: 501001, at most 100000.");
        answer.Json.GetProperty("extensions").GetProperty("cost").GetRawText().ShouldBe("""{"requested":501001,"limit":100000,"remaining":0}""");
        answer.HasData.ShouldBeFalse();
    }

    [Fact]
    public async Task Cost_BeyondAllNumbers_Saturates()
    {
        var query = "{ " + Hostile.Repeat("items(first: 500) { nodes { ", 9) + "id" + Hostile.Repeat(" } }", 9) + " }";

        var answer = await _host.AskAsync(query);

        answer.Code.ShouldBe("TOO_EXPENSIVE");
        answer.Cost.ShouldBe(long.MaxValue);
    }

    [Fact]
    public async Task Cost_OfCachedDocument_IsMeasuredAgain()
    {
        const string Query = "query($n: Int) { items(first: $n) { nodes { items(first: $n) { nodes { items(first: $n) { nodes { id } } } } } } }";
        (await _host.AskAsync(Query, new { n = 3 })).HasData.ShouldBeTrue();
        (await _host.AskAsync(Query, new { n = 3 })).HasData.ShouldBeTrue();

        (await _host.AskAsync(Query, new { n = 499 })).Code.ShouldBe("TOO_EXPENSIVE");
        (await _host.AskAsync(Query, new { n = 5000 })).Code.ShouldBe("PAGE_TOO_LARGE");
        (await _host.AskAsync(Query, new { n = 3 })).HasData.ShouldBeTrue();
    }

    [Theory]
    [InlineData("501", 501)]
    [InlineData("5000000000", 5_000_000_000)]
    [InlineData("123456789012345678901234567890", long.MaxValue)]
    public async Task Page_OverLimit_IsRefusedAsLiteralAndAsVariable(string size, long found)
    {
        var literal = await _host.AskAsync($"{{ items(last: {size}) {{ nodes {{ id }} }} }}");
        var variable = await _host.PostAsync("""{"query":"query($n: Int) { items(last: $n) { nodes { id } } }","variables":{"n":""" + size + "}}");
        var byDefault = await _host.AskAsync($"query($n: Int = {size}) {{ items(last: $n) {{ nodes {{ id }} }} }}");

        foreach (var answer in new[] { literal, variable, byDefault })
        {
            answer.Code.ShouldBe("PAGE_TOO_LARGE");
            answer.Message.ShouldBe(string.Create(CultureInfo.InvariantCulture, $"items(last:) asks for too large a page: {found}, at most 500."));
            answer.HasData.ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Ids_ManyByVariable_AreTooExpensive()
    {
        var answer = await _host.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat("a", 100_001) });

        answer.Code.ShouldBe("TOO_EXPENSIVE");
    }

    [Fact]
    public async Task Cost_OfOperationNotRun_DoesNotCount()
    {
        const string Query = "query A { hello } query B { items(first: 500) { nodes { items(first: 500) { nodes { id } } } } }";

        (await _host.AskAsync(Query, operationName: "A")).Cost.ShouldBe(1);
        (await _host.AskAsync(Query, operationName: "B")).Code.ShouldBe("TOO_EXPENSIVE");
    }
}
