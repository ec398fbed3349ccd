using System.Globalization;
using NodaTime;
using Timeline.Core;

namespace Timeline.Storage.Sqlite;

/// <summary>Holds a database file for one process. Freed by the system when the process ends, however it ends.</summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream _stream;
    private readonly string _owner;

    private FileLock(FileStream stream, string owner) => (_stream, _owner) = (stream, owner);

    /// <exception cref="StoreException">Another process holds it (the message says which), or the directory cannot be written.</exception>
    internal static FileLock Take(string path, IClock clock)
    {
        // Who holds it stands in a file of its own, because a locked file cannot be read on every system.
        var owner = path + ".owner";
        try
        {
            var stream = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            var me = string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on {Environment.MachineName} since {clock.GetCurrentInstant()}");
            File.WriteAllText(owner, me);
            return new(stream, owner);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new StoreException($"The database '{path}' cannot be used: its directory cannot be written.", isRetriable: false, e);
        }
        catch (IOException e)
        {
            var holder = File.Exists(owner) ? File.ReadAllText(owner) : "another process";
            throw new StoreException($"The database '{path}' is held by {holder}. Stop it, or give another directory.", isRetriable: false, e);
        }
    }

    public void Dispose()
    {
        File.Delete(_owner);
        _stream.Dispose();
    }
}
