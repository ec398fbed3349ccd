using System.Globalization;
using NodaTime;

namespace Timeline.Edtf.Calendar;

/// <summary>Local time of a zone to UTC: the earliest and the latest instant that a local time may be.</summary>
internal sealed class ZoneShift
{
    // What NodaTime can map, with room for an offset.
    private const long FirstMapped = -377_000_000_000_000;
    private const long LastMapped = 253_000_000_000_000;

    // The offsets in use reach from -12:00 to +14:00.
    private const long MostBehind = -12 * 60 * Civil.MillisPerMinute;
    private const long MostAhead = 14 * 60 * Civil.MillisPerMinute;

    private readonly DateTimeZone? _zone;

    private ZoneShift(DateTimeZone? zone) => _zone = zone;

    /// <summary>No zone is known: a local time may be that of any place on Earth.</summary>
    public static ZoneShift Anywhere { get; } = new(zone: null);

    /// <summary>An IANA zone name, <c>Z</c>, or a UTC offset of hours or of hours and minutes; null: neither.</summary>
    public static ZoneShift? Of(string? zone)
    {
        if (zone is null)
        {
            return null;
        }

        if (zone == "Z")
        {
            return new(DateTimeZone.Utc);
        }

        if (TryOffset(zone, out var minutes))
        {
            return new(DateTimeZone.ForOffset(Offset.FromSeconds(minutes * 60)));
        }

        // NodaTime makes up zones such as UTC+09 that IANA does not have.
        var known = zone.StartsWith("UTC", StringComparison.Ordinal) && zone.Length > 3 ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone);
        return known is null ? null : new(known);
    }

    public long Earliest(long local, ref bool saturated)
    {
        var (early, late) = Offsets(local);
        return Civil.Add(local, -Math.Max(early, late), ref saturated);
    }

    public long Latest(long local, ref bool saturated)
    {
        var (early, late) = Offsets(local);
        return Civil.Add(local, -Math.Min(early, late), ref saturated);
    }

    private (long Early, long Late) Offsets(long local)
    {
        if (_zone is null)
        {
            return (MostBehind, MostAhead);
        }

        var known = Instant.FromUnixTimeMilliseconds(Math.Clamp(local, FirstMapped, LastMapped));
        if (local is < FirstMapped or > LastMapped)
        {
            var nearest = _zone.GetUtcOffset(known).Milliseconds;
            return (nearest, nearest);
        }

        var mapping = _zone.MapLocal(known.InUtc().LocalDateTime);
        return (mapping.EarlyInterval.WallOffset.Milliseconds, mapping.LateInterval.WallOffset.Milliseconds);
    }

    private static bool TryOffset(string zone, out int minutes)
    {
        minutes = 0;
        if (zone.Length is not (3 or 6) || zone[0] is not ('+' or '-') || zone.Length == 6 && zone[3] != ':')
        {
            return false;
        }

        if (!byte.TryParse(zone.AsSpan(1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hours))
        {
            return false;
        }

        byte rest = 0;
        if (zone.Length == 6 && !byte.TryParse(zone.AsSpan(4, 2), NumberStyles.None, CultureInfo.InvariantCulture, out rest))
        {
            return false;
        }

        minutes = hours * 60 + rest;
        if (rest > 59 || minutes > 14 * 60 || minutes == 0 && zone[0] == '-')
        {
            return false;
        }

        if (zone[0] == '-')
        {
            minutes = -minutes;
        }

        return true;
    }
}
