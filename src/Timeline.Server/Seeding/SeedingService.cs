using Timeline.Core;

namespace Timeline.Server.Seeding;

/// <summary>Seeds a store that did not answer at the start, as soon as it does.</summary>
internal sealed partial class SeedingService(Seeder seeder, ILogger<SeedingService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await seeder.SeedAsync(Seeder.ShippedFiles(), stoppingToken))
                {
                    LogDone();
                }

                return;
            }
            catch (StoreException e) when (e.IsRetriable)
            {
            }
            catch (Exception e) when (e is StoreException or SeedException)
            {
                LogFailed(e.Message);
                return;
            }
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "The story that comes with the service was put in.")]
    private partial void LogDone();

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "The story that comes with the service was not put in: {Reason}")]
    private partial void LogFailed(string reason);
}
