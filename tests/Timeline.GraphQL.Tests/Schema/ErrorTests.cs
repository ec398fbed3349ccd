using Timeline.Core;

namespace Timeline.GraphQL.Tests;

public sealed class ErrorTests
{
    [Fact]
    public async Task StoreFails_ForNow_IsStoreUnavailableWithoutDetail()
    {
        await using var world = await World.CreateAsync();
        world.Store.Failure = new StoreException("database is locked near SELECT", isRetriable: true);
        var reply = await world.AskAsync("{ events { totalCount } }");

        reply.Code.ShouldBe("STORE_UNAVAILABLE");
        reply.Error.GetProperty("extensions").GetProperty("retriable").GetBoolean().ShouldBeTrue();
        reply.Json.GetRawText().ShouldNotContain("SELECT");
    }

    [Fact]
    public async Task StoreFails_ForGood_IsInternalWithoutDetail()
    {
        await using var world = await World.CreateAsync();
        world.Store.Failure = new StoreException("disk I/O error near SELECT", isRetriable: false);
        var reply = await world.AskAsync("{ events { totalCount } }");

        reply.Code.ShouldBe("INTERNAL");
        reply.Error.GetProperty("extensions").EnumerateObject().Select(e => e.Name).ShouldBe(["code", "traceId"]);
        reply.Json.GetRawText().ShouldNotContain("SELECT");
    }

    [Fact]
    public async Task StoreFails_InALoader_WipesOnlyTheRootField()
    {
        await using var world = await World.CreateAsync();
        world.Store.Meanwhile = () => throw new StoreException("gone", isRetriable: true);
        var reply = await world.AskAsync("""{ event(id: "hanoi-summit") { slug } revision { number } }""");

        reply.Code.ShouldBe("STORE_UNAVAILABLE");
        reply.Json.GetProperty("data").GetProperty("event").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        reply.At("revision.number").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task OtherException_AnyField_IsInternalWithoutDetail()
    {
        await using var world = await World.CreateAsync();
        world.Store.Failure = new ArgumentException("the secret of the house");
        var reply = await world.AskAsync("{ events { totalCount } }");

        reply.Code.ShouldBe("INTERNAL");
        reply.Json.GetRawText().ShouldNotContain("secret");
    }

    [Fact]
    public async Task SeveralRootFields_OneFails_TheOthersAnswer()
    {
        await using var world = await World.CreateAsync();
        var reply = await world.AskAsync("""{ a: actor(id: "!") { slug } b: actor(id: "kim") { slug } c: events(first: -1) { totalCount } d: readDate(edtf: "x") { error { position } } }""");

        reply.Codes.Order().ShouldBe(["BAD_ARGUMENT", "BAD_ID"]);
        reply.Json.GetProperty("data").GetRawText().ShouldBe("""{"a":null,"b":{"slug":"kim"},"c":null,"d":{"error":{"position":0}}}""");
    }
}
