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
            var silence = await AskAsync(
                token => settings.Seed ? new Seeder(store).SeedAsync(Seeder.ShippedFiles(), token) : store.FindRevisionAsync(null, token), cancellationToken);
            var isSeeding = settings.Seed && silence is not null;
            if (isSeeding)
            {
                builder.Services.AddSingleton(new Seeder(store)).AddSingleton<SeedingService>().AddHostedService(services => services.GetRequiredService<SeedingService>())
                    .AddHealthChecks().AddCheck<SeedingService>("seed");
            }

            await using var app = TimelineServer.Build(builder, settings, store);
            await StartAsync(app, cancellationToken);
            await AnnounceAsync(app, store, name, isSeeding, cancellationToken);
            await app.WaitForShutdownAsync(cancellationToken);
            return 0;
        }
        catch (Exception e) when (e is SettingException or StoreException or SeedException)
        {
            return Refuse(e.Message);
        }
    }

    // A server may come up after the service, or wait for what an instance that was killed has locked; until then its readers are told so.
    // Null: it answered; else why it did not.
    private static async Task<string?> AskAsync(Func<CancellationToken, Task> ask, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await ask(patience.Token);
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return $"The store has not answered for {Patience.TotalSeconds} s.";
        }
        catch (StoreException e) when (e.IsRetriable)
        {
            return e.Message;
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
        var silence = await AskAsync(
            async token =>
            {
                var revision = await store.FindRevisionAsync(null, token);
                var events = await store.CountEventsAsync(new(revision?.Number ?? 0), token);
                Console.WriteLine($"Revision {revision?.Number ?? 0}, {events} events{(isSeeding ? "; the story that comes with the service is being put in" : "")}. Stop with Ctrl+C.");
            },
            cancellationToken);
        if (silence is not null)
        {
            Console.WriteLine($"{silence} Until it answers, /health/ready says so. Stop with Ctrl+C.");
        }
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"timeline: {message}");
        return 1;
    }
}
