using Timeline.Core;

namespace Timeline.Storage.Specification.Finding;

/// <summary>Text stays data, whatever it looks like.</summary>
public abstract class HostileTextSpecification<TFixture> : StoreSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public async Task Find_TextEverywhere_ComesBackUnitByUnit(string text)
    {
        await PutAsync(Given.Actor("a", text), Given.Source("paper", Reliability.F, text) with { Publisher = text, Agencies = [text] },
            Given.Report("e") with { Titles = [new(text, "en")], Descriptions = [new(text)], Tags = [text], When = new(null, text), Quotes = [new(text)] });

        (await FindAsync<Actor>("a"))!.Names[0].Text.ShouldBe(text);
        (await FindAsync<Source>("paper"))!.Publisher.ShouldBe(text);
        (await FindAsync<Report>("e.paper"))!.Quotes[0].Exact.ShouldBe(text);
        (await FindAsync<Event>("e"))!.Titles[0].Text.ShouldBe(text);
        (await FindAsync<Event>("e"))!.When.Text.ShouldBe(text);
        (await FindAsync<Event>("e"))!.Tags[0].Value.ShouldBe(text);
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public async Task Filter_TextAsTag_FindsThatTagAlone(string text)
    {
        await PutAsync(Given.Source("paper"), Given.Report("with") with { Tags = [text] }, Given.Report("other") with { Tags = ["axb", "a", "100"] },
            Given.Report("without"));

        (await EventsAsync(new() { Tags = [text] })).ShouldBe("with");
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public async Task Filter_TextInPlaceOfASlug_FindsNothing(string text)
    {
        await PutAsync(Given.Source("paper"), Given.Actor("a"), Given.Place("p"),
            Given.Report("e") with { Participants = [new("a", "host")], Places = ["p"], Kind = "a/b" });

        (await EventsAsync(new() { Ids = [text] })).ShouldBe("");
        (await EventsAsync(new() { Actors = new(AnyOf: [text]) })).ShouldBe("");
        (await EventsAsync(new() { Actors = new(Roles: [text]) })).ShouldBe("");
        (await EventsAsync(new() { Places = new(AnyOf: [text]) })).ShouldBe("");
        (await EventsAsync(new() { Kinds = [text] })).ShouldBe("");
        (await EventsAsync(new() { Reports = new(Sources: [text]) })).ShouldBe("");
        (await FindAsync<Event>(text)).ShouldBeNull();
        (await ListAsync(new PlaceQuery(1, Within: text))).ShouldBe("");
        (await ListAsync(new ReportQuery(1, text))).ShouldBe("");
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public async Task Actors_TextSearched_FindsAsTheWordsSay(string text)
    {
        await PutAsync(Given.Actor("a", text), Given.Actor("other", "Zzz"));

        (await ListAsync(new ActorQuery(1, text))).ShouldBe(SearchWords.Of(text).Count == 0 ? "a other" : "a");
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\ud83d')]
    [InlineData('\ude80')]
    public async Task Commit_TextThatCannotBeKept_IsRefused(char bad)
    {
        var text = $"text{bad}";
        await Should.ThrowAsync<ChangeSetException>(() => CommitAsync(Given.Changes(Given.Actor("a", text))));
        await Should.ThrowAsync<ChangeSetException>(() => CommitAsync(Given.Changes() with { Author = text }));
        await Should.ThrowAsync<ChangeSetException>(() => CommitAsync(Given.Changes() with { IdempotencyKey = text }));
        await Should.ThrowAsync<ChangeSetException>(
            () => CommitAsync(Given.Changes(Given.Source("paper") with { Url = "https://example.org/" + text })));
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\ud83d')]
    [InlineData('\ude80')]
    public async Task Filter_TextThatCannotBeKept_FindsNothing(char bad)
    {
        await PutAsync(Given.Source("paper"), Given.Report("e") with { Tags = ["text", "text?"] });

        (await EventsAsync(new() { Tags = [$"text{bad}"] })).ShouldBe("");
        (await EventsAsync(new() { Kinds = [$"unclassified{bad}"] })).ShouldBe("");
        (await EventsAsync(new() { Ids = [$"e{bad}"] })).ShouldBe("");
    }

    [Fact]
    public async Task Actors_HalfASurrogateSearched_IsLeftAside()
    {
        await PutAsync(Given.Actor("kim", "Kim Jong-un"));

        (await ListAsync(new ActorQuery(1, "kim\ud83d jong"))).ShouldBe("kim");
    }

    [Fact]
    public async Task Revision_HostileReason_ComesBack()
    {
        const string text = "'; DROP TABLE revision; -- \U0001F680";
        await CommitAsync(Given.Changes(Given.Actor("a")) with { Reason = text, Author = text, IdempotencyKey = text });

        var revision = await Store.FindRevisionAsync(1, Ct);

        revision!.Reason.ShouldBe(text);
        revision.Author.ShouldBe(text);
    }
}
