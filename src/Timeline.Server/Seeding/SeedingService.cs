using Microsoft.Extensions.Diagnostics.HealthChecks;
using Timeline.Core;

namespace Timeline.Server.Seeding;

/// <summary>Seeds a store that did not answer at the start, as soon as it does. Until that is over the service is not ready.</summary>
internal sealed partial class SeedingService(Seeder seeder, ILogger<SeedingService> logger) : BackgroundService, IHealthCheck
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private volatile bool _isOver;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken) =>
        Task.FromResult(_isOver ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The story that comes with the service is not in the store yet."));

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

                _isOver = true;
                return;
            }
            catch (StoreException e) when (e.IsRetriable)
            {
            }
            catch (Exception e) when (e is StoreException or SeedException)
            {
                LogFailed(e.Message);
                _isOver = true;
                return;
            }
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "The story that comes with the service was put in.")]
    private partial void LogDone();

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "The story that comes with the service was not put in: {Reason}")]
    private partial void LogFailed(string reason);
}
