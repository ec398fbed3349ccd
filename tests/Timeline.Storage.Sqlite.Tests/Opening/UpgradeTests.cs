using Timeline.Core;

namespace Timeline.Storage.Sqlite.Tests.Opening;

public sealed class UpgradeTests : IDisposable
{
    private readonly StoreFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task Open_FileOfTheFirstSchema_GivesTheSameAnswersAfterTheUpgrade()
    {
        await using (var store = _file.Open())
        {
            foreach (var changes in Some.Story())
            {
                await store.CommitAsync(changes, default);
            }
        }

        var answers = await AnswersAsync();
        TurnBackToTheFirstSchema();
        _file.Rows("SELECT cast(user_version AS TEXT) FROM pragma_user_version").ShouldBe(["1"]);

        (await AnswersAsync()).ShouldBe(answers);
        answers.ShouldContain("11 in a gap: event-070");
        _file.Rows("SELECT cast(user_version AS TEXT) FROM pragma_user_version").ShouldBe([$"{SchemaSteps.Known.Latest}"]);
    }

    [Fact]
    public void Upgrade_StepThatFails_LeavesTheFileAsItWas()
    {
        DatabaseFile.Prepare(_file.Path, SchemaSteps.Known.UpTo(1));
        _file.Sql("ALTER TABLE revision ADD COLUMN latest_start INTEGER");

        Should.Throw<StoreException>(() => _file.Open());

        _file.Rows("SELECT name FROM pragma_table_info('revision') WHERE name LIKE '%_start'").ShouldBe(["latest_start"]);
        _file.Rows("SELECT cast(user_version AS TEXT) FROM pragma_user_version").ShouldBe(["1"]);
    }

    private async Task<List<string>> AnswersAsync()
    {
        var answers = new List<string>();
        await using var store = _file.Open();
        var gap = new EventFilter { When = new(new(0, 1_000_000)) };
        answers.Add($"11 in a gap: {string.Join(", ", (await store.EventsAsync(new(11, gap, EventOrder.EarliestFirst), new(30), default)).Items.Select(e => e.Slug))}");
        for (var asOf = 0; asOf <= 11; asOf++)
        {
            foreach (var order in Enum.GetValues<EventOrder>())
            {
                var page = await store.EventsAsync(new(asOf, null, order), new(30), default);
                answers.Add($"{asOf} {order}: {string.Join('\n', page.Items.Select(EntityJson.Write))}");
            }
        }

        return answers;
    }

    private void TurnBackToTheFirstSchema() => _file.Sql("""
        ALTER TABLE revision DROP COLUMN earliest_start;
        ALTER TABLE revision DROP COLUMN latest_start;
        DROP INDEX event_by_time;
        ALTER TABLE event DROP COLUMN gaps;
        CREATE INDEX event_by_time ON event (start_min, end_max, slug, recorded_from, recorded_to, start_max, end_min);
        PRAGMA user_version = 1;
        """);
}
