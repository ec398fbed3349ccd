using System.Diagnostics.CodeAnalysis;
using Timeline.Edtf.Calendar;
using Timeline.Edtf.Calendars;
using Timeline.Edtf.Labels;
using Timeline.Edtf.Parsing;

namespace Timeline.Edtf;

/// <summary>The time of an event: a date or none, how it is read, and the bounds that follow.</summary>
public sealed record Extent
{
    /// <summary>The proleptic Gregorian calendar, the default.</summary>
    public const string Gregorian = EdtfCalendars.Gregorian;

    private Extent()
    {
    }

    private Measure Measure => new(Reading, Policy, ZoneShift.Of(Zone), IsPadded);

    /// <summary>The date is unknown; nothing else is said.</summary>
    public static Extent Undated { get; } = new();

    /// <summary>
    /// The date in the proleptic Gregorian calendar; null: unknown. Of a month or a year written in another calendar it is the days of
    /// it: one of them <see cref="Reading.Within"/>, from the first to the last <see cref="Reading.Throughout"/>.
    /// </summary>
    public EdtfValue? Date { get; private init; }

    /// <summary>The date as it was written, in <see cref="Calendar"/>; null: unknown.</summary>
    internal EdtfValue? Stated => OfOtherCalendar ?? Date;

    private EdtfValue? OfOtherCalendar { get; init; }

    /// <summary>How the date is read.</summary>
    public Reading Reading { get; private init; }

    /// <summary>The strict bounds of the date as written, the zone applied; null: undated.</summary>
    public Bounds? Bounds { get; private init; }

    /// <summary>The date as it was given, unit by unit, in <see cref="Calendar"/>; null: none was given.</summary>
    public string? Written { get; private init; }

    /// <summary>The date in the words of the source, or null.</summary>
    public string? Text { get; private init; }

    /// <summary>The calendar of <see cref="Written"/>, one of <see cref="EdtfCalendars.Names"/>.</summary>
    public string Calendar { get; private init; } = Gregorian;

    /// <summary>An IANA zone name or a UTC offset; null: none was given and the bounds are nominal UTC.</summary>
    public string? Zone { get; private init; }

    /// <summary>True: the bounds are those of <see cref="Padded"/>.</summary>
    public bool IsPadded { get; private init; }

    /// <summary>The choices its bounds were worked out by.</summary>
    public EdtfPolicy Policy { get; private init; } = EdtfPolicy.Default;

    /// <summary>True: there is a date.</summary>
    [MemberNotNullWhen(true, nameof(Date), nameof(Bounds), nameof(Edtf), nameof(Written))]
    public bool IsDated => Date is not null;

    /// <summary>
    /// True: it is one of several dates with gaps between, in which it certainly was not (<c>[1667,1760-12]</c>, <c>XXXX-12-25</c>).
    /// Then <see cref="Bounds"/> alone allow more than the date does, and <see cref="Stretches"/> say what it allows.
    /// </summary>
    public bool HasGaps { get; private init; }

    /// <summary>The canonical text of the date; null: undated.</summary>
    public string? Edtf => Date?.Canonical;

    /// <summary>How fine the date is, as written; <see cref="Precision.Unknown"/>: undated.</summary>
    public Precision Precision => Stated?.Precision ?? Precision.Unknown;

    /// <summary>How the start is closed; <see cref="EndKind.Unknown"/>: undated.</summary>
    public EndKind StartKind => Stated?.StartKind ?? EndKind.Unknown;

    /// <summary>How the end is closed; <see cref="EndKind.Unknown"/>: undated.</summary>
    public EndKind EndKind => Stated?.EndKind ?? EndKind.Unknown;

    /// <summary>True: some part carries <c>?</c> or <c>%</c>. False: undated.</summary>
    public bool IsUncertain => Stated is { IsUncertain: true };

    /// <summary>True: some part carries <c>~</c> or <c>%</c>. False: undated.</summary>
    public bool IsApproximate => Stated is { IsApproximate: true };

    /// <summary>
    /// The same extent with bounds that were worked out earlier. What a store kept must not move when the data of zones or a policy
    /// does. An undated extent stays as it is; one with gaps keeps its stretches.
    /// </summary>
    public Extent WithBounds(Bounds bounds) => IsDated ? this with { Bounds = bounds } : this;

    /// <summary>
    /// The unbroken stretches of the dates of which one is meant, each with its bounds, the zone applied: at least those that touch
    /// [<paramref name="from"/>, <paramref name="to"/>], in no order. Without gaps, the one of <see cref="Bounds"/>; undated, none.
    /// Found one by one as they are asked for: <c>XXXX-12-25</c> has ten thousand.
    /// </summary>
    public IEnumerable<Bounds> Stretches(long from, long to) =>
        HasGaps ? AllStretches(from, to).Where(b => b.EndMax >= from && b.StartMin <= to) : AllStretches(from, to);

