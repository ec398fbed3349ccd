using System.Diagnostics.CodeAnalysis;

namespace Timeline.Edtf;

/// <summary>The time of an event: a date or none, how it is read, and the bounds that follow.</summary>
public sealed record Extent
{
    /// <summary>The proleptic Gregorian calendar, the default.</summary>
    public const string Gregorian = "gregorian";

    /// <summary>The date is unknown; nothing else is said.</summary>
    public static Extent Undated { get; } = new();

    /// <summary>The date in the proleptic Gregorian calendar; null: unknown.</summary>
    public EdtfValue? Date { get; private init; }

    /// <summary>How the date is read.</summary>
    public Reading Reading { get; private init; }

    /// <summary>The strict bounds, the zone applied; null: undated.</summary>
    public Bounds? Bounds { get; private init; }

    /// <summary>The date as it was given, unit by unit, in <see cref="Calendar"/>; null: none was given.</summary>
    public string? Written { get; private init; }

    /// <summary>The date in the words of the source, or null.</summary>
    public string? Text { get; private init; }

    /// <summary>The calendar of <see cref="Written"/>.</summary>
    public string Calendar { get; private init; } = Gregorian;

    /// <summary>An IANA zone name or a UTC offset; null: none was given and the bounds are nominal UTC.</summary>
    public string? Zone { get; private init; }

    /// <summary>Reads an extent; false with the error where the date, the calendar or the zone cannot be read.</summary>
    public static bool TryCreate(string? edtf, Reading reading, string? text, string? calendar, string? zone,
        [NotNullWhen(true)] out Extent? extent, out EdtfError error) => throw new NotSupportedException();

    /// <summary>The extent in people's words, no year zero, nothing more precise than known. <paramref name="language"/>: "de" gives German, anything else English.</summary>
    public string Label(string language) => throw new NotSupportedException();
}
