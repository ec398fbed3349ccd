using Timeline.Edtf.Calendars;

namespace Timeline.Edtf.Calendar;

internal enum OffsetKind : byte
{
    /// <summary>No offset: local time of a place that is not said.</summary>
    None,
    Utc,
    Minutes,
}

/// <summary>The time of day of a date-time.</summary>
internal struct TimePart
{
    public byte Hour;
    public byte Minute;
    public byte Second;
    public OffsetKind OffsetKind;
    public short OffsetMinutes;

    // A leap second shares the place of the second before it, so that it stays within its day.
    public readonly long Millis =>
        ((Hour * 60L + Minute) * 60 + Math.Min(Second, (byte)59)) * Civil.MillisPerSecond - OffsetMinutes * Civil.MillisPerMinute;
}

/// <summary>The parts of a single date, as they were read.</summary>
internal struct DateParts
{
    public YearPart Year;

    /// <summary>Where the text of the year lies in the whole text.</summary>
    public ushort YearStart;
    public ushort YearEnd;

    /// <summary>The number of the calendar it is a date of; 0: Gregorian. A reference would make every copy of a date dearer.</summary>
    public byte CalendarNumber;

    public bool HasMonth;
    public bool HasDay;
    public bool HasTime;

    /// <summary>A code from 21 to 41 instead of a month; 0: none.</summary>
    public byte Group;

    public TwoDigits Month;
    public TwoDigits Day;
    public TimePart Time;
    public Qualifier YearQualifier;
    public Qualifier MonthQualifier;
    public Qualifier DayQualifier;

    /// <summary>The calendar it is a date of; null: Gregorian.</summary>
    public readonly OtherCalendar? Calendar => CalendarNumber == 0 ? null : OtherCalendar.All[CalendarNumber - 1];

    public readonly bool HasOffset => HasTime && Time.OffsetKind != OffsetKind.None;

    public readonly bool IsMasked => Year.Mask != 0 || HasMonth && Group == 0 && Month.IsMasked || HasDay && Day.IsMasked;

    /// <summary>True: exactly one year, month, day … is meant.</summary>
    public readonly bool IsExact => Year.IsExact && !IsMasked;

    public readonly Qualifier AllQualifiers => YearQualifier | MonthQualifier | DayQualifier;

    /// <summary>True: every part carries the same qualifier, or none does.</summary>
    public readonly bool IsEvenlyQualified =>
        (!HasMonth || MonthQualifier == YearQualifier) && (!HasDay || DayQualifier == YearQualifier);
}
