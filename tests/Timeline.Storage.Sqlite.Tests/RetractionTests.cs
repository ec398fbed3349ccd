namespace Timeline.Storage.Sqlite.Tests;

public sealed class RetractionTests : IDisposable
{
    private readonly StoreFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task Retract_Report_KeepsTheReason()
    {
        await using (var store = _file.Open())
        {
            foreach (var changes in Some.Story().Take(2))
            {
                await store.CommitAsync(changes, default);
            }

            await store.CommitAsync(
                new() { IdempotencyKey = "k", Author = "a", Reason = "r", RetractReports = [new("event-001.source-b", "a mistake of the scanner")] }, default);
        }

        _file.Rows("SELECT report || ' ' || revision || ' ' || reason FROM report_retraction").ShouldBe(["event-001.source-b 3 a mistake of the scanner"]);
    }
}
