using NodaTime;
using NodaTime.Text;
using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Neo4j;

/// <summary>The properties of an event node: what a person reads, what the queries ask, and the whole version as it is served.</summary>
internal static class EventProperties
{
    // Native dates are for people; years of more than four digits have only their EDTF text.
    private static readonly Instant FirstDay = Instant.FromUtc(-9998, 1, 1, 0, 0);
    private static readonly Instant LastDay = Instant.FromUtc(9999, 12, 31, 0, 0);

    internal static Dictionary<string, object?> Of(Event e, int revision)
    {
        var bounds = e.When.Bounds ?? new Bounds(EventKey.Undated, EventKey.Undated, Bounds.PositiveInfinity, Bounds.PositiveInfinity);
        return new()
        {
            ["slug"] = e.Slug,
            ["title"] = NameChoice.Choose(e.Titles, ["en"])?.Text,
            ["kind"] = e.Kind,
            ["kinds"] = EventKinds.SelfAndAbove(e.Kind).ToArray(),
            ["edtf"] = e.When.Edtf,
            ["when"] = e.When.Label("en"),
            ["startMin"] = bounds.StartMin,
            ["startMax"] = bounds.StartMax,
            ["endMin"] = bounds.EndMin,
            ["endMax"] = bounds.EndMax,
            ["hasGaps"] = e.When.HasGaps ? true : null,
            ["gaps"] = e.When.HasGaps ? EntityJson.WriteExtent(e.When) : null,
            ["tags"] = e.Tags.Select(t => t.Value).ToArray(),
            ["actors"] = e.Participants.Select(p => p.Value.Actor).ToArray(),
            ["roles"] = e.Participants.Select(p => p.Value.Role).ToArray(),
            ["places"] = e.Places.Select(p => p.Value).ToArray(),
            ["sources"] = e.Reports.Select(r => r.Source).ToArray(),
            ["reliabilities"] = e.Reports.Select(r => r.Reliability.ToString()).ToArray(),
            ["credibilities"] = e.Reports.Select(r => r.Credibility).ToArray(),
            ["newestFirst"] = -revision,
            ["recordedFrom"] = revision,
            ["recordedTo"] = VersionRow.Still,
            ["body"] = EntityJson.Write(e),
        };
    }

    /// <summary>The first day on which it may have begun, ISO 8601; null: none, or out of range.</summary>
    internal static string? FirstDayOf(Event e) => e.When.Bounds is { } b ? DayOf(b.StartMin) : null;

    /// <summary>The last day on which it may have ended, ISO 8601; null: none, or out of range.</summary>
    internal static string? LastDayOf(Event e) => e.When.Bounds is { } b && b.EndMax != Bounds.PositiveInfinity ? DayOf(b.EndMax - 1) : null;

    private static string? DayOf(long millis) =>
        millis >= FirstDay.ToUnixTimeMilliseconds() && millis <= LastDay.ToUnixTimeMilliseconds()
            ? LocalDatePattern.Iso.Format(Instant.FromUnixTimeMilliseconds(millis).InUtc().Date)
            : null;
}
