using System.Text;
using System.Text.Json;
using CsCheck;
using Timeline.Core.Tests.Events;
using Timeline.Storage.Specification;

namespace Timeline.Core.Tests.Entities;

public sealed class EntityJsonTests
{
    [Fact]
    public void ReadWrite_AnyReport_ComesBack() =>
        Some.Reports.Sample(c => c.Reports.ShouldAllBe(r => EntityJson.Write(Back(r)) == EntityJson.Write(r)));

    [Fact]
    public void ReadWrite_AnyEvent_ComesBack() =>
        Some.Reports.Sample(c =>
        {
            var resolved = c.Resolve();
            var back = Back(resolved);
            EntityJson.AreSame(back, resolved).ShouldBeTrue();
            back.When.ShouldBe(resolved.When);
        });

    [Theory]
    [InlineData("2019-06~", "end of June", null, "Asia/Pyongyang")]
    [InlineData("2019-06-30", null, null, null)]
    [InlineData(null, "some day", null, null)]
    [InlineData("2019", null, "gregorian", "+09:00")]
    [InlineData("1917-10-25", "St Crispin's", "julian", null)]
    [InlineData("1917-10~/..", null, "julian", "Europe/Moscow")]
    [InlineData("5784-13", null, "hebrew", null)]
    [InlineData("1400", null, "islamic", null)]
    [InlineData(null, "some day", "persian", null)]
    [InlineData(null, null, null, "Z")]
    public void ReadWrite_Extent_ComesBack(string? edtf, string? text, string? calendar, string? zone)
    {
        var e = EventResolver.Resolve("e", [Given.Report("e") with { Kind = "state", When = new(edtf, text, null, calendar, zone) }], _ => Reliability.F);

        Back(e).When.ShouldBe(e.When);
    }

    [Fact]
    public void Write_Entity_LeavesOutRevisionsAndWhatIsEmpty() =>
        EntityJson.Write(Given.Actor("kim", "김 \"<é>\"") with { RecordedIn = 3, RetractedIn = 4 })
            .ShouldBe("""{"slug":"kim","kind":"PERSON","names":[{"text":"김 \"<é>\""}]}""");

    [Fact]
    public void AreSame_OtherRevision_IsTrue() =>
        EntityJson.AreSame(Given.Actor("kim"), Given.Actor("kim") with { RecordedIn = 3, RecordedUntil = 4 }).ShouldBeTrue();

    [Fact]
    public void AreSame_OtherName_IsFalse() => EntityJson.AreSame(Given.Actor("kim"), Given.Actor("kim", "Kim")).ShouldBeFalse();

