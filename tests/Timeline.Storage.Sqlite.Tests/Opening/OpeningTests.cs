using Timeline.Core;

namespace Timeline.Storage.Sqlite.Tests.Opening;

public sealed class OpeningTests : IDisposable
{
    private readonly StoreFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task Open_NothingThere_MakesTheFileAndItsDirectory()
    {
        var path = Path.Combine(Path.GetDirectoryName(_file.Path)!, "a", "b", "timeline.db");

        await using var store = SqliteTimelineStore.Open(path, StoreFile.Clock);

        File.Exists(path).ShouldBeTrue();
        (await store.FindRevisionAsync(null, default)).ShouldBeNull();
    }

    [Fact]
    public async Task Open_AnyFile_IsDurableWal()
    {
        await using (_file.Open())
        {
            _file.Rows("PRAGMA journal_mode").ShouldBe(["wal"]);
        }

        using var connection = DatabaseFile.Connect(_file.Path);
        connection.Scalar("PRAGMA synchronous").ShouldBe(2L);
        connection.Scalar("PRAGMA foreign_keys").ShouldBe(1L);
    }

    [Fact]
    public async Task Open_EmptyFile_IsMadeOurs()
    {
        await File.WriteAllBytesAsync(_file.Path, []);

        await using var store = _file.Open();

        (await store.FindRevisionAsync(null, default)).ShouldBeNull();
    }

    [Fact]
    public async Task Open_NotAnSqliteFile_SaysSo()
    {
        await File.WriteAllTextAsync(_file.Path, "Dear diary, today I met somebody.");

        Refusal().ShouldEndWith("cannot be used: it is not a Timeline database (not an SQLite file).");
        (await File.ReadAllTextAsync(_file.Path)).ShouldStartWith("Dear diary");
    }

    [Fact]
    public void Open_DatabaseOfAnotherProgram_SaysSoAndLeavesItAlone()
    {
        _file.Sql("CREATE TABLE bookmarks (url TEXT)");

        Refusal().ShouldEndWith("cannot be used: it is an SQLite database of another program.");
        _file.Rows("SELECT name FROM sqlite_schema").ShouldBe(["bookmarks"]);
    }

    [Fact]
    public async Task Open_FileOfANewerProgram_SaysWhichSchema()
    {
        await _file.Open().DisposeAsync();
        _file.Sql($"PRAGMA user_version = {SchemaSteps.Known.Latest + 5}");

        Refusal().ShouldEndWith($"a newer Timeline wrote it (schema {SchemaSteps.Known.Latest + 5}; this program knows up to {SchemaSteps.Known.Latest}).");
    }

    [Fact]
    public async Task Open_TableMissing_SaysSo()
    {
        await _file.Open().DisposeAsync();
        _file.Sql("DROP TABLE report_retraction");

        Refusal().ShouldEndWith("cannot be used: its tables are not those of Timeline; restore a backup.");
    }

    [Fact]
    public async Task Open_VersionThatNeverWas_SaysSo()
    {
        await _file.Open().DisposeAsync();
        _file.Sql("PRAGMA user_version = 0");

        Refusal().ShouldEndWith("cannot be used: it is damaged; restore a backup.");
    }

    [Fact]
    public async Task Open_ReadOnlyFile_SaysSo()
    {
        await _file.Open().DisposeAsync();
        File.SetAttributes(_file.Path, FileAttributes.ReadOnly);
        try
        {
            Refusal().ShouldEndWith("cannot be used: it is read-only.");
        }
        finally
        {
            File.SetAttributes(_file.Path, FileAttributes.Normal);
        }
    }

    [Fact]
    public async Task Open_DamagedPages_SaysSo()
    {
        await _file.Open().DisposeAsync();
        var bytes = await File.ReadAllBytesAsync(_file.Path);
        bytes.AsSpan(4096 + 10, 20_000).Fill(0xAB);
        await File.WriteAllBytesAsync(_file.Path, bytes);

        Refusal().ShouldEndWith("cannot be used: it is damaged; restore a backup.");
    }

    [Fact]
    public async Task Open_TruncatedFile_SaysSo()
    {
        await _file.Open().DisposeAsync();
        using (var stream = File.OpenWrite(_file.Path))
        {
            stream.SetLength(stream.Length / 2);
        }

        Refusal().ShouldEndWith("cannot be used: it is damaged; restore a backup.");
    }

    [Fact]
    public void Open_Directory_SaysSo()
    {
        Directory.CreateDirectory(_file.Path);

        Refusal().ShouldEndWith("cannot be used: it is a directory.");
    }

    [Fact]
    public async Task Open_HeldByAnother_SaysWhoHoldsIt()
    {
        await using var first = _file.Open();

        Refusal().ShouldBe(
            $"The database '{_file.Path}' is held by process {Environment.ProcessId} on {Environment.MachineName} since 2026-01-01T00:00:00Z. Stop it, or give another directory.");
    }

    [Fact]
    public async Task Open_AfterARefusal_IsFree()
    {
        _file.Sql("CREATE TABLE bookmarks (url TEXT)");
        Refusal();
        File.Delete(_file.Path);

        await using var store = _file.Open();

        (await store.FindRevisionAsync(null, default)).ShouldBeNull();
    }

    private string Refusal()
    {
        var refused = Should.Throw<StoreException>(() => _file.Open());
        refused.Message.ShouldNotContain('\n');
        refused.IsRetriable.ShouldBeFalse();
        return refused.Message;
    }
}
