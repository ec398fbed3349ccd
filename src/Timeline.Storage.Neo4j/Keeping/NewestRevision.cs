using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>
/// The newest revision, which nearly every request asks for first. Those who ask while the answer to others is under way share the next
/// one: each gets an answer that was asked for after it asked, so it sees all that was acknowledged by then. A failure is that of all who
/// wait. Safe for concurrent use.
/// </summary>
/// <param name="ask">Asks the graph.</param>
internal sealed class NewestRevision(Func<Task<Revision?>> ask)
{
    private readonly Lock _gate = new();
    private Task<Revision?> _running = Task.FromResult<Revision?>(null);
    private Task<Revision?>? _next;

    internal Task<Revision?> AskAsync(CancellationToken cancellationToken)
    {
        Task<Revision?> answer;
        lock (_gate)
        {
            answer = _running.IsCompleted && _next is null ? _running = ask() : _next ??= AskNextAsync(_running);
        }

        // One who gives up does not take the answer from the others.
        return answer.WaitAsync(cancellationToken);
    }

    private async Task<Revision?> AskNextAsync(Task<Revision?> before)
    {
        await ((Task)before).ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing);
        Task<Revision?> answer;
        lock (_gate)
        {
            // The graph was tried for long before that failed; who has waited for it meanwhile is not made to wait as long again.
            (_running, _next) = (answer = before.IsFaulted ? before : ask(), null);
        }

        return await answer;
    }
}
