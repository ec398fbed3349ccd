using System.Text.Json;
using NodaTime;

namespace Timeline.GraphQL.Tests.Revisions;

public sealed class AsOfTests(World world)
{
    [Fact]
    public async Task AsOf_ARevision_HoldsForEverythingBelow()
    {
        var reply = await world.AskAsync("""
            { then: event(id: "dmz-meeting", asOf: {revision: 1}) { title when { edtf } reports { slug } participants { actor { name events { revision totalCount } } } }
              now: event(id: "dmz-meeting") { title when { edtf } participants { actor { name events { revision totalCount } } } } }
            """);

        reply.Text("then.title").ShouldBe("Treffen in der DMZ");
        reply.Text("then.when.edtf").ShouldBe("2019-06");
        reply.Each("then.reports").ShouldBe("dmz-meeting.paper");
        reply.Text("then.participants.1.actor.name").ShouldBe("Kim Jong Un");
        reply.At("then.participants.1.actor.events").GetRawText().ShouldBe("""{"revision":1,"totalCount":3}""");
        reply.Text("now.when.edtf").ShouldBe("2019-06-30");
        reply.At("now.participants.1.actor.events").GetRawText().ShouldBe("""{"revision":3,"totalCount":4}""");
    }

    [Theory]
    [InlineData("{revision: 0}", 0, 0)]
    [InlineData("{revision: 1}", 1, 5)]
    [InlineData("{revision: 3}", 3, 5)]
    [InlineData("{instant: \"0000-01-01T00:00:00+18:00\"}", 0, 0)]
    [InlineData("{instant: \"2024-12-31T23:59:59Z\"}", 0, 0)]
    [InlineData("{instant: \"2025-01-01T00:00:00Z\"}", 1, 5)]
    [InlineData("{instant: \"2025-02-01T08:59:59+09:00\"}", 1, 5)]
    [InlineData("{instant: \"2025-02-15T00:00:00.5Z\"}", 2, 6)]
    [InlineData("{instant: \"2026-01-01T00:00:00Z\"}", 3, 5)]
    public async Task AsOf_RevisionOrInstant_IsTheLastAtOrBefore(string asOf, int revision, int events)
    {
        var reply = await world.AskAsync($$"""{ events(asOf: {{asOf}}) { revision totalCount } }""");

        reply.At("events").GetRawText().ShouldBe($$"""{"revision":{{revision}},"totalCount":{{events}}}""");
        reply.Revision.ShouldBe(3);
    }

    // A list reads after its own field is done, when what that field was resolved with serves others.
    [Fact]
    public async Task AsOf_AnInstantForSeveralListsAtOnce_AllAreRead()
    {
        string[] lists = ["events", "actors", "events", "places", "sources", "actors", "places", "sources"];
        await using var own = await World.CreateAsync();
        var (waiting, all) = (0, new TaskCompletionSource());
        own.Store.Hold = what =>
        {
            if (what == "revision at" && Interlocked.Increment(ref waiting) == lists.Length)
            {
                all.SetResult();
            }

            return what == "revision at" ? all.Task : Task.CompletedTask;
        };
        var fields = lists.Select((list, i) => $$"""f{{i}}: {{list}}(asOf: {instant: "2025-02-15T00:00:00Z"}) { revision totalCount nodes { slug } }""");
        var reply = await own.AskAsync($"{{ {string.Join(' ', fields)} }}");

        _ = reply.Data;
        lists.Select((_, i) => reply.At($"f{i}.totalCount").GetInt32()).ShouldBe([6, 3, 6, 4, 3, 3, 4, 3]);
    }

    [Fact]
    public async Task AsOf_RevisionZero_IsTheEmptyStore()
    {
        var reply = await world.AskAsync("""
            { event(id: "dmz-meeting", asOf: {revision: 0}) { slug } actors(asOf: {revision: 0}) { totalCount nodes { slug } } eventKinds(asOf: {revision: 0}) { path }
              node(id: "actor:kim", asOf: {revision: 0}) { id } events(asOf: {revision: 0}) { nodes { slug } pageInfo { hasNextPage } } }
            """);

        reply.Data.ShouldBe("""{"event":null,"actors":{"totalCount":0,"nodes":[]},"eventKinds":[],"node":null,"events":{"nodes":[],"pageInfo":{"hasNextPage":false}}}""");
    }

