using System.Reflection;
using Timeline.GraphQL.Tests.Transport;

namespace Timeline.GraphQL.Tests.Limits;

/// <summary>The limits have limits.</summary>
public sealed class BoundTests
{
    public static TheoryData<string> Names => [.. typeof(GraphQLLimits).GetProperties().Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_BeyondItsBounds_NamesTheLimitAndItsBounds(string name)
    {
        var property = typeof(GraphQLLimits).GetProperty(name)!;
        foreach (var ticks in new[] { 0, -1, long.MaxValue })
        {
            var limits = new GraphQLLimits();
            property.SetValue(limits, Value(property, ticks));

            var wrong = Should.Throw<ArgumentOutOfRangeException>(limits.Check);

            wrong.ParamName.ShouldBe(name);
            wrong.Message.ShouldMatch($@"^'{name}' is \S+ to \S+, not \S+\. \(Parameter '{name}'\)$");
        }
    }

    [Fact]
    public void Check_Defaults_AreWithinTheirBounds() => new GraphQLLimits().Check();

    [Fact]
    public void Check_OutOfBounds_SaysThem() =>
        Should.Throw<ArgumentOutOfRangeException>(new GraphQLLimits { MaxBatch = 0 }.Check).Message.ShouldStartWith("'MaxBatch' is 1 to 1000, not 0.");

    [Fact]
    public void Check_TimeoutOutOfBounds_SaysThemAsTimes() =>
        Should.Throw<ArgumentOutOfRangeException>(new GraphQLLimits { Timeout = TimeSpan.FromHours(2) }.Check)
            .Message.ShouldStartWith("'Timeout' is 00:00:00.001 to 01:00:00, not 02:00:00.");

    [Fact]
    public void Check_LargestPageBelowTheDefaultOne_SaysWhatItIsComparedWith() =>
        Should.Throw<ArgumentOutOfRangeException>(new GraphQLLimits { MaxPageSize = 20 }.Check)
            .Message.ShouldStartWith("'MaxPageSize' is at least 'DefaultPageSize', which is 50, not 20.");

    [Fact]
    public async Task Start_LimitOutOfBounds_IsRefused() =>
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => TestHost.StartAsync(limits => limits.MaxDepth = 0));

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, "TOO_DEEP")]
    public async Task Depth_LargestLimit_RunsToTheEnd(int depth, string? code)
    {
        await using var host = await TestHost.StartAsync(limits => limits.MaxDepth = 200);

        var answer = await host.AskAsync(Hostile.Nested(depth));

        answer.Text.ShouldContain(code ?? "\"id\"");
    }

    private static object Value(PropertyInfo property, long number) =>
        property.PropertyType == typeof(TimeSpan) ? TimeSpan.FromTicks(number)
        : property.PropertyType == typeof(int) ? (object)(int)Math.Min(number, int.MaxValue)
        : number;
}
