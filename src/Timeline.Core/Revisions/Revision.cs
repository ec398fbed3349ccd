using NodaTime;

namespace Timeline.Core;

/// <summary>One committed write. Its number is the only clock the stores know.</summary>
/// <param name="Number">1, 2, 3 …</param>
/// <param name="RecordedAt">When it was committed, to the millisecond; never earlier than the revision before.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Counts">What it did to events.</param>
public sealed record Revision(int Number, Instant RecordedAt, string Author, string Reason, ChangeCounts Counts)
{
    /// <summary>
    /// When a revision that is committed now is recorded: now, up to the next whole millisecond, and not before the newest revision.
    /// Up, not down: what is asked as of an instant before the commit must not find it later.
    /// </summary>
    public static Instant RecordingTime(Instant now, Revision? newest)
    {
        var down = Instant.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds());
        var up = down < now ? down + Duration.FromMilliseconds(1) : down;
        return newest is null ? up : Instant.Max(up, newest.RecordedAt);
    }
}

/// <summary>How many events a revision touched.</summary>
/// <param name="Added">Events that were not there before.</param>
/// <param name="Changed">Events that have a new version.</param>
/// <param name="Retracted">Events that lost their last report.</param>
public readonly record struct ChangeCounts(int Added, int Changed, int Retracted);
