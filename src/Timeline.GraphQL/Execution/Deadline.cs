namespace Timeline.GraphQL;

/// <summary>Cancels when the time is up or the client has gone, and knows which.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly CancellationTokenSource _time;
    private readonly CancellationTokenSource _either;

    public Deadline(TimeSpan after, TimeProvider clock, CancellationToken clientGone)
    {
        After = after;
        _time = new(after, clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_time.Token, clientGone);
        Token = _either.Token;
    }

    public TimeSpan After { get; }

    /// <summary>Stays usable after disposal: a resolver that ignores cancellation may outlive the request.</summary>
    public CancellationToken Token { get; }

    public bool HasPassed => _time.IsCancellationRequested;

    public void ThrowIfPassed()
    {
        if (HasPassed)
        {
            throw new OperationCanceledException(Token);
        }
    }

    public void Dispose()
    {
        _either.Dispose();
        _time.Dispose();
    }
}
