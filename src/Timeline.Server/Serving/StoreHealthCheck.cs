using Microsoft.Extensions.Diagnostics.HealthChecks;
using Timeline.Core;

namespace Timeline.Server.Serving;

/// <summary>Ready: the store answers, and soon. The log is told when it no longer does, and when it does again; one instance for all checks.</summary>
internal sealed partial class StoreHealthCheck(ITimelineStore store, ILogger<StoreHealthCheck> logger) : IHealthCheck
{
    // Shorter than a store goes on trying: those who ask whether the service is ready do not wait as long as those who want an answer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private int _isFailing;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await store.FindRevisionAsync(null, patience.Token);
            if (Interlocked.Exchange(ref _isFailing, 0) == 1)
            {
                LogAnswers();
            }

            return HealthCheckResult.Healthy();
        }
        catch (StoreException e)
        {
            return Unhealthy(e.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Unhealthy($"The store has not answered for {Patience.TotalSeconds} s.");
        }
    }

    private HealthCheckResult Unhealthy(string reason)
    {
        if (Interlocked.Exchange(ref _isFailing, 1) == 0)
        {
            LogFails(reason);
        }

        return HealthCheckResult.Unhealthy(reason);
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "Not ready: {Reason}")]
    private partial void LogFails(string reason);

    [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "Ready: the store answers.")]
    private partial void LogAnswers();
}
