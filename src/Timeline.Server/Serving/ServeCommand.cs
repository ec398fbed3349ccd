using Timeline.Core;
using Timeline.Server.Seeding;

namespace Timeline.Server.Serving;

/// <summary>Runs the service until it is stopped.</summary>
internal static class ServeCommand
{
    // For how long the store may hold up the start.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <returns>0 after a stop that was asked for; 1 where it could not start, with one line on the error output.</returns>
    internal static async Task<int> RunAsync(IReadOnlyDictionary<string, string?> given, CancellationToken cancellationToken)
    {
        try
        {
            var builder = TimelineServer.Builder(given);
            var settings = ServeSettings.From(builder.Configuration);
            var (store, name) = Stores.Open(settings);
            await using var closing = store;
            var isReady = await TryAsync(
                token => settings.Seed ? new Seeder(store).SeedAsync(Seeder.ShippedFiles(), token) : store.FindRevisionAsync(null, token), cancellationToken);
            if (settings.Seed && !isReady)
            {
                builder.Services.AddSingleton(new Seeder(store)).AddSingleton<SeedingService>().AddHostedService(services => services.GetRequiredService<SeedingService>())
                    .AddHealthChecks().AddCheck<SeedingService>("seed");
            }

            await using var app = TimelineServer.Build(builder, settings, store);
            await StartAsync(app, cancellationToken);
            await AnnounceAsync(app, store, name, isSeeding: settings.Seed && !isReady, cancellationToken);
            await app.WaitForShutdownAsync(cancellationToken);
            return 0;
        }
        catch (Exception e) when (e is SettingException or StoreException or SeedException)
        {
            return Refuse(e.Message);
        }
    }

    // A server may come up after the service, or wait for what an instance that was killed has locked; until then its readers are told so.
    private static async Task<bool> TryAsync(Func<CancellationToken, Task> ask, CancellationToken cancellationToken)
    {
        using var patience = Patient(cancellationToken);
        try
        {
            await ask(patience.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
        catch (StoreException e) when (e.IsRetriable)
        {
            return false;
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

    private static async Task AnnounceAsync(WebApplication app, ITimelineStore store, string name, bool isSeeding, CancellationToken cancellationToken)
    {
        foreach (var url in app.Urls)
        {
            Console.WriteLine($"Timeline answers at {url}/graphql (a page to try it: {url}/)");
        }

        Console.WriteLine($"Store: {name}");
        using var patience = Patient(cancellationToken);
        try
        {
            var revision = await store.FindRevisionAsync(null, patience.Token);
            var events = await store.CountEventsAsync(new(revision?.Number ?? 0), patience.Token);
            Console.WriteLine($"Revision {revision?.Number ?? 0}, {events} events{(isSeeding ? "; the story that comes with the service is being put in" : "")}. Stop with Ctrl+C.");
        }
        catch (StoreException e) when (e.IsRetriable)
        {
            AnnounceSilence(e.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            AnnounceSilence($"The store has not answered for {Patience.TotalSeconds} s.");
        }
    }

    private static void AnnounceSilence(string why) => Console.WriteLine($"{why} Until it answers, /health/ready says so. Stop with Ctrl+C.");

    private static CancellationTokenSource Patient(CancellationToken cancellationToken)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        source.CancelAfter(Patience);
        return source;
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"timeline: {message}");
        return 1;
    }
}
