using Timeline.Core;
using Timeline.Server.Seeding;
using Timeline.Storage.Sqlite;

namespace Timeline.Server.Serving;

/// <summary>Runs the service until it is stopped.</summary>
internal static class ServeCommand
{
    internal const string DatabaseName = "timeline.db";

    /// <returns>0 after a stop that was asked for; 1 where it could not start, with one line on the error output.</returns>
    internal static async Task<int> RunAsync(IReadOnlyDictionary<string, string?> given, CancellationToken cancellationToken)
    {
        try
        {
            var builder = TimelineServer.Builder(given);
            var settings = ServeSettings.From(builder.Configuration);
            var path = Path.GetFullPath(Path.Combine(settings.Data, DatabaseName));
            await using var store = SqliteTimelineStore.Open(path, TimelineServer.Clock);
            if (settings.Seed)
            {
                await new Seeder(store).SeedAsync(Seeder.ShippedFiles(), cancellationToken);
            }

            await using var app = TimelineServer.Build(builder, settings, store);
            await StartAsync(app, cancellationToken);
            await AnnounceAsync(app, store, path, cancellationToken);
            await app.WaitForShutdownAsync(cancellationToken);
            return 0;
        }
        catch (Exception e) when (e is SettingException or StoreException or SeedException)
        {
            return Refuse(e.Message);
        }
    }

    // What can go wrong here lies in the addresses: in use, not ours, https without a certificate.
    private static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception e) when (e is IOException or InvalidOperationException or System.Net.Sockets.SocketException)
        {
            throw new SettingException($"Timeline:Urls: {e.Message.Split('\n')[0].Trim()}");
        }
    }

    private static async Task AnnounceAsync(WebApplication app, SqliteTimelineStore store, string path, CancellationToken cancellationToken)
    {
        var revision = await store.FindRevisionAsync(null, cancellationToken);
        var events = await store.CountEventsAsync(new(revision?.Number ?? 0), cancellationToken);
        foreach (var url in app.Urls)
        {
            Console.WriteLine($"Timeline answers at {url}/graphql (a page to try it: {url}/)");
        }

        Console.WriteLine($"Store: SQLite, {path}");
        Console.WriteLine($"Revision {revision?.Number ?? 0}, {events} events. Stop with Ctrl+C.");
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"timeline: {message}");
        return 1;
    }
}
