using GraphQL.Execution;

namespace Timeline.GraphQL;

/// <summary>Fixes the newest revision before a request runs, so that every answer says which one it was read at, whatever it asks for.</summary>
internal sealed class RevisionListener(TimelineRequest request) : DocumentExecutionListenerBase
{
    public override async Task BeforeExecutionAsync(IExecutionContext context)
    {
        try
        {
            await request.NewestAsync(context.CancellationToken);
        }
        catch (Exception) when (!context.CancellationToken.IsCancellationRequested)
        {
            // The fields that read meet the same failure and report it; those that read nothing can still answer.
        }
    }
}
