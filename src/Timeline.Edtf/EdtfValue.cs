using System.Diagnostics.CodeAnalysis;
using Timeline.Edtf.Calendar;
using Timeline.Edtf.Calendars;
using Timeline.Edtf.Parsing;

namespace Timeline.Edtf;

/// <summary>A parsed EDTF text (ISO 8601-2:2019 Annex A): a date, an interval or a set. Equal to another with the same canonical text.</summary>
public abstract class EdtfValue : IEquatable<EdtfValue>
{
    /// <summary>The longest text that is read, in UTF-16 code units.</summary>
    public const int MaxLength = 512;

    /// <summary>How many members a set may have at most; a range counts as one.</summary>
    public const int MaxMembers = 64;

    private readonly string _source;
    private readonly int _start;
    private readonly int _length;
    private string? _text;
    private string? _canonical;

    private protected EdtfValue(string source, int start, int end)
    {
        (_source, _start, _length) = (source, start, end - start);
        if (_length == source.Length)
        {
            _text = source;
        }
    }

    /// <summary>The text that was given, unit by unit.</summary>
    public string Text => _text ??= _source.Substring(_start, _length);

    /// <summary>The canonical text. Parsing it gives an equal value with the same canonical text.</summary>
    /// <remarks>
    /// Qualifiers in the preferred form, whole before group before part (ISO 8601-2, 8.2.4); offsets as <c>Z</c> or <c>±hh:mm</c>; all
    /// else as written.
    /// </remarks>
    public string Canonical => _canonical ??= IsWrittenCanonically ? Text : WriteCanonical();

    /// <summary>The lowest EDTF level (0, 1 or 2) that has every feature used, in the canonical form.</summary>
    public abstract int Level { get; }

    /// <summary>How fine it is.</summary>
    public abstract Precision Precision { get; }

    /// <summary>True: some part carries <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => (AllQualifiers & Qualifier.Uncertain) != 0;

    /// <summary>True: some part carries <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => (AllQualifiers & Qualifier.Approximate) != 0;

    /// <summary>How the start is closed.</summary>
    public abstract EndKind StartKind { get; }

    /// <summary>How the end is closed.</summary>
    public abstract EndKind EndKind { get; }

    /// <summary>True: the text is the canonical one.</summary>
    internal abstract bool IsWrittenCanonically { get; }

    /// <summary>The qualifiers of all parts together.</summary>
    internal abstract Qualifier AllQualifiers { get; }

    internal ReadOnlySpan<char> Span => _source.AsSpan(_start, _length);

    internal string Source => _source;

    /// <summary>The strict bounds under a reading and the default policy: qualifiers do not move them. No zone applied.</summary>
    public Bounds GetBounds(Reading reading) => GetBounds(reading, EdtfPolicy.Default);

    /// <summary>The strict bounds under a reading and a policy: qualifiers do not move them. No zone applied.</summary>
    /// <remarks>
    /// Where the policy's seasons put the end of an interval before its start (<c>2001-22/2001-24</c> in the south), from the earlier to
    /// the later.
    /// </remarks>
    public Bounds GetBounds(Reading reading, EdtfPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return GetBounds(new Measure(reading, policy));
    }

    /// <summary>
    /// The bounds for questions of "about": what is doubted reaches further, by <see cref="EdtfPolicy.Padding"/>. Without a qualifier
    /// the strict bounds, which they always contain. No zone applied.
    /// </summary>
    public Bounds GetPaddedBounds(Reading reading, EdtfPolicy? policy = null) =>
        GetBounds(new Measure(reading, policy ?? EdtfPolicy.Default, IsPadded: true));

    internal abstract Bounds GetBounds(in Measure measure);

    /// <summary>
    /// True: between the earliest start and the latest end lies time in which it certainly was not: it is one of several dates, and they
    /// do not touch.
    /// </summary>
    internal abstract bool HasGaps(EdtfPolicy policy);

    /// <summary>
    /// The unbroken stretches of the dates of which one is meant, each with its bounds: at least those that touch [from, to]. Without
    /// gaps, the one stretch that all of it is.
    /// </summary>
    internal abstract IEnumerable<Bounds> Stretches(Measure measure, long from, long to);

    /// <summary>
    /// The one unbroken span from the earliest start to the latest end; false with the reason for sets, unspecified digits with gaps, and
    /// unknown ends.
    /// </summary>
    /// <param name="start">The first instant; <see cref="Bounds.NegativeInfinity"/>: open.</param>
    /// <param name="end">The first instant after it; <see cref="Bounds.PositiveInfinity"/>: open.</param>
    /// <param name="why">Why there is none, in a few words.</param>
    public bool TryGetSpan(out long start, out long end, [NotNullWhen(false)] out string? why)
    {
        (start, end) = (0, 0);
        why = WhyNoSpan();
        if (why is not null)
        {
            return false;
        }

        var bounds = GetBounds(Reading.Within);
        if (bounds.Saturated)
        {
            why = "it reaches beyond what 64 bits of milliseconds hold";
            return false;
        }

        (start, end) = (bounds.StartMin, bounds.EndMax);
        return true;
    }

    private protected abstract string? WhyNoSpan();

    private protected abstract string WriteCanonical();

    /// <summary>Reads a text. Never throws, whatever it is given; null and an empty text are refused.</summary>
    /// <param name="text">The text, of at most <see cref="MaxLength"/> units.</param>
    /// <param name="value">The value; null: the text is no EDTF.</param>
    /// <param name="error">Why it is none; <c>default</c> where it was read.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EdtfValue? value, out EdtfError error) =>
        TryParse(text, calendar: null, out value, out error);

    /// <summary>Reads a text in a calendar; null: Gregorian. A value of another calendar is not for callers: its text is not EDTF.</summary>
    internal static bool TryParse(string? text, OtherCalendar? calendar, [NotNullWhen(true)] out EdtfValue? value, out EdtfError error)
    {
        value = Parser.Parse(text, calendar, out var fault);
        error = value is null ? Faults.Describe(text, fault, calendar) : default;
        return value is not null;
    }

    /// <summary>True: the other has the same canonical text.</summary>
    public bool Equals(EdtfValue? other) => other is not null && (ReferenceEquals(this, other) || Canonical == other.Canonical);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as EdtfValue);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Canonical.GetHashCode(StringComparison.Ordinal);

    /// <summary>The canonical text.</summary>
    public sealed override string ToString() => Canonical;

    /// <summary>True: both have the same canonical text, or both are null.</summary>
    public static bool operator ==(EdtfValue? left, EdtfValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True: the canonical texts differ.</summary>
    public static bool operator !=(EdtfValue? left, EdtfValue? right) => !(left == right);
}
