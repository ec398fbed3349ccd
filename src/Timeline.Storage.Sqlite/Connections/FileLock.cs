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
        FileStream? stream = null;
        try
        {
            stream = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            var me = string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on {Environment.MachineName} since {clock.GetCurrentInstant()}");
            File.WriteAllText(owner, me);
            return new(stream, owner);
        }
        catch (IOException e) when (stream is null && IsHeld(e))
        {
            throw new StoreException($"The database '{path}' is held by {Holder(owner)}. Stop it, or give another directory.", isRetriable: false, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            stream?.Dispose();
            throw new StoreException($"The database '{path}' cannot be used: its directory cannot be written ({e.Message})", isRetriable: false, e);
        }
    }

    // EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.
    private static bool IsHeld(IOException e) => e.HResult is 11 or 35 || (e.HResult & 0xFFFF) == 32;

    private static string Holder(string owner)
    {
        try
        {
            return File.ReadAllText(owner);
        }
        catch (IOException)
        {
            return "another process";
        }
    }

    public void Dispose()
    {
        try
        {
            File.Delete(_owner);
        }
        catch (IOException)
        {
            // The directory is gone; so is what it said.
        }

        _stream.Dispose();
    }
}
