namespace Timeline.Edtf.Calendar;

/// <summary>How bounds are measured.</summary>
/// <param name="Reading">How a date is read.</param>
/// <param name="Policy">The choices the standard leaves open.</param>
/// <param name="Zone">Moves local dates and times; null: no zone is known.</param>
/// <param name="IsPadded">True: doubted dates reach further, by the policy.</param>
internal readonly record struct Measure(Reading Reading, EdtfPolicy Policy, ZoneShift? Zone = null, bool IsPadded = false)
{
    /// <summary>What moves local dates and times; null: nothing.</summary>
    public ZoneShift? Shift => Zone ?? (Policy.WidenUnknownZone ? ZoneShift.Anywhere : null);
}
