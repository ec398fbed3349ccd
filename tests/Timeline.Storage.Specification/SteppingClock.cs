using NodaTime;

namespace Timeline.Storage.Specification;

/// <summary>A clock that a test sets. It stands at 2026-01-01T00:00:00Z until then.</summary>
public sealed class SteppingClock : IClock
{
    private readonly Lock _lock = new();
    private Instant _now = Instant.FromUtc(2026, 1, 1, 0, 0);

    /// <summary>What the clock shows.</summary>
    public Instant Now
    {
        get
        {
            lock (_lock)
            {
                return _now;
            }
        }
    }

    /// <summary>Moves the clock, backwards too.</summary>
    public void Step(Duration by)
    {
        lock (_lock)
        {
            _now += by;
        }
    }

    /// <inheritdoc/>
    public Instant GetCurrentInstant() => Now;
}
