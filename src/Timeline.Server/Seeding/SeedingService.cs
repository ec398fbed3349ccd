using Timeline.Core;

namespace Timeline.Server.Seeding;

/// <summary>Seeds a store that did not answer at the start, as soon as it does.</summary>
internal sealed class SeedingService(Seeder seeder, ILogger<SeedingService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await seeder.SeedAsync(Seeder.ShippedFiles(), stoppingToken);
                return;
            }
            catch (StoreException e) when (e.IsRetriable)
            {
            }
            catch (Exception e) when (e is StoreException or SeedException)
            {
                logger.LogError("The story that comes with the service was not put in: {Reason}", e.Message);
                return;
            }
        }
    }
}
