using Timeline.Edtf.Calendar;
using Timeline.Edtf.Parsing;

namespace Timeline.Edtf;

/// <summary>
/// An interval (ISO 8601-2, clause 10 and A.4.4): it starts sometime in <see cref="Start"/> and ends sometime in <see cref="End"/>, under
/// both readings.
/// </summary>
public sealed class EdtfInterval : EdtfValue
{
    private readonly EndKind _startKind;
    private readonly EndKind _endKind;

    internal EdtfInterval(string source, EdtfDate? start, EndKind startKind, EdtfDate? end, EndKind endKind)
        : base(source, 0, source.Length) => (Start, _startKind, End, _endKind) = (start, startKind, end, endKind);

    /// <summary>The date of its start; null: open or unknown.</summary>
    public EdtfDate? Start { get; }

    /// <summary>The date of its end; null: open or unknown.</summary>
    public EdtfDate? End { get; }

    /// <summary>True: it starts on <see cref="Start"/> or before (<c>..2004-06-01/2004-06-20</c>; 10.6).</summary>
    public bool StartsOrEarlier => Start is not null && _startKind == EndKind.Unknown;

    /// <summary>True: it ends on <see cref="End"/> or after (<c>2004-06-01/2004-06-20..</c>; 10.6).</summary>
    public bool EndsOrLater => End is not null && _endKind == EndKind.Unknown;

    /// <inheritdoc/>
    public override int Level => Levels.Of(this);

    /// <inheritdoc/>
    public override Precision Precision =>
        Start is null ? End!.Precision
        : End is null || End.Precision == Start.Precision ? Start.Precision
        : Precision.Mixed;

    /// <inheritdoc/>
    public override EndKind StartKind => _startKind;

    /// <inheritdoc/>
    public override EndKind EndKind => _endKind;

    internal override bool IsWrittenCanonically => Start is not { IsWrittenCanonically: false } && End is not { IsWrittenCanonically: false };

    internal override Qualifier AllQualifiers => (Start?.AllQualifiers ?? Qualifier.None) | (End?.AllQualifiers ?? Qualifier.None);

    internal override bool HasGaps(EdtfPolicy policy) => Start?.HasGaps(policy) == true || End?.HasGaps(policy) == true;

    /// <summary>
    /// True: its start lies certainly after its end. The parser refuses such an interval, but only under the default policy and without a
    /// zone.
    /// </summary>
    internal bool IsReversed(in Measure measure) => IsReversed(Start?.GetBounds(measure), End?.GetBounds(measure));

    private bool IsReversed(in Bounds? start, in Bounds? end) =>
        _startKind == EndKind.Closed && _endKind == EndKind.Closed && start!.Value.StartMin >= end!.Value.EndMax;

    internal override Bounds GetBounds(in Measure measure)
    {
        // A start sometime within its date is what the interval says of its ends, whatever is said of the event.
        var within = measure with { Reading = Reading.Within };
        var (start, end) = (Start?.GetBounds(within), End?.GetBounds(within));
        var areSwapped = IsReversed(start, end);
        if (measure.IsPadded && !areSwapped)
        {
            // Padding may hide it, and must still contain the strict bounds.
            var strict = within with { IsPadded = false };
            areSwapped = IsReversed(Start?.GetBounds(strict), End?.GetBounds(strict));
        }

        if (!areSwapped && _startKind == EndKind.Closed && _endKind == EndKind.Closed && HasGaps(measure.Policy))
        {
            (start, end) = Tightened(start!.Value, end!.Value, within);
        }

        return BoundsOf(start, end, areSwapped);
    }

    // Of the dates that one end may be, those beyond the whole of the other are out: 1926/19X4 ends in 1934 at the earliest.
    private (Bounds Start, Bounds End) Tightened(in Bounds start, in Bounds end, in Measure within)
    {
        var (from, to) = (start.StartMin, end.EndMax);
        var earliest = End!.Stretches(within, from, to).First(e => e.EndMax > from);
        return (start with { StartMax = Start!.LastStretch(within, to).StartMax }, end with { EndMin = earliest.EndMin });
    }

    internal override IEnumerable<Bounds> Stretches(Measure measure, long from, long to)
    {
        if (!HasGaps(measure.Policy))
        {
            yield return GetBounds(measure);
            yield break;
        }

        var within = measure with { Reading = Reading.Within };
        var areClosed = _startKind == EndKind.Closed && _endKind == EndKind.Closed;
        foreach (var start in StretchesOf(Start, within, Bounds.NegativeInfinity, to))
        {
            var earliest = areClosed ? Math.Max(from, start!.Value.StartMin) : from;
            foreach (var end in StretchesOf(End, within, earliest, Bounds.PositiveInfinity))
            {
                if (!IsReversed(start, end))
                {
                    yield return BoundsOf(start, end, areSwapped: false);
                }
            }
        }
    }

    private static IEnumerable<Bounds?> StretchesOf(EdtfDate? date, Measure within, long from, long to) =>
        date is null ? [null] : date.Stretches(within, from, to).Select(bounds => (Bounds?)bounds);

    private Bounds BoundsOf(Bounds? first, Bounds? last, bool areSwapped)
    {
        var start = first ?? last!.Value;
        var end = last ?? start;

        // Seasons of another convention may swap the ends; then all that is left of it is from the earlier to the later.
        var bounds = areSwapped ? Combine.AllOf(start, end) : Combine.Ends(start, end);
        if (_startKind != EndKind.Closed)
        {
            bounds = bounds with { StartMin = Bounds.NegativeInfinity };
        }

        if (_endKind != EndKind.Closed)
        {
            bounds = bounds with { EndMax = Bounds.PositiveInfinity };
        }

        if (Start is null)
        {
            bounds = bounds with { StartMax = _startKind == EndKind.Open ? Bounds.NegativeInfinity : bounds.EndMax - 1 };
        }
        else if (End is null)
        {
            bounds = bounds with { EndMin = _endKind == EndKind.Open ? Bounds.PositiveInfinity : bounds.StartMin + 1 };
        }

        return Combine.Ordered(bounds);
    }

    private protected override string? WhyNoSpan() =>
        _startKind == EndKind.Unknown ? "its start is not known"
        : _endKind == EndKind.Unknown ? "its end is not known"
        : null;

    private protected override string WriteCanonical() => CanonicalText.Of(this);
}
