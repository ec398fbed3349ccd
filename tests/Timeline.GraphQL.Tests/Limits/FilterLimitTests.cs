namespace Timeline.GraphQL.Tests.Limits;

/// <summary>What a filter and a search may carry, over the whole schema and a real store.</summary>
public sealed class FilterLimitTests(World world)
{
    public static TheoryData<string, object> TooMuch => new()
    {
        { "2000 entries", new { and = Lists(4).Append(new { tags = Words(1) }) } },
        { "2000 entries", new { or = Lists(9) } },
        { "2000 entries", Nested(9, inner => new { tags = Words(500), not = inner }) },
        { "10 levels", Nested(11, inner => new { not = inner }) },
        { "10 levels", Nested(11, inner => new { and = new[] { inner } }) },
        { "200 conditions", new { or = Words(201).Select(_ => new { }) } },
        { "200 conditions", Nested(9, inner => new { or = new[] { inner, new { }, new { }, new { } }.Concat(Words(40).Select(_ => new { })) }) },
        { "500 entries", new { ids = Words(501) } },
        { "500 characters", new { tags = new[] { new string('x', 501) } } },
        { "500 characters", new { actors = new { roles = new[] { new string('x', 501) } } } },
    };

    public static TheoryData<object> AsMuchAsMayBe => new()
    {
        new { and = Lists(3).Append(new { tags = Words(400), kinds = Words(96) }) },
        Nested(10, inner => new { not = inner }),
        new { actors = new { allOf = Words(500), roles = Words(500) } },
        Deepest(levels: 10, beside: 20),
        new { tags = new[] { new string('x', 500) } },
    };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public async Task Filter_TooMuch_IsBadArgument(string said, object filter)
    {
        var reply = await AskAsync(filter);

        reply.Code.ShouldBe("BAD_ARGUMENT");
        reply.Error.GetProperty("message").GetString()!.ShouldContain(said);
    }

    [Theory]
    [MemberData(nameof(AsMuchAsMayBe))]
    public async Task Filter_AsMuchAsMayBe_IsAnswered(object filter) => (await AskAsync(filter)).Codes.ShouldBeEmpty();

    [Fact]
    public async Task Filter_ListsOfListsInOneDocument_AreRefused()
    {
        var list = "[" + string.Join(',', Words(500).Select(w => $"\"{w}\"")) + "]";
        var reply = await world.AskAsync($$"""{ events(filter: {or: [{tags: {{list}} }, {ids: {{list}} }, {tags: {{list}} }, {places: {anyOf: {{list}} } }]}) { totalCount } }""");

        reply.Code.ShouldBe("BAD_ARGUMENT");
    }

    [Fact]
    public async Task Filter_AskedManyTimesInOneDocument_IsTooExpensive()
    {
        var filter = new { or = Words(199).Select(word => new { kinds = new[] { word } }) };
        var aliases = string.Join(' ', Enumerable.Range(0, 50).Select(i => $"a{i}: events(filter: $f) {{ totalCount }}"));

        (await world.AskAsync($"query($f: EventFilter) {{ {aliases} }}", new { f = filter })).Code.ShouldBe("TOO_EXPENSIVE");
    }

    [Fact]
    public async Task Filter_EntriesInLiteralsAndVariables_Cost()
    {
        async Task<long> Cost(string query, object? variables = null) =>
            (await world.AskAsync(query, variables)).Json.GetProperty("extensions").GetProperty("cost").GetProperty("requested").GetInt64();

        var bare = await Cost("{ events { totalCount } }");
        (await Cost("""{ events(filter: {tags: ["a", "b"], not: {kinds: ["c"]}}) { totalCount } }""")).ShouldBe(bare + 60);
        (await Cost("""query($t: [String!]) { events(filter: {tags: $t, kinds: ["c"]}) { totalCount } }""", new { t = new[] { "a", "b" } })).ShouldBe(bare + 60);
        (await Cost("""query($f: EventFilter = {tags: ["a"]}) { events(filter: $f) { totalCount } }""")).ShouldBe(bare + 20);
    }

    [Fact]
    public async Task SearchText_OverTheLimit_IsBadArgument()
    {
        (await world.AskAsync("query($t: String) { actors(text: $t) { totalCount } }", new { t = string.Join(' ', Words(100)) })).Codes.ShouldBeEmpty();
        (await world.AskAsync("query($t: String) { actors(text: $t) { totalCount } }", new { t = new string('x', 501) })).Code.ShouldBe("BAD_ARGUMENT");
    }

    [Fact]
    public async Task Filter_LargestLimits_AreWhatTheStoreTakes()
    {
        await using var wide = new World();
        await wide.InitializeAsync(isEmpty: false, new()
        {
            MaxFilterDepth = 50,
            MaxFilterConditions = 400,
            MaxFilterEntries = 20_000,
            MaxListEntries = 10_000,
            MaxTextLength = 1_000,
            MaxCost = 1_000_000,
        });
        object[] filters =
        [
            new { actors = new { allOf = Words(9_000), roles = Words(9_000) } },
            new { and = Words(199).Select(word => new { places = new { noneOf = new[] { word } } }) },
            new { or = Words(199).Select(word => new { tags = new[] { word } }) },
            Deepest(levels: 20, beside: 19),
            new { tags = Words(10_000), kinds = Words(9_999) },
        ];
        foreach (var filter in filters)
        {
            (await AskAsync(filter, wide)).Codes.ShouldBeEmpty();
        }

        var words = string.Join(' ', Enumerable.Range(0x4E00, 500).Select(letter => (char)letter));
        (await wide.AskAsync("query($t: String) { actors(text: $t) { totalCount } }", new { t = words })).Codes.ShouldBeEmpty();
    }

    private static IEnumerable<string> Words(int count) => Enumerable.Range(0, count).Select(i => $"w{i}");

    private static IEnumerable<object> Lists(int count) => Enumerable.Range(0, count).Select(_ => new { tags = Words(499) });

    private static object Nested(int levels, Func<object, object> around, object? innermost = null) =>
        levels == 1 ? innermost ?? new { } : around(Nested(levels - 1, around, innermost));

    // The longest chain there can be: each level is the first link of the one around it.
    private static object Deepest(int levels, int beside) =>
        Nested(levels, inner => new { or = new[] { inner }.Concat(Words(beside).Select(_ => (object)new { })) });

    private Task<Reply> AskAsync(object filter, World? other = null) =>
        (other ?? world).AskAsync("query($f: EventFilter) { events(filter: $f) { totalCount nodes { slug } } }", new { f = filter });
}
