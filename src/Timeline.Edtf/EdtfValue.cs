using System.Diagnostics.CodeAnalysis;

namespace Timeline.Edtf;

/// <summary>A parsed EDTF text (ISO 8601-2:2019 Annex A): a date, an interval or a set.</summary>
public abstract class EdtfValue
{
    /// <summary>The text that was given, unit by unit.</summary>
    public string Text => throw new NotSupportedException();

    /// <summary>The canonical text. Parsing it gives an equal value with the same canonical text.</summary>
    public string Canonical => throw new NotSupportedException();

    /// <summary>The lowest EDTF level (0, 1 or 2) that has every feature used.</summary>
    public int Level => throw new NotSupportedException();

    /// <summary>How fine it is.</summary>
    public Precision Precision => throw new NotSupportedException();

    /// <summary>True: some part carries <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => throw new NotSupportedException();

    /// <summary>True: some part carries <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => throw new NotSupportedException();

    /// <summary>How the start is closed.</summary>
    public EndKind StartKind => throw new NotSupportedException();

    /// <summary>How the end is closed.</summary>
    public EndKind EndKind => throw new NotSupportedException();

    /// <summary>The strict bounds under a reading: qualifiers do not move them. No zone applied.</summary>
    public Bounds GetBounds(Reading reading) => throw new NotSupportedException();

    /// <summary>The one unbroken span from the earliest start to the latest end; false with the reason for sets, masks with holes and unknown ends.</summary>
    public bool TryGetSpan(out long start, out long end, [NotNullWhen(false)] out string? why) => throw new NotSupportedException();

    /// <summary>Reads a text. Never throws, whatever it is given.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EdtfValue? value, out EdtfError error) => throw new NotSupportedException();
}
