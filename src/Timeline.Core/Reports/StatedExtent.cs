using Timeline.Edtf;

namespace Timeline.Core;

/// <summary>The time of an event as a report states it.</summary>
/// <param name="Edtf">The date in EDTF, in <paramref name="Calendar"/>; null: the report gives no date that can be read.</param>
/// <param name="Text">The date in the words of the source, or null.</param>
/// <param name="Reading">How the date is read; null: as the kind of the event has it.</param>
/// <param name="Calendar">The calendar, one of <see cref="EdtfCalendars.Names"/>; null: proleptic Gregorian.</param>
/// <param name="Zone">An IANA zone or a UTC offset that moves the bounds; null: the bounds are nominal UTC.</param>
public sealed record StatedExtent(string? Edtf = null, string? Text = null, Reading? Reading = null, string? Calendar = null, string? Zone = null)
{
    /// <summary>The extent, for an event of a kind.</summary>
    /// <exception cref="ArgumentException">It cannot be read; a report that was committed always can.</exception>
    public Extent ToExtent(string? kind) =>
        TryRead(kind, out var extent, out var error) ? extent : throw new ArgumentException(error.Message);

    /// <summary>Reads the extent, for an event of a kind; false with the error where it cannot be read.</summary>
    public bool TryRead(string? kind, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Extent? extent, out EdtfError error) =>
        Extent.TryCreate(Edtf, Reading ?? EventKinds.DefaultReading(kind), Text, Calendar, Zone, out extent, out error);
}
