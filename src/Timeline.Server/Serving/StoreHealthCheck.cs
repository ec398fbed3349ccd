using Microsoft.Extensions.Diagnostics.HealthChecks;
using Timeline.Core;

namespace Timeline.Server.Serving;

/// <summary>Ready: the store answers.</summary>
internal sealed class StoreHealthCheck(ITimelineStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        try
        {
            await store.FindRevisionAsync(null, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StoreException e)
        {
            return HealthCheckResult.Unhealthy(e.Message);
        }
    }
}
