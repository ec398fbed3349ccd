namespace Timeline.GraphQL.Tests.Ids;

public sealed class IdTests(World world)
{
    [Theory]
    [InlineData("event", "hanoi-summit")]
    [InlineData("actor", "kim")]
    [InlineData("place", "sentosa")]
    [InlineData("source", "paper")]
    [InlineData("report", "hanoi-summit.paper")]
    public async Task Id_GlobalOrTypeAndSlugOrSlug_LeadToTheSame(string type, string slug)
    {
        var global = (await world.AskAsync($$"""{ {{type}}(id: "{{slug}}") { id slug } }""")).Text($"{type}.id")!;
        var reply = await world.AskAsync($$"""{ a: {{type}}(id: "{{global}}") { slug } b: {{type}}(id: "{{type}}:{{slug}}") { slug } node(id: "{{global}}") { id __typename } }""");

        reply.Text("a.slug").ShouldBe(slug);
        reply.Text("b.slug").ShouldBe(slug);
        reply.Text("node.id").ShouldBe(global);
        reply.Text("node.__typename")!.ToLowerInvariant().ShouldBe(type);
        Core.Slug.IsValid(global).ShouldBeFalse();
        global.ShouldNotContain(slug);
    }

    [Theory]
    [InlineData("kim jong un")]
    [InlineData("Kim")]
    [InlineData("")]
    [InlineData("-kim")]
    [InlineData("event:kim")]
    [InlineData("actor:")]
    [InlineData("actor:Kim")]
    [InlineData("ACTOR:kim")]
    [InlineData("person:kim")]
    [InlineData("RXZlbnQ")]
    [InlineData("A!!!")]
    [InlineData("A\u0000")]
    public async Task Id_MalformedOrOfAnotherType_IsBadId(string id)
    {
        var reply = await world.AskAsync("query($id: ID!) { actor(id: $id) { slug } }", new { id });

        reply.Code.ShouldBe("BAD_ID");
        reply.Json.GetProperty("data").GetRawText().ShouldBe("""{"actor":null}""");
    }

    [Fact]
    public async Task Id_GlobalOfAnotherType_IsBadIdAndSaysWhose()
    {
        var id = EntityId.Write(Core.EntityType.Event, "kim");
        var reply = await world.AskAsync("query($id: ID!) { actor(id: $id) { slug } }", new { id });

        reply.Code.ShouldBe("BAD_ID");
        reply.Error.GetProperty("message").GetString()!.ShouldContain("an event");
    }

    [Fact]
    public async Task Id_SpelledOtherwiseInBase64_IsBadId()
    {
        // "QR" and "QQ" decode to the same byte.
        var id = EntityId.Write(Core.EntityType.Actor, "a");
        id.ShouldEndWith("Q");

        (await world.AskAsync("query($id: ID!) { actor(id: $id) { slug } }", new { id = id[..^1] + "R" })).Code.ShouldBe("BAD_ID");
    }

    [Fact]
    public async Task Id_WellFormedButUnknown_IsNull()
    {
        var reply = await world.AskAsync($$"""{ event(id: "nobody") { slug } node(id: "actor:nobody") { id } place(id: "{{EntityId.Write(Core.EntityType.Place, "nowhere")}}") { id } n: actor(id: 5) { id } }""");

        reply.Data.ShouldBe("""{"event":null,"node":null,"place":null,"n":null}""");
    }

    [Fact]
    public async Task Node_BareSlug_IsBadId() =>
        (await world.AskAsync("""{ node(id: "kim") { id } }""")).Code.ShouldBe("BAD_ID");

    [Fact]
    public async Task Nodes_SomeUnknownOneMalformed_AreNullInTheirPlaces()
    {
        var reply = await world.AskAsync("""{ nodes(ids: ["event:hanoi-summit", "event:nobody", "kim", "actor:kim"]) { id ... on Event { slug } ... on Actor { name } } }""");

        reply.Text("nodes.0.slug").ShouldBe("hanoi-summit");
        reply.At("nodes.1").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        reply.At("nodes.2").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        reply.Text("nodes.3.name").ShouldBe("Kim the Third");
        reply.Code.ShouldBe("BAD_ID");
        reply.Error.GetProperty("path").GetRawText().ShouldBe("""["nodes",2]""");
    }

    [Fact]
    public async Task Filter_UnknownId_MatchesNothing() =>
        (await world.AskAsync("""{ events(filter: {actors: {anyOf: ["nobody"]}}) { totalCount nodes { slug } } }""")).Data.ShouldBe("""{"events":{"totalCount":0,"nodes":[]}}""");

    [Fact]
    public async Task Filter_UnknownIdInNoneOf_KeepsAll() =>
        (await world.AskAsync("""{ events(filter: {actors: {noneOf: ["actor:nobody"]}}) { totalCount } }""")).Data.ShouldBe("""{"events":{"totalCount":5}}""");

    [Theory]
    [InlineData("{actors: {anyOf: [\"event:kim\"]}}")]
    [InlineData("{places: {noneOf: [\"Sentosa\"]}}")]
    [InlineData("{sources: [\"actor:paper\"]}")]
    [InlineData("{ids: [\"Ä\"]}")]
    public async Task Filter_MalformedId_IsBadId(string filter) =>
        (await world.AskAsync($$"""{ events(filter: {{filter}}) { totalCount } }""")).Code.ShouldBe("BAD_ID");
}
