using System.Diagnostics.CodeAnalysis;
using Timeline.Edtf.Calendar;
using Timeline.Edtf.Parsing;

namespace Timeline.Edtf;

/// <summary>A single date or date-time; with unspecified digits, one of several.</summary>
public sealed class EdtfDate : EdtfValue
{
    private const long MillisPerYear = 366 * Civil.MillisPerDay;
    private readonly DateParts _parts;

    internal EdtfDate(string source, int start, int end, in DateParts parts)
        : base(source, start, end) => _parts = parts;

    /// <summary>The year, 0 being 1 BCE; null where a digit of it is not known or it lies beyond ±10^17.</summary>
    public long? Year => _parts.Year.IsExact && Math.Abs(_parts.Year.Value) < YearPart.Limit ? _parts.Year.Value : null;

    /// <summary>The month, 1 to 12; null: none, or a digit of it is not known.</summary>
    public int? Month => _parts.HasMonth && _parts.Group == 0 && !_parts.Month.IsMasked ? _parts.Month.Value : null;

    /// <summary>The code of a group of months, 21 to 41 (ISO 8601-2, 4.8.1); null: none.</summary>
    public int? MonthGroup => _parts.Group == 0 ? null : _parts.Group;

    /// <summary>The day; null: none, or a digit of it is not known.</summary>
    public int? Day => _parts.HasDay && !_parts.Day.IsMasked ? _parts.Day.Value : null;

    /// <summary>True: it has a time of day.</summary>
    public bool HasTime => _parts.HasTime;

    /// <summary>True: it has a time of day and an offset from UTC, so that no zone moves it.</summary>
    public bool HasOffset => _parts.HasOffset;

    /// <summary>True: some digit is unspecified (<c>X</c>).</summary>
    public bool HasUnspecifiedDigits => _parts.IsMasked;

    /// <summary>How many digits of the year are significant, counted from the left (ISO 8601-2, 4.4.3); 0: nothing is said.</summary>
    public int SignificantDigits => _parts.Year.Significant;

    /// <summary>What is doubted of the year.</summary>
    public Qualifier YearQualifier => _parts.YearQualifier;

    /// <summary>What is doubted of the month or group of months.</summary>
    public Qualifier MonthQualifier => _parts.MonthQualifier;

    /// <summary>What is doubted of the day.</summary>
    public Qualifier DayQualifier => _parts.DayQualifier;

    /// <summary>Reads a single date; an interval or a set is an error. Never throws, whatever it is given.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EdtfDate? date, out EdtfError error)
    {
        date = TryParse(text, out EdtfValue? value, out error) ? value as EdtfDate : null;
        if (date is null && value is not null)
        {
            error = Faults.Describe(text, new(0, "a single date", "an interval or a set is several"));
        }

        return date is not null;
    }

    /// <inheritdoc/>
    public override int Level => Levels.Of(_parts);

    /// <inheritdoc/>
    public override Precision Precision => _parts switch
    {
        { HasTime: true } => Precision.Second,
        { HasDay: true } => Precision.Day,
        { Group: not 0 } => Precision.Season,
        { HasMonth: true } => Precision.Month,
        _ => _parts.Year.Magnitude switch
        {
            0 => Precision.Year,
            1 => Precision.Decade,
            2 => Precision.Century,
            _ => Precision.Millennium,
        },
    };

    /// <inheritdoc/>
    public override EndKind StartKind => EndKind.Closed;

    /// <inheritdoc/>
    public override EndKind EndKind => EndKind.Closed;

    internal ref readonly DateParts Parts => ref _parts;

    internal override bool IsWrittenCanonically =>
        _parts.AllQualifiers == Qualifier.None && (!_parts.HasTime || _parts.Time.OffsetKind != OffsetKind.Minutes);

    internal override Qualifier AllQualifiers => _parts.AllQualifiers;

    internal override bool HasGaps(EdtfPolicy policy) => HasUnspecifiedDigits && !Completions.AreUnbroken(_parts);

    internal override Bounds GetBounds(in Measure measure)
    {
        var first = Completions.Find(_parts, last: false, measure.Policy);
        return BoundsOf(first, _parts.IsExact ? first : Completions.Find(_parts, last: true, measure.Policy), measure);
    }

    internal override IEnumerable<Bounds> Stretches(Measure measure, long from, long to)
    {
        if (!HasGaps(measure.Policy))
        {
            yield return GetBounds(measure);
            yield break;
        }

        foreach (var (first, last) in MaskStretches.Of(_parts, measure.Policy, from))
        {
            var bounds = BoundsOf(first, last, measure);
            if (bounds.StartMin > to)
            {
                yield break;
            }

            yield return bounds;
        }
    }

    /// <summary>The last stretch that starts before an instant; there is one. Looked for from further and further back, so that few are passed over.</summary>
    internal Bounds LastStretch(in Measure measure, long before)
    {
        if (!HasGaps(measure.Policy))
        {
            return GetBounds(measure);
        }

        for (var years = 4L; ; years *= 10)
        {
            Bounds? found = null;
            foreach (var stretch in Stretches(measure, years > 10_000 ? Bounds.NegativeInfinity : before - years * MillisPerYear, before))
            {
                found = stretch.StartMin < before ? stretch : found;
            }

            if (found is { } last)
            {
                return last;
            }
        }
    }

    private Bounds BoundsOf(in Member first, in Member last, in Measure measure)
    {
        var saturated = first.Saturated || last.Saturated;
        var bounds = new Bounds(first.Start, last.Start, first.End, last.End);

        // What stands at the edge of the range does not move: there is no room behind it.
        if (!saturated && !HasOffset && measure.Shift is { } shift)
        {
            bounds = new(
                shift.Earliest(first.Start, ref saturated),
                shift.Latest(last.Start, ref saturated),
                shift.Earliest(first.End, ref saturated),
                shift.Latest(last.End, ref saturated));
        }

        if (measure.IsPadded)
        {
            bounds = Pad.Widen(bounds, _parts, measure.Policy, ref saturated);
        }

        if (measure.Reading == Reading.Within)
        {
            bounds = bounds with { StartMax = bounds.EndMax - 1, EndMin = bounds.StartMin + 1 };
        }

        return Combine.Ordered(bounds) with { Saturated = saturated };
    }

    private protected override string? WhyNoSpan() =>
        HasGaps(EdtfPolicy.Default) ? "the unspecified digits leave gaps" : null;

    private protected override string WriteCanonical() => CanonicalText.Of(this);
}
