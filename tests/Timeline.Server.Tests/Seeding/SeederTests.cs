using Timeline.Core;
using Timeline.Server.Seeding;
using Timeline.Server.Serving;
using Timeline.Storage.Sqlite;

namespace Timeline.Server.Tests.Seeding;

public sealed class SeederTests : IAsyncLifetime
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("timeline-");
    private SqliteTimelineStore _store = null!;

    public ValueTask InitializeAsync()
    {
        _store = SqliteTimelineStore.Open(Path.Combine(_directory.FullName, Stores.DatabaseName), TimelineServer.Clock);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _directory.Delete(recursive: true);
    }

    [Fact]
    public async Task Seed_Twice_WritesOnce()
    {
        await new Seeder(_store).SeedAsync(Seeder.ShippedFiles(), default);
        var first = await _store.FindRevisionAsync(null, default);

        await new Seeder(_store).SeedAsync(Seeder.ShippedFiles(), default);

        first!.Number.ShouldBe(2);
        (await _store.FindRevisionAsync(null, default)).ShouldBe(first);
    }

    [Fact]
    public async Task Seed_BrokenOffAfterTheFirstFile_IsGoneOnWith()
    {
        await new Seeder(_store).SeedAsync([Seeder.ShippedFiles()[0]], default);

        await new Seeder(_store).SeedAsync(Seeder.ShippedFiles(), default);

        (await _store.FindRevisionAsync(null, default))!.Number.ShouldBe(2);
    }

    [Fact]
    public async Task Seed_StoreThatSomebodyWroteIn_IsLeftAlone()
    {
        await _store.CommitAsync(
            new() { IdempotencyKey = "mine", Author = "me", Reason = "mine", Actors = [new() { Slug = "me", Kind = ActorKind.Person, Names = [new("Me")] }] }, default);

        await new Seeder(_store).SeedAsync(Seeder.ShippedFiles(), default);

        (await _store.FindRevisionAsync(null, default))!.Number.ShouldBe(1);
    }

    [Theory]
    [InlineData("{", "$")]
    [InlineData("""{"idempotencyKey": "k", "author": "a", "reason": "r", "actors": [{"slug": "x", "kind": "GHOST", "names": []}]}""", "$.actors[0].kind")]
    [InlineData("""{"idempotencyKey": "k", "author": "a", "reason": "r", "actors": [{"slug": "X", "kind": "PERSON", "names": [{"text": "X"}]}]}""", "actors[0].slug")]
    public async Task Seed_FileThatIsWrong_IsNamedWithThePlaceAndWritesNothing(string text, string place)
    {
        var file = Path.Combine(_directory.FullName, "1-wrong.json");
        await File.WriteAllTextAsync(file, text);

        var refused = await Should.ThrowAsync<SeedException>(() => new Seeder(_store).SeedAsync([file], default));

        refused.Message.ShouldStartWith(file);
        refused.Message.ShouldContain(place);
        (await _store.FindRevisionAsync(null, default)).ShouldBeNull();
    }
}