    /// <summary>The same with some that touch nothing of it, so that the work can be counted.</summary>
    internal IEnumerable<Bounds> AllStretches(long from, long to) => !IsDated ? [] : HasGaps ? Stated!.Stretches(Measure, from, to) : [Bounds.Value];

    /// <summary>
    /// The relations to another extent that the two dates allow: exact for bounds that are independent of each other, stretch by stretch
    /// where there are gaps, and never without one that is possible. All thirteen where either is undated.
    /// </summary>
    public AllenRelationSet RelationsTo(Extent other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsDated && other.IsDated ? ExtentRelations.Possible(this, other) : AllenRelationSet.All;
    }

    /// <summary>
    /// The same extent for questions of "about": what is doubted of its date reaches further, by <see cref="EdtfPolicy.Padding"/>, in
    /// its bounds, its stretches and its relations. Where nothing is doubted, it is as it was.
    /// </summary>
    public Extent Padded() => !IsDated || IsPadded ? this : this with { IsPadded = true, Bounds = Stated!.GetBounds(Measure with { IsPadded = true }) };

    /// <summary>Reads an extent; false with the error where the date, the calendar or the zone cannot be read.</summary>
    /// <param name="edtf">The date; null: the date is unknown.</param>
    /// <param name="reading">How the date is read.</param>
    /// <param name="text">The date in the words of the source; kept as it is.</param>
    /// <param name="calendar">
    /// The calendar of the date; null: <see cref="Gregorian"/>. In all others (<see cref="EdtfCalendars"/>) years, months, days and
    /// intervals of them are read, with qualifiers.
    /// </param>
    /// <param name="zone">An IANA zone name, <c>Z</c> or a UTC offset (<c>+09:00</c>, <c>-04</c>); null: none is known.</param>
    /// <param name="extent">The extent, or null.</param>
    /// <param name="error">The error; its position counts in the text that it names.</param>
    /// <param name="policy">The choices that the standard leaves open; null: <see cref="EdtfPolicy.Default"/>.</param>
    public static bool TryCreate(string? edtf, Reading reading, string? text, string? calendar, string? zone,
        [NotNullWhen(true)] out Extent? extent, out EdtfError error, EdtfPolicy? policy = null)
    {
        extent = null;
        error = default;
        OtherCalendar? other = null;
        if (calendar is not (null or Gregorian) && (other = OtherCalendar.Named(calendar)) is null)
        {
            error = Faults.Refuse("calendar", calendar, string.Join(", ", EdtfCalendars.Names));
            return false;
        }

        var shift = ZoneShift.Of(zone);
        if (zone is not null && shift is null)
        {
            error = Faults.Refuse("zone", zone, "an IANA zone name or a UTC offset");
            return false;
        }

        var bare = new Extent { Reading = reading, Text = text, Zone = zone, Calendar = other?.Name ?? Gregorian, Policy = policy ?? EdtfPolicy.Default };
        if (edtf is null)
        {
            extent = bare == Undated ? Undated : bare;
            return true;
        }

        if (!EdtfValue.TryParse(edtf, other, out var stated, out error))
        {
            return false;
        }

        var measure = new Measure(reading, bare.Policy, shift);
        if (stated is EdtfInterval interval && interval.IsReversed(measure))
        {
            var why = interval.Start!.HasOffset == interval.End!.HasOffset ? "by the seasons of that policy"
                : zone is null ? "where one end has an offset, the other needs a zone"
                : "in that zone";
            error = Faults.Describe(edtf, new(edtf.IndexOf('/', StringComparison.Ordinal) + 1, "an end not before the start", why));
            return false;
        }

        extent = bare with { Date = stated, Written = edtf, Bounds = stated.GetBounds(measure), HasGaps = stated.HasGaps(measure.Policy) };
        if (other is not null)
        {
            extent = extent with { Date = GregorianDate.Of(stated, reading), OfOtherCalendar = stated };
        }

        return true;
    }

    /// <summary>Reads an extent of a date alone: no words of a source, the Gregorian calendar, no zone, the default policy.</summary>
    public static bool TryCreate(string? edtf, Reading reading, [NotNullWhen(true)] out Extent? extent, out EdtfError error) =>
        TryCreate(edtf, reading, text: null, calendar: null, zone: null, out extent, out error);

    /// <summary>The extent in people's words, no year zero, nothing more precise than known.</summary>
    /// <param name="language">A language tag: <c>de</c>, with or without a region, gives German, anything else English.</param>
    public string Label(string language) => Labeller.Of(this, language);
}