    [Theory]
    [InlineData("{revision: 4}", "UNKNOWN_REVISION")]
    [InlineData("{revision: -1}", "UNKNOWN_REVISION")]
    [InlineData("{instant: \"2026-01-01T00:00:00.001Z\"}", "BAD_ARGUMENT")]
    [InlineData("{instant: \"9999-12-31T23:59:59Z\"}", "BAD_ARGUMENT")]
    [InlineData("{instant: \"9999-12-31T23:59:59-18:00\"}", "BAD_ARGUMENT")]
    [InlineData("{instant: \"yesterday\"}", "BAD_ARGUMENT")]
    [InlineData("{instant: \"2025-01-01\"}", "BAD_ARGUMENT")]
    [InlineData("{}", "INVALID_DOCUMENT")]
    [InlineData("{revision: 1, instant: \"2025-01-01T00:00:00Z\"}", "INVALID_DOCUMENT")]
    [InlineData("{revision: null}", "INVALID_DOCUMENT")]
    public async Task AsOf_WhatIsNot_IsRefused(string asOf, string code) =>
        (await world.AskAsync($$"""{ events(asOf: {{asOf}}) { totalCount } }""")).Code.ShouldBe(code);

    [Fact]
    public async Task AsOf_NeitherOrBothAsVariable_IsInvalid()
    {
        (await world.AskAsync("query($a: AsOf) { events(asOf: $a) { totalCount } }", new { a = new { } })).Code.ShouldBe("INVALID_VARIABLES");
        (await world.AskAsync("query($a: AsOf) { events(asOf: $a) { totalCount } }", new { a = new { revision = 1, instant = "2025-01-01T00:00:00Z" } })).Code.ShouldBe("INVALID_VARIABLES");
        (await world.AskAsync("query($a: AsOf) { events(asOf: $a) { revision } }", new { a = new { revision = 2 } })).At("events.revision").GetInt32().ShouldBe(2);
        (await world.AskAsync("query($a: AsOf) { events(asOf: $a) { revision } }", new { a = (object?)null })).At("events.revision").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task AsOf_OneFieldFails_LeavesTheOthersAlone()
    {
        var reply = await world.AskAsync("{ a: events(asOf: {revision: 99}) { totalCount } b: events { totalCount } }");

        reply.Code.ShouldBe("UNKNOWN_REVISION");
        reply.Json.GetProperty("data").GetRawText().ShouldBe("""{"a":null,"b":{"totalCount":5}}""");
    }

    [Fact]
    public async Task Newest_WrittenDuringTheRequest_StaysTheSameForAllRootFields()
    {
        await using var own = await World.CreateAsync();
        own.Store.Meanwhile = () => own.CommitAsync(Story.Changes("meanwhile") with { Reports = [Story.Report("late", "paper", "2025")] }, Instant.FromUtc(2026, 1, 2, 0, 0));
        var reply = await own.AskAsync("""
            { a: events { revision totalCount } b: events { revision totalCount } revision { number } revisions { totalCount }
              gone: revision(number: 4) { number } }
            """);

        (await own.Store.FindRevisionAsync(null, TestContext.Current.CancellationToken))!.Number.ShouldBe(4);
        reply.Revision.ShouldBe(3);
        reply.At("a").GetRawText().ShouldBe("""{"revision":3,"totalCount":5}""");
        reply.At("b").GetRawText().ShouldBe("""{"revision":3,"totalCount":5}""");
        reply.At("revision.number").GetInt32().ShouldBe(3);
        reply.At("revisions.totalCount").GetInt32().ShouldBe(3);
        reply.At("gone").ValueKind.ShouldBe(JsonValueKind.Null);
    }
}
