using NodaTime;
using NodaTime.Text;
using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Neo4j;

/// <summary>The properties of an event node: what a person reads, what the queries ask, and the whole version as it is served. The slug comes first.</summary>
internal static class EventProperties
{
    // Native dates are for people; years of more than four digits have only their EDTF text.
    private static readonly Instant FirstDay = Instant.FromUtc(-9998, 1, 1, 0, 0);
    private static readonly Instant LastDay = Instant.FromUtc(9999, 12, 31, 0, 0);

    internal static NodeProperty[] Of(Event e, int revision)
    {
        var bounds = e.When.Bounds ?? new Bounds(EventKey.Undated, EventKey.Undated, Bounds.PositiveInfinity, Bounds.PositiveInfinity);
        return
        [
            new("slug", e.Slug),
            new("title", NameChoice.Choose(e.Titles, ["en"])?.Text),
            new("kind", e.Kind),
            new("kinds", EventKinds.SelfAndAbove(e.Kind).ToArray()),
            new("edtf", e.When.Edtf),
            new("when", e.When.Label("en")),
            NodeProperty.Date("firstDay", FirstDayOf(e)),
            NodeProperty.Date("lastDay", LastDayOf(e)),
            new("startMin", bounds.StartMin),
            new("startMax", bounds.StartMax),
            new("endMin", bounds.EndMin),
            new("endMax", bounds.EndMax),
            new("hasGaps", e.When.HasGaps ? true : null),
            new("gaps", e.When.HasGaps ? EntityJson.WriteExtent(e.When) : null),
            new("tags", e.Tags.Select(t => t.Value).ToArray()),
            new("actors", e.Participants.Select(p => p.Value.Actor).ToArray()),
            new("roles", e.Participants.Select(p => p.Value.Role).ToArray()),
            new("places", e.Places.Select(p => p.Value).ToArray()),
            new("sources", e.Reports.Select(r => r.Source).ToArray()),
            new("reliabilities", e.Reports.Select(r => r.Reliability.ToString()).ToArray()),
            new("credibilities", e.Reports.Select(r => r.Credibility).ToArray()),
            new("newestFirst", -revision, IsShared: true),
            new("recordedFrom", revision, IsShared: true),
            new("recordedTo", VersionRow.Still, IsShared: true),
            new("body", EntityJson.Write(e)),
        ];
    }

    // The first day on which it may have begun, ISO 8601; null: none, or out of range.
    private static string? FirstDayOf(Event e) => e.When.Bounds is { } b ? DayOf(b.StartMin) : null;

    // The last day on which it may have ended; null: none, or out of range.
    private static string? LastDayOf(Event e) => e.When.Bounds is { } b && b.EndMax != Bounds.PositiveInfinity ? DayOf(b.EndMax - 1) : null;

    private static string? DayOf(long millis) =>
        millis >= FirstDay.ToUnixTimeMilliseconds() && millis <= LastDay.ToUnixTimeMilliseconds()
            ? LocalDatePattern.Iso.Format(Instant.FromUnixTimeMilliseconds(millis).InUtc().Date)
            : null;
}
