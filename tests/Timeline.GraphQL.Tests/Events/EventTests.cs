namespace Timeline.GraphQL.Tests.Events;

public sealed class EventTests(World world)
{
    [Fact]
    public async Task Event_AllPlainFields_AreAsItsReportsSay()
    {
        var reply = await world.AskAsync("""
            { event(id: "singapore-summit") {
                slug formerSlugs kind title description titles { text lang preferred } tags when { edtf written reading precision startMin endMax calendar zone }
                participants { role actor { slug } reports { slug } } places { slug within { slug } } reports { slug } sources { slug }
                recordedIn { number } retractedIn { number } } }
            """);

        reply.Data.ShouldBe("""
            {"event":{"slug":"singapore-summit","formerSlugs":[],"kind":"diplomacy/summit","title":"Singapore summit","description":"They met.",
            "titles":[{"text":"Gipfel in Singapur","lang":"de","preferred":false},{"text":"Singapore summit","lang":"en","preferred":false}],"tags":["Asia","summit"],
            "when":{"edtf":"2018-06-12","written":"2018-06-12","reading":"WITHIN","precision":"DAY","startMin":1528761600000,"endMax":1528848000000,"calendar":"gregorian","zone":null},
            "participants":[{"role":"guest","actor":{"slug":"kim"},"reports":[{"slug":"singapore-summit.paper"}]},{"role":"guest","actor":{"slug":"trump"},"reports":[{"slug":"singapore-summit.paper"}]}],
            "places":[{"slug":"sentosa","within":{"slug":"singapore"}}],"reports":[{"slug":"singapore-summit.paper"}],"sources":[{"slug":"paper"}],
            "recordedIn":{"number":1},"retractedIn":null}}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task Title_NoReportHasOne_IsTheSlug()
    {
        var reply = await world.AskAsync("""{ event(id: "sanctions") { title description } }""");

        reply.Data.ShouldBe("""{"event":{"title":"sanctions","description":null}}""");
    }

    [Fact]
    public async Task Kind_NoReportStatesOne_IsUnclassified()
    {
        var reply = await world.AskAsync("""{ event(id: "rumour", asOf: {revision: 1}) { kind when { edtf label } } }""");

        reply.Text("event.kind").ShouldBe("unclassified");
        reply.At("event.when.edtf").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        reply.Text("event.when.label").ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Reports_SeveralOfOneEvent_BestFirstAndSourcesLikewise()
    {
        var reply = await world.AskAsync("""{ event(id: "dmz-meeting") { title when { edtf } reports { slug credibility } sources { slug } participants { role actor { slug } reports { slug } } } }""");

        reply.Each("event.reports").ShouldBe("dmz-meeting.agency dmz-meeting.paper");
        reply.Each("event.sources").ShouldBe("agency paper");
        reply.Text("event.when.edtf").ShouldBe("2019-06-30");
        reply.Each("event.participants", "role").ShouldBe("guest host");
        reply.Each("event.participants.1.reports").ShouldBe("dmz-meeting.agency dmz-meeting.paper");
    }

    [Fact]
    public async Task History_EventThatChanged_OldestFirstEachAsOfItsRevision()
    {
        var reply = await world.AskAsync("""
            { event(id: "dmz-meeting") { history { from { number } until { number } event { when { edtf } reports { slug } participants { role actor { name } } history { from { number } } } } } }
            """);

        reply.Each("event.history", "from.number").ShouldBe("1 2");
        reply.At("event.history.0.until.number").GetInt32().ShouldBe(2);
        reply.At("event.history.1.until").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        reply.Each("event.history", "event.when.edtf").ShouldBe("2019-06 2019-06-30");
        reply.Each("event.history.0.event.reports").ShouldBe("dmz-meeting.paper");
        reply.Text("event.history.1.event.participants.1.actor.name").ShouldBe("Kim Jong Un");
        reply.At("event.history.0.event.history").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task History_InADocument_CostsAsTwentyVersions()
    {
        var reply = await world.AskAsync("""{ event(id: "dmz-meeting") { history { from { number } } } }""");

        reply.Json.GetProperty("extensions").GetProperty("cost").GetProperty("requested").GetInt32().ShouldBe(1 + 1 + (20 * (1 + 1)));
    }

    [Fact]
    public async Task EventKinds_Always_HoldEveryKindAboveAndCountWhatTheFilterFinds()
    {
        var reply = await world.AskAsync("""
            { eventKinds { path events } summits: events(filter: {kinds: ["diplomacy"]}) { totalCount } tests: events(filter: {kinds: ["weapons-test"]}) { totalCount } }
            """);

        reply.Each("eventKinds", "path").ShouldBe("diplomacy diplomacy/meeting diplomacy/summit state state/sanctions weapons-test weapons-test/missile weapons-test/missile/cruise");
        reply.Each("eventKinds", "events").ShouldBe("3 1 2 1 1 1 1 1");
        reply.At("summits.totalCount").GetInt32().ShouldBe(3);
        reply.At("tests.totalCount").GetInt32().ShouldBe(1);
    }
}
