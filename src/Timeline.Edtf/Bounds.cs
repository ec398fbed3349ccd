namespace Timeline.Edtf;

/// <summary>
/// The four bounds of an extent, half-open: its start lies in [<see cref="StartMin"/>, <see cref="StartMax"/>],
/// its end, the first instant after it, in [<see cref="EndMin"/>, <see cref="EndMax"/>].
/// </summary>
/// <remarks>
/// Milliseconds since 1970-01-01T00:00:00Z in the proleptic Gregorian calendar. <see cref="NegativeInfinity"/> and
/// <see cref="PositiveInfinity"/> stand for "no bound", whether the side is open or unknown. Always StartMin ≤ StartMax,
/// EndMin ≤ EndMax, StartMin &lt; EndMin or both infinite on the same side, StartMax &lt; EndMax or both infinite on the same side,
/// StartMin &lt; EndMax.
/// </remarks>
/// <param name="StartMin">The earliest start.</param>
/// <param name="StartMax">The latest start.</param>
/// <param name="EndMin">The earliest end.</param>
/// <param name="EndMax">The latest end.</param>
/// <param name="Saturated">True: a finite bound lies beyond what 64 bits of milliseconds hold and stands at the nearest finite value.</param>
public readonly record struct Bounds(long StartMin, long StartMax, long EndMin, long EndMax, bool Saturated = false)
{
    /// <summary>No bound towards the past.</summary>
    public const long NegativeInfinity = long.MinValue;

    /// <summary>No bound towards the future.</summary>
    public const long PositiveInfinity = long.MaxValue;
}
