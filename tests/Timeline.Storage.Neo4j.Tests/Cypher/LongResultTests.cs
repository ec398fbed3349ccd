using System.Text;
using Microsoft.AspNetCore.Http;
using Timeline.Storage.Neo4j.Tests.Servers;

namespace Timeline.Storage.Neo4j.Tests.Cypher;

/// <summary>Results that do not fit into a buffer.</summary>
public sealed class LongResultTests
{
    private static readonly CypherStatement Statement = new("RETURN 1");

    [Fact]
    public async Task Run_CallerLeavesEarly_SessionLives()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(Million(), Answer.Rows([7])).OpenAsync();

        (await session.RunAsync(Statement, AccessMode.Read, default).FirstAsync()).Integer(0).ShouldBe(0);

        (await session.RunAsync(Statement, AccessMode.Read, default).SingleAsync()).Integer(0).ShouldBe(7);
    }

    [Fact]
    public async Task Run_MillionRows_NeverLieInMemory()
    {
        await using var fake = await FakeNeo4j.StartAsync();
        await using var session = await fake.Then(Million()).OpenAsync();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (count, sum, most) = (0L, 0L, 0L);

        await foreach (var row in session.RunAsync(Statement, AccessMode.Read, default))
        {
            sum += row.Integer(0);
            if (++count % 200_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        count.ShouldBe(1_000_000);
        sum.ShouldBe(count * (count - 1) / 2);
        most.ShouldBeLessThan(8 << 20);
        TestContext.Current.TestOutputHelper?.WriteLine($"live beyond the start: at most {most >> 10} KB");
    }

    private static Func<HttpContext, Task> Million() => async context =>
    {
        context.Response.StatusCode = 202;
        context.Response.ContentType = "application/vnd.neo4j.query";
        var text = new StringBuilder("""{"data":{"fields":["x"],"values":[""");
        for (var i = 0; i < 1_000_000; i++)
        {
            text.Append(i == 0 ? "" : ",").Append("[{\"$type\":\"Integer\",\"_value\":\"").Append(i).Append("\"}]");
            if (i % 1000 == 0)
            {
                await context.Response.WriteAsync(text.ToString(), context.RequestAborted);
                text.Clear();
            }
        }

        await context.Response.WriteAsync(text.Append("]}}").ToString(), context.RequestAborted);
    };
}
