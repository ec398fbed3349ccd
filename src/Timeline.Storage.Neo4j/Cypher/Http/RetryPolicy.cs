using Polly;
using Polly.Retry;

namespace Timeline.Storage.Neo4j;

/// <summary>Runs something again while it fails with a retriable error: after growing pauses with jitter, a bounded number of times and seconds.</summary>
internal sealed class RetryPolicy
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);
    private static readonly ResiliencePropertyKey<long> Begun = new("begun");

    private readonly ResiliencePipeline _pipeline;
    private readonly TimeProvider _time;

    internal RetryPolicy(CypherSessionOptions options, TimeSpan longest, TimeProvider time)
    {
        _time = time;
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                BackoffType = DelayBackoffType.Exponential,
                Delay = options.RetryPause,
                MaxDelay = LongestPause,
                MaxRetryAttempts = options.RetryAttempts,
                UseJitter = true,
                ShouldHandle = args => ValueTask.FromResult(
                    args.Outcome.Exception is CypherException { IsRetriable: true } && Elapsed(args.Context) < longest),
            })
            .Build();
    }

    internal async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            context.Properties.Set(Begun, _time.GetTimestamp());
            return await _pipeline.ExecuteAsync(static async (c, w) => await w(c.CancellationToken), context, work);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private TimeSpan Elapsed(ResilienceContext context) => _time.GetElapsedTime(context.Properties.GetValue(Begun, 0));
}
