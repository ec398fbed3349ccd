using Timeline.Edtf.Calendar;
using Timeline.Edtf.Parsing;

namespace Timeline.Edtf;

/// <summary>One member of a set: a date, or a range of dates, which may go on without a first or a last one.</summary>
/// <param name="From">The first date; null: every earlier one is meant too (<c>..1984</c>).</param>
/// <param name="To">The last date; null: every later one is meant too (<c>1984..</c>). The same object as <paramref name="From"/>: a single date.</param>
public readonly record struct EdtfSetMember(EdtfDate? From, EdtfDate? To)
{
    /// <summary>True: more than one date.</summary>
    public bool IsRange => !ReferenceEquals(From, To);

    internal EdtfDate Any => (From ?? To)!;
}

/// <summary>A set (ISO 8601-2, 6.1 to 6.3): one of its members (<c>[…]</c>) or all of them (<c>{…}</c>).</summary>
public sealed class EdtfSet : EdtfValue
{
    private readonly EdtfSetMember[] _members;

    internal EdtfSet(string source, bool isOneOf, EdtfSetMember[] members)
        : base(source, 0, source.Length) => (IsOneOf, _members) = (isOneOf, members);

    /// <summary>True: exactly one of the members is meant, it is not known which. False: all of them.</summary>
    public bool IsOneOf { get; }

    /// <summary>The members, in the order given. At least one.</summary>
    public IReadOnlyList<EdtfSetMember> Members => _members;

    /// <inheritdoc/>
    public override int Level => 2;

    /// <inheritdoc/>
    public override Precision Precision
    {
        get
        {
            var precision = _members[0].Any.Precision;
            foreach (var member in _members)
            {
                if (member.Any.Precision != precision)
                {
                    return Precision.Mixed;
                }
            }

            return precision;
        }
    }

    /// <summary>Of <c>..</c> at the head: one of them has some start that is not known, all of them have none.</summary>
    public override EndKind StartKind => _members[0].From is null ? KindOfSide : EndKind.Closed;

    /// <summary>Of <c>..</c> at the tail: one of them has some end that is not known, all of them have none.</summary>
    public override EndKind EndKind => _members[^1].To is null ? KindOfSide : EndKind.Closed;

    internal override bool IsWrittenCanonically
    {
        get
        {
            foreach (var member in _members)
            {
                if (member.From is { IsWrittenCanonically: false } || member.To is { IsWrittenCanonically: false })
                {
                    return false;
                }
            }

            return true;
        }
    }

    internal override Qualifier AllQualifiers
    {
        get
        {
            var all = Qualifier.None;
            foreach (var member in _members)
            {
                all |= (member.From?.AllQualifiers ?? Qualifier.None) | (member.To?.AllQualifiers ?? Qualifier.None);
            }

            return all;
        }
    }

    private EndKind KindOfSide => IsOneOf ? EndKind.Unknown : EndKind.Open;

    internal override bool HasGaps(EdtfPolicy policy) => IsOneOf && SetStretches.HaveGaps(this, policy);

    internal override Bounds GetBounds(in Measure measure)
    {
        var bounds = BoundsOf(_members[0], measure);
        for (var i = 1; i < _members.Length; i++)
        {
            var next = BoundsOf(_members[i], measure);
            bounds = IsOneOf ? Combine.OneOf(bounds, next) : Combine.AllOf(bounds, next);
        }

        return bounds;
    }

    internal override IEnumerable<Bounds> Stretches(Measure measure, long from, long to) =>
        IsOneOf ? SetStretches.Of(this, measure, from, to) : [GetBounds(measure)];

    internal Bounds BoundsOf(in EdtfSetMember member, in Measure measure)
    {
        var bounds = member.Any.GetBounds(measure);
        if (!member.IsRange)
        {
            return bounds;
        }

        if (member is { From: not null, To: not null })
        {
            var to = member.To.GetBounds(measure);
            return IsOneOf ? Combine.OneOf(bounds, to) : Combine.AllOf(bounds, to);
        }

        // Of a date without end, one may lie anywhere; all of them reach as far as time does.
        return (member.From is null, IsOneOf) switch
        {
            (true, true) => bounds with { StartMin = Bounds.NegativeInfinity, EndMin = Bounds.NegativeInfinity },
            (true, false) => bounds with { StartMin = Bounds.NegativeInfinity, StartMax = Bounds.NegativeInfinity },
            (false, true) => bounds with { StartMax = Bounds.PositiveInfinity, EndMax = Bounds.PositiveInfinity },
            (false, false) => bounds with { EndMin = Bounds.PositiveInfinity, EndMax = Bounds.PositiveInfinity },
        };
    }

    private protected override string? WhyNoSpan() => "a set is not one span";

    private protected override string WriteCanonical() => CanonicalText.Of(this);
}