    [Theory]
    [InlineData("""{"slug":"a","kind":"PERSON","names":[],"age":3}""")]
    [InlineData("""{"slug":"a","slug":"b","kind":"PERSON","names":[]}""")]
    [InlineData("""{"slug":"a","kind":"PERSON","names":[{"text":"x","text":"y"}]}""")]
    [InlineData("""{"slug":"a","kind":0,"names":[]}""")]
    [InlineData("""{"slug":"a","kind":"HUMAN","names":[]}""")]
    [InlineData("""{"slug":"a","kind":"PERSON","names":null}""")]
    [InlineData("""{"slug":"a","kind":"PERSON","names":[],"externalIds":null}""")]
    [InlineData("""{"slug":null,"kind":"PERSON","names":[]}""")]
    [InlineData("""{"slug":"a","names":[]}""")]
    [InlineData("""{"slug":"a","kind":"PERSON","names":[{"lang":"en"}]}""")]
    [InlineData("""{"slug":"a","kind":"PERSON","names":[{"text":null}]}""")]
    [InlineData("""{"Slug":"a","kind":"PERSON","names":[]}""")]
    [InlineData("""{"slug":"a","kind":"PERSON","names":[],}""")]
    [InlineData("""{"slug":"a","kind":"PERSON","names":[]} {}""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("")]
    public void Read_NotAnActor_ThrowsJsonException(string json) => Should.Throw<JsonException>(() => EntityJson.Read<Actor>(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("""{"slug":"p","names":[],"coordinates":{"latitude":1}}""")]
    [InlineData("""{"slug":"p","names":[],"coordinates":{"latitude":"1","longitude":2}}""")]
    public void Read_HalfAPoint_ThrowsJsonException(string json) => Should.Throw<JsonException>(() => EntityJson.Read<Place>(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("""{"to":"b"}""")]
    [InlineData("""{"type":2,"to":"b"}""")]
    [InlineData("""{"type":"CAUSED_BY"}""")]
    [InlineData("""{"type":"CausedBy","to":"b"}""")]
    public void Read_NotALink_ThrowsJsonException(string link) =>
        Should.Throw<JsonException>(() => EntityJson.Read<Report>(Encoding.UTF8.GetBytes($$"""{"event":"a","source":"s","links":[{{link}}]}""")));

    [Theory]
    [InlineData("""["2019"]""")]
    [InlineData("""["2019","X"]""")]
    [InlineData("""["2019","W"]""")]
    [InlineData("""["2019","W",[0,1,2]]""")]
    [InlineData("""["2019","W",[0,1,2,"3",false]]""")]
    [InlineData("""[null,"W",[0,1,2,3,false]]""")]
    [InlineData("""["2019","W",[0,1,2,3,false],null,null,null,"more"]""")]
    [InlineData("""["2019-99","W"]""")]
    [InlineData("""[2019,"W"]""")]
    [InlineData("""{"edtf":"2019"}""")]
    [InlineData("\"2019\"")]
    public void Read_NotAnExtent_ThrowsJsonException(string when) =>
        Should.Throw<JsonException>(() => EntityJson.Read<Event>(Encoding.UTF8.GetBytes($$"""{"slug":"e","kind":"k","reports":[],"when":{{when}}}""")));

    [Fact]
    public void Read_BoundsThatWereStored_AreKeptAsTheyWere()
    {
        var read = EntityJson.Read<Event>("""{"slug":"e","kind":"k","reports":[],"when":["2019","W",[1,2,3,4,true]]}"""u8);

        read.When.Bounds.ShouldBe(new Timeline.Edtf.Bounds(1, 2, 3, 4, true));
        read.When.Edtf.ShouldBe("2019");
    }

    [Fact]
    public void ReadChangeSet_NativeFormat_IsRead()
    {
        var changes = EntityJson.ReadChangeSet("""
            {
              "$schema": "timeline.schema.json",
              "idempotencyKey": "k", "author": "a", "reason": "r",
              "reports": [{"event": "e", "source": "s", "when": {"edtf": "2019-06", "reading": "THROUGHOUT"}, "links": [{"type": "CAUSED_BY", "to": "f"}]}],
              "retractReports": [{"report": "x.y", "reason": "wrong"}]
            }
            """u8);

        changes.Reports[0].Slug.ShouldBe("e.s");
        changes.Reports[0].Credibility.ShouldBe(6);
        changes.Reports[0].Links[0].ShouldBe(new ReportLink(LinkType.CausedBy, "f"));
        changes.RetractReports.ShouldBe([new("x.y", "wrong")]);
    }

    [Theory]
    [InlineData("""{"idempotencyKey":"k","author":"a"}""")]
    [InlineData("""{"idempotencyKey":"k","author":"a","reason":"r","events":[]}""")]
    [InlineData("""{"idempotencyKey":"k","author":"a","reason":"r","retractReports":[{"report":"x"}]}""")]
    [InlineData("null")]
    public void ReadChangeSet_NotAChangeSet_ThrowsJsonException(string json) =>
        Should.Throw<JsonException>(() => EntityJson.ReadChangeSet(Encoding.UTF8.GetBytes(json)));

    private static T Back<T>(T entity)
        where T : Entity => EntityJson.Read<T>(Encoding.UTF8.GetBytes(EntityJson.Write(entity)));
}
